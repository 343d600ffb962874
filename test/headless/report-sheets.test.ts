import type { Worksheet } from 'exceljs';
import { Folder, headless, PATIENCE, SAMPLE } from './command-line-run';
import {
  elements,
  factsOf,
  formulaAt,
  partsOf,
  printedAt,
  readByExcelJs,
  shownAt,
} from './independent-reading';

jest.setTimeout(PATIENCE);

const folder = new Folder();
afterAll(() => folder.remove());

let ranking: Worksheet;
let summary: Worksheet;
let person: Worksheet;
let workbookPart: string;

beforeAll(async () => {
  const { code, stderr } = await headless('all', SAMPLE, '--out', folder.at('out.xlsx'));
  expect([code, stderr]).toEqual([0, '']);
  const bytes = await folder.bytes('out.xlsx');
  const workbook = await readByExcelJs(bytes);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Tiến độ 2023', 'Tổng hợp', 'Xếp hạng']);
  [person, summary, ranking] = workbook.worksheets as [Worksheet, Worksheet, Worksheet];
  workbookPart = partsOf(bytes)['xl/workbook.xml'] ?? '';
});

const shown = (sheet: Worksheet, columns: string, row: number): unknown[] =>
  [...columns].map((column) => shownAt(sheet, `${column}${row}`));

/** The row in whose first cell a text stands. */
const rowSaying = (sheet: Worksheet, text: string): number =>
  Array.from({ length: sheet.rowCount }, (_, index) => index + 1).find(
    (row) => shownAt(sheet, `A${row}`) === text,
  ) ?? 0;

describe('the ranking sheet', () => {
  it('has a title, the day and a heading for each kind', () => {
    expect(shownAt(ranking, 'A1')).toBe('DANH SÁCH ĐƠN VỊ CHẬM TIẾN ĐỘ');
    expect(shownAt(ranking, 'A2')).toContain('18/11/2023');
    expect(shownAt(ranking, 'A4')).toMatch(/BHXH tự nguyện.*80/i);
    expect(shownAt(ranking, 'A14')).toMatch(/BHYT hộ gia đình.*93/i);
  });

  it.each([
    [6, 1, 'UBND xã Hương Toàn', 455, 213, '46.81', 151, 242, '12.08'],
    [7, 2, 'UBND phường Hương Chử', 354, 203, '57.34', 81, 151, '8.75'],
    [8, 3, 'UBND phường Hương Văn', 308, 182, '59.09', 65, 126, '-11.36'],
    [9, 4, 'UBND xã Bình Tiến', 206, 135, '65.53', 30, 71, '11.16'],
    [10, 5, 'UBND phường Hương Vân', 234, 170, '72.65', 18, 64, '13.68'],
    [11, 6, 'UBND phường Hương Xuân', 301, 232, '77.08', 9, 69, '23.26'],
  ])('row %i: rank %i is %s', (row, rank, unit, plan, actual, rate, toThreshold, toPlan, change) => {
    expect(shown(ranking, 'ABCD', row)).toEqual([rank, unit, plan, actual]);
    expect(printedAt(ranking, `E${row}`)).toBe(rate);
    expect(shown(ranking, 'FG', row)).toEqual([toThreshold, toPlan]);
    expect(printedAt(ranking, `H${row}`)).toBe(change);
  });

  it('adds up by live sums: 354 people to the threshold, 723 to the plan', () => {
    expect(shown(ranking, 'CDFG', 12)).toEqual([1858, 1135, 354, 723]);
    expect(printedAt(ranking, 'E12')).toBe(((1135 * 100) / 1858).toFixed(2));
    expect(formulaAt(ranking, 'F12')).toBe('=SUM(F6:F11)');
  });

  it('has no row of column names repeated as data, and says that no unit of BHYT is below', () => {
    expect(shownAt(ranking, 'A15')).toMatch(/93/);
    expect(shownAt(ranking, 'A16')).toBeNull();
  });

  it('flags by a sign, not by colour alone', () => {
    expect(ranking.getCell('E6').numFmt).toBe('"▼ "0.00');
  });
});

