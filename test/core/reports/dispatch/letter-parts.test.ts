import { addressedUnits } from '../../../../src/core/reports/dispatch/addressed-units';
import { annexTitle } from '../../../../src/core/reports/dispatch/annex-title';
import { citedDecision } from '../../../../src/core/reports/dispatch/cited-decision';
import { recogniseSheet } from '../../../../src/core/layout/recognise-sheet';
import { huongTra, typedSheet } from '../../typed-sheet';

test.each([
  ['DO CHỦ TỊCH UBND … THEO QĐ 170/QĐ-UBND NGÀY 07/03/2023', 'decision', '170/QĐ-UBND', '2023-03-07'],
  ['(Kèm theo Quyết định số 2012/QĐ-UBND ngày 5 tháng 1 năm 2026)', 'decision', '2012/QĐ-UBND', '2026-01-05'],
  ['Thực hiện Kế hoạch 49/KH-BCĐ của Ban Chỉ đạo', 'plan', '49/KH-BCĐ', null],
  ['theo Nghị quyết số 12/2025/NQ-HĐND, ngày 31/12/2025', 'resolution', '12/2025/NQ-HĐND', '2025-12-31'],
  ['Quyết định 15 / QĐ - UBND ngày 31/02/2023', 'decision', '15/QĐ-UBND', null],
])('cited in "%s"', (line, sort, number, date) => {
  expect(citedDecision(['BẢNG TIẾN ĐỘ', line])).toEqual({ sort, number, date });
});

test.each([[['TIẾN ĐỘ NĂM 2023', '(Tính đến 18/11/2023)']], [['Số liệu 12/KHTC']], [[]]])(
  'nothing is cited in %j',
  (lines) => expect(citedDecision(lines)).toBeNull(),
);

test.each([
  [['UBND xã Bình Tiến', 'UBND phường Tứ Hạ', 'TT. Sịa'], 'communes'],
  [['Thôn 1', 'Tổ dân phố 3', 'Khóm 2'], 'hamlets'],
  [['Huyện Phù Cừ', 'TP. Hưng Yên'], 'districts'],
  [['Hội Phụ nữ', 'Đoàn Thanh niên', 'Xã A'], 'units'],
  [[], 'units'],
])('units %j are %s', (names, expected) => {
  expect(addressedUnits(names)).toBe(expected);
});

test('the title of the annex is the table’s own, without the day', () => {
  const grid = huongTra();
  const { tables, encoding } = recogniseSheet(grid);
  expect(annexTitle(grid, tables[0], encoding)).toEqual({
    lines: [
      'TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU THU BHXH TỰ NGUYỆN, BHYT NĂM 2023',
      'DO CHỦ TỊCH UBND THỊ XÃ CHO UBND CẤP XÃ THEO QĐ 170/QĐ-UBND NGÀY 07/03/2023',
    ],
    unitOfMeasure: null,
  });
});

test('a day in brackets at the end of a title is said below it, and not twice', () => {
  const grid = typedSheet([
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN NĂM 2026 (TÍNH ĐẾN NGÀY 30/6/2026)'],
    ['CỦA CÁC THÔN (ĐỢT 2)'],
    ['STT', 'Thôn', 'Kế hoạch', 'Thực hiện'],
    [1, 'Thôn 1', 10, 5],
    [2, 'Thôn 2', 12, 11],
  ]);
  const { tables, encoding } = recogniseSheet(grid);
  expect(annexTitle(grid, tables[0], encoding).lines).toEqual([
    'TIẾN ĐỘ BHXH TỰ NGUYỆN NĂM 2026',
    'CỦA CÁC THÔN (ĐỢT 2)',
  ]);
});

test('a letterhead and the lines that the annex gets anew are no title; the unit of measure is apart', () => {
  const grid = typedSheet([
    ['ỦY BAN NHÂN DÂN', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['XÃ HƯƠNG TRÀ', '', 'Độc lập - Tự do - Hạnh phúc'],
    ['PHỤ LỤC 01'],
    ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU BHXH TỰ NGUYỆN NĂM 2026'],
    ['(Số liệu tính đến ngày 30/6/2026)'],
    ['(Kèm theo Công văn số 12/UBND ngày 01/7/2026)'],
    ['', '', 'ĐVT: người'],
    ['STT', 'Thôn', 'Kế hoạch', 'Thực hiện'],
    [1, 'Thôn 1', 10, 5],
    [2, 'Thôn 2', 12, 11],
  ]);
  const { tables, encoding } = recogniseSheet(grid);
  const { lines, unitOfMeasure } = annexTitle(grid, tables[0], encoding);
  expect(lines).toContain('TÌNH HÌNH THỰC HIỆN CHỈ TIÊU BHXH TỰ NGUYỆN NĂM 2026');
  expect(lines.join(' ')).not.toMatch(/CỘNG HÒA|Độc lập|PHỤ LỤC|Kèm theo|Số liệu|ĐVT/);
  expect(unitOfMeasure).toBe('ĐVT: người');
});
