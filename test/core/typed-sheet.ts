import type { CellContent, Grid } from '../../src/core/grid/grid';

/** A sheet as typed: rows of cells from A1; `''` is empty, a text with `=` a formula whose value is given apart. */
export function typedSheet(
  rows: readonly (readonly CellContent[])[],
  {
    name = 'Trang1',
    formats = {},
    font = null,
  }: { name?: string; formats?: Readonly<Record<number, string>>; font?: string | null } = {},
): Grid {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const padded = rows.map((row) => Array.from({ length: columnCount }, (_, index) => row[index] ?? ''));
  return {
    sheet: name,
    top: 1,
    left: 1,
    rowCount: rows.length,
    columnCount,
    values: padded,
    formulas: padded,
    numberFormats: padded.map((row) => row.map((_, index) => formats[index + 1] ?? 'General')),
    font,
  };
}

/** The Hương Trà annex (3205/UBND-VX, 23/11/2023), typed as in the sample: header in rows 5 and 6, total in row 16. */
export function huongTra({ filled = false } = {}): Grid {
  const rate = (figure: number): CellContent => (filled ? figure : '');
  return typedSheet(
    [
      ['TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU THU BHXH TỰ NGUYỆN, BHYT NĂM 2023'],
      ['DO CHỦ TỊCH UBND THỊ XÃ CHO UBND CẤP XÃ THEO QĐ 170/QĐ-UBND NGÀY 07/03/2023'],
      ['(Tính đến 18/11/2023)'],
      [],
      ['Stt', 'UBND xã, phường', 'BHXH tự nguyện', '', '', '', '', 'BHYT hộ gia đình', '', ''],
      [
        '',
        '',
        'Kế hoạch giao',
        'Số thực hiện (18/11/2023)',
        'Đạt Tỷ lệ (%)',
        'Số thực hiện (31/05/2023)',
        'Tỷ lệ tăng giảm so với 31/5/2023 (%)',
        'Kế hoạch giao',
        'Số thực hiện',
        'Tỷ lệ (%)',
      ],
      [1, 'UBND xã Hương Toàn', 455, 213, rate(46.81), 158, rate(12.08), 6000, 5941, rate(99.02)],
      [2, 'UBND phường Hương Chử', 354, 203, rate(57.34), 172, rate(8.75), 3894, 3766, rate(96.71)],
      [3, 'UBND phường Hương Văn', 308, 182, rate(59.09), 217, rate(-11.36), 4023, 3891, rate(96.72)],
      [4, 'UBND xã Bình Tiến', 206, 135, rate(65.53), 112, rate(11.16), 2542, 2422, rate(95.28)],
      [5, 'UBND phường Hương Vân', 234, 170, rate(72.65), 138, rate(13.68), 2834, 2699, rate(95.24)],
      [6, 'UBND phường Hương Xuân', 301, 232, rate(77.08), 162, rate(23.26), 3720, 3613, rate(97.12)],
      [7, 'UBND phường Tứ Hạ', 326, 262, rate(80.37), 260, rate(0.62), 3160, 3095, rate(97.94)],
      [8, 'UBND xã Bình Thành', 155, 125, rate(80.65), 77, rate(30.97), 2116, 2051, rate(96.93)],
      [9, 'UBND xã Hương Bình', 160, 145, rate(90.63), 146, rate(-0.63), 1818, 1783, rate(98.07)],
      ['Tổng cộng', '', 2499, 1667, rate(66.71), 1442, rate(57.7), 30107, 29261, rate(97.19)],
    ],
    { name: 'Tiến độ 2023' },
  );
}