describe('the summary sheet', () => {
  it('has totals as live sums of the person’s sheet', () => {
    expect(formulaAt(summary, 'B5')).toBe("=SUM('Tiến độ 2023'!C7:C15)");
    expect(shown(summary, 'ABC', 5)).toEqual(['BHXH tự nguyện', 2499, 1667]);
    expect(printedAt(summary, 'D5')).toBe('66.71');
    expect(shown(summary, 'ABC', 6)).toEqual(['BHYT hộ gia đình', 30107, 29261]);
    expect(printedAt(summary, 'D6')).toBe('97.19');
  });

  it('counts the units at the threshold, below it, and far below it, by live formulas', () => {
    expect(shown(summary, 'EFGHI', 5)).toEqual([80, 9, 3, 6, 3]);
    expect(shown(summary, 'EFGHI', 6)).toEqual([93, 9, 9, 0, 0]);
    for (const address of ['G5', 'H5', 'I5', 'G6', 'H6', 'I6'])
      expect(formulaAt(summary, address)).toMatch(/^=IFERROR\(SUMPRODUCT\(/);
    expect(shownAt(summary, 'I4')).toBe('Chậm nhiều (dưới ngưỡng trên 20 điểm %)');
  });

  it('compares with the last period: 1.442 people on 31/05/2023, 57,70 %, and 9,01 points more', () => {
    expect(shownAt(summary, 'A8')).toBe('So với kỳ trước');
    expect(shown(summary, 'AEDF', 10)).toEqual(['BHXH tự nguyện', 1667, 1442, 225]);
    expect([...'BC'].map((column) => formulaAt(summary, `${column}10`))).toEqual([null, null]);
    expect([...'GHI'].map((column) => printedAt(summary, `${column}10`))).toEqual(['57.70', '66.71', '9.01']);
  });

  it.each([
    [14, 'UBND xã Bình Thành', 'Tăng', '30.97', "='Tiến độ 2023'!$G$14"],
    [15, 'UBND phường Hương Xuân', 'Tăng', '23.26', "='Tiến độ 2023'!$G$12"],
    [16, 'UBND phường Hương Vân', 'Tăng', '13.68', "='Tiến độ 2023'!$G$11"],
    [17, 'UBND phường Hương Văn', 'Giảm', '-11.36', "='Tiến độ 2023'!$G$9"],
    [18, 'UBND xã Hương Bình', 'Giảm', '-0.63', "='Tiến độ 2023'!$G$15"],
  ])('row %i: %s, %s %s', (row, unit, direction, change, formula) => {
    expect(shown(summary, 'AB', row)).toEqual([unit, direction]);
    expect(printedAt(summary, `C${row}`)).toBe(change);
    expect(formulaAt(summary, `C${row}`)).toBe(formula);
  });

  it('lists the rates from the lowest up, each on its side of the threshold', () => {
    const first = rowSaying(summary, 'Tỷ lệ từng đơn vị: BHXH tự nguyện') + 2;
    const rates = Array.from({ length: 9 }, (_, index) =>
      [...'ABCDE'].map((column) => shownAt(summary, `${column}${first + index}`) ?? ''),
    ).map(([unit, rate, ...others]) => [unit, Number(rate).toFixed(2), ...others.map((one) => one !== '')]);
    expect(rates).toEqual([
      ['UBND xã Hương Toàn', '46.81', true, false, true],
      ['UBND phường Hương Chử', '57.34', true, false, true],
      ['UBND phường Hương Văn', '59.09', true, false, true],
      ['UBND xã Bình Tiến', '65.53', true, false, true],
      ['UBND phường Hương Vân', '72.65', true, false, true],
      ['UBND phường Hương Xuân', '77.08', true, false, true],
      ['UBND phường Tứ Hạ', '80.37', true, true, false],
      ['UBND xã Bình Thành', '80.65', true, true, false],
      ['UBND xã Hương Bình', '90.63', true, true, false],
    ]);
  });

  it('tells the progress from day to day', () => {
    const first = rowSaying(summary, 'Tiến độ qua các kỳ') + 2;
    expect([first, first + 1].map((row) => printedAt(summary, `B${row}`))).toEqual(['57.70', '66.71']);
  });

  it('names the units below, from the lowest rate up', () => {
    const row = rowSaying(summary, 'BHXH tự nguyện – Các đơn vị dưới ngưỡng') + 1;
    const names = (shownAt(summary, `A${row}`) as string).split('; ');
    expect(names.map((name) => name.split(' ').slice(-2).join(' '))).toEqual([
      'Hương Toàn',
      'Hương Chử',
      'Hương Văn',
      'Bình Tiến',
      'Hương Vân',
      'Hương Xuân',
    ]);
  });
});

describe.each([
  ['Tổng hợp', 4, 2, '1:2', 'A1:I1'],
  ['Xếp hạng', 5, 5, '5:5', 'A1:K1'],
])('the sheet %s as a page', (name, header, frozen, titles, title) => {
  const sheet = (): Worksheet => (name === 'Tổng hợp' ? summary : ranking);

  it('keeps its title or its one header in view and repeats it in print', () => {
    expect(sheet().views[0]).toMatchObject({ state: 'frozen', ySplit: frozen });
    expect(sheet().pageSetup.printTitlesRow).toBe(titles);
  });

  it('numbers its pages in the top margin, the first one not', () => {
    expect(sheet().pageSetup).toMatchObject({ firstPageNumber: 1, useFirstPageNumber: true });
    expect(sheet().headerFooter).toMatchObject({
      differentFirst: true,
      oddHeader: '&C&"Times New Roman,Regular"&13&P',
    });
    expect(sheet().headerFooter.firstHeader ?? '').toBe('');
  });

  it('is A4, one page wide and as many tall as it takes', () => {
    expect(sheet().pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    });
  });

  it('has margins as Decree 30/2020 asks for', () => {
    const { left, right, top, bottom } = sheet().pageSetup.margins ?? {};
    const millimetres = [left, right, top, bottom].map((inches) => Math.round((inches ?? 0) * 25.4));
    expect(millimetres).toEqual([30, 15, 20, 20]);
  });

  it('has a merged title, borders around the table, and widths of its own', () => {
    const { merges } = factsOf(sheet()).rest as { merges: string[] };
    expect(merges).toContain(title);
    for (const address of [`A${header}`, `B${header + 1}`]) {
      expect(Object.keys(sheet().getCell(address).border).sort()).toEqual(['bottom', 'left', 'right', 'top']);
    }
    for (const { width } of sheet().columns) expect(width).toBeGreaterThan(5);
  });
});

describe('the workbook', () => {
  it('keeps the person’s sheet in front', () => {
    expect(workbookPart).toContain('activeTab="0"');
    expect(person.name).toBe('Tiến độ 2023');
  });

  it('marks the two sheets as the add-in’s own by hidden names', () => {
    const names = elements(workbookPart, 'definedName').filter((xml) => /TienDoBHXH\.\p{L}+"/u.test(xml));
    expect(names).toEqual([
      `<definedName name="TienDoBHXH.TongHop" hidden="1">'Tổng hợp'!$A$1:$I$${summary.rowCount}</definedName>`,
      `<definedName name="TienDoBHXH.XepHang" hidden="1">'Xếp hạng'!$A$1:$K$17</definedName>`,
    ]);
  });
});
