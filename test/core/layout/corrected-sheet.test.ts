import type { Correction } from '../../../src/core/layout/corrections';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import type { ColumnLayout } from '../../../src/core/layout/sheet-layout';
import { typedSheet } from '../typed-sheet';

const body = [
  [1, 'Xã An Bình', 'A01', 455, 213, 158],
  [2, 'Xã Bình Minh', 'A02', 354, 203, 172],
  [3, 'Xã Cẩm Tú', 'A03', 308, 182, 217],
];

function sheetWith(title: string, header: readonly string[], name = 'Trang1') {
  return typedSheet([[title], [...header], ...body], { name });
}

const header = ['STT', 'Đơn vị', 'Xứ', 'Kế hoạch', 'Thực hiện 30/11/2023', 'Thực hiện 31/10/2023'];
const said: Omit<Correction, 'header' | 'role'> = { sheet: 'Trang1', occurrence: 0, insurance: null };

function column(letters: number, sheet: ReturnType<typeof sheetWith>, corrections: readonly Correction[]) {
  const { tables } = recogniseSheet(sheet, corrections);
  return tables[0]?.columns.find(({ column: at }) => at === letters);
}

const believed = (one: ColumnLayout | undefined): string => `${one?.role} ${one?.insurance}`;

test('what a person said is certain, and said to be theirs', () => {
  const corrections: Correction[] = [{ ...said, header: 'ke hoach', role: 'stretchPlan' }];
  const found = column(4, sheetWith('BHXH TỰ NGUYỆN', header), corrections);
  expect(believed(found)).toBe('stretchPlan bhxhTuNguyen');
  expect(found?.confidence).toBe(1);
  expect(found?.evidence[0]).toEqual({ by: 'person', text: 'Kế hoạch' });
});

test('dates do not overrule a person on which column is the present one', () => {
  const sheet = sheetWith('BHXH TỰ NGUYỆN', header);
  expect(believed(column(6, sheet, []))).toBe('prior bhxhTuNguyen');
  const corrections: Correction[] = [{ ...said, header: 'thuc hien 31/10/2023', role: 'actual' }];
  expect(believed(column(6, sheet, corrections))).toBe('actual bhxhTuNguyen');
});

test.each([
  ['a kind chosen here stands against the title', 'BHYT', 'Trang1', 'plan bhtn'],
  ["a kind chosen on another sheet gives way to this sheet's title", 'BHYT', 'Trang2', 'plan bhyt'],
])('%s', (_name, title, name, expected) => {
  const corrections: Correction[] = [{ ...said, header: 'ke hoach', role: 'plan', insurance: 'bhtn' }];
  expect(believed(column(4, sheetWith(title, header, name), corrections))).toBe(expected);
});

test('a person says which column names the units; the one before is no longer it', () => {
  const rows = body.map(([number = '', unit = '', code = '', ...figures]) => [
    number,
    code,
    unit,
    ...figures,
  ]);
  const swapped = ['STT', 'Đơn vị', 'Nơi quản lý', ...header.slice(3)];
  const sheet = typedSheet([['BHXH TỰ NGUYỆN'], swapped, ...rows, ['', '', 'Tổng cộng', 1117, 598, 547]]);
  const roles = (corrections: readonly Correction[]) => {
    const table = recogniseSheet(sheet, corrections).tables[0];
    return [table?.columns.slice(1, 3).map(({ role }) => role), table?.totalRows];
  };
  expect(roles([])[0]).toEqual(['unit', 'other']);
  const unit: Correction = { ...said, header: 'noi quan ly', role: 'unit' };
  expect(roles([unit])).toEqual([['other', 'unit'], [6]]);
});

test('a sheet that was not recognised is, once its columns have a meaning', () => {
  const sheet = sheetWith('Biểu theo dõi', ['STT', 'Đơn vị', 'Xứ', 'Chỉ tiêu', 'Kết quả', 'Tháng trước']);
  const before = recogniseSheet(sheet);
  expect([before.kind, before.candidate?.columns.length]).toEqual(['other', 6]);
  const plan: Correction = { ...said, header: 'chi tieu', role: 'plan', insurance: 'bhxhTuNguyen' };
  const after = recogniseSheet(sheet, [plan]);
  expect([after.kind, after.candidate]).toEqual(['progress', null]);
});
