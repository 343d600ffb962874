import { type Entry, madeWorkbook, text } from '../headless/made-workbook';

export const SHEET = 'Tiến độ 2023';

/** The figures that the office published, as its text has them: dot for thousands, comma for decimals. */
const published: readonly (readonly string[])[] = [
  ['1', 'UBND xã Hương Toàn', '455', '213', '46,81', '158', '12,08', '6.000', '5.941', '99,02'],
  ['2', 'UBND phường Hương Chử', '354', '203', '57,34', '172', '8,75', '3.894', '3.766', '96,71'],
  ['3', 'UBND phường Hương Văn', '308', '182', '59,09', '217', '-11,36', '4.023', '3.891', '96,72'],
  ['4', 'UBND xã Bình Tiến', '206', '135', '65,53', '112', '11,16', '2.542', '2.422', '95,28'],
  ['5', 'UBND phường Hương Vân', '234', '170', '72,65', '138', '13,68', '2.834', '2.699', '95,24'],
  ['6', 'UBND phường Hương Xuân', '301', '232', '77,08', '162', '23,26', '3.720', '3.613', '97,12'],
  ['7', 'UBND phường Tứ Hạ', '326', '262', '80,37', '260', '0,62', '3.160', '3.095', '97,94'],
  ['8', 'UBND xã Bình Thành', '155', '125', '80,65', '77', '30,97', '2.116', '2.051', '96,93'],
  ['9', 'UBND xã Hương Bình', '160', '145', '90,63', '146', '-0,63', '1.818', '1.783', '98,07'],
  ['Tổng cộng', '', '2.499', '1.667', '66,71', '1.442', '57,7', '30.107', '29.261', '97,19'],
];

const FIRST_ROW = 7;
const FIGURE_COLUMNS = ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;

/** What the published text says, cell by cell; G16 is the one figure that was published wrong. */
export function publishedFigures(): { readonly address: string; readonly figure: number }[] {
  return published.flatMap((row, down) =>
    FIGURE_COLUMNS.map((letters, index) => ({
      address: `${letters}${FIRST_ROW + down}`,
      figure: Number((row[index + 2] ?? '').replace(/\./g, '').replace(',', '.')),
    })),
  );
}

/**
 * What an English Excel makes of that text when it is pasted: a dot is its decimal mark, so 6.000 becomes 6; a comma
 * separates thousands, so 46,81 becomes 4681, or stays text.
 * @param commas what becomes of texts with a comma, by column letter
 */
export function pastedInEnglish(commas: (letters: string) => 'text' | 'number'): Promise<Uint8Array> {
  const entry = (shown: string, letters: string): Entry | { readonly text: string } => {
    if (shown === '') return null;
    if (!/\d/.test(shown)) return shown;
    if (!shown.includes(',')) return Number.isNaN(Number(shown)) ? shown : Number(shown);
    return commas(letters) === 'text' ? text(shown) : Number(shown.replace(',', ''));
  };
  return madeWorkbook({
    name: SHEET,
    rows: [
      ['TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU THU BHXH TỰ NGUYỆN, BHYT NĂM 2023'],
      ['DO CHỦ TỊCH UBND THỊ XÃ CHO UBND CẤP XÃ THEO QĐ 170/QĐ-UBND NGÀY 07/03/2023'],
      ['(Tính đến 18/11/2023)'],
      [],
      ['Stt', 'UBND xã, phường', 'BHXH tự nguyện', null, null, null, null, 'BHYT hộ gia đình', null, null],
      [
        null,
        null,
        'Kế hoạch giao',
        'Số thực hiện (18/11/2023)',
        'Đạt Tỷ lệ (%)',
        'Số thực hiện (31/05/2023)',
        'Tỷ lệ tăng giảm so với 31/5/2023 (%)',
        'Kế hoạch giao',
        'Số thực hiện',
        'Tỷ lệ (%)',
      ],
      ...published.map((row) => row.map((shown, index) => entry(shown, 'ABCDEFGHIJ'.charAt(index)))),
    ],
  });
}
