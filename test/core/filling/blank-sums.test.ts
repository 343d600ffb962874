import { blankSums } from '../../../src/core/filling/blank-sums';
import { cellAddress } from '../../../src/core/grid/address';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { typedSheet } from '../typed-sheet';

const grid = typedSheet([
  ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 30/9/2024)'],
  ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
  ['I', 'Các xã', 300, '', ''],
  [1, 'Xã An Bình', 100, 50, 50],
  [2, 'Xã Bình Minh', 200, 100, 50],
  ['II', 'Các phường', '', '', ''],
  [3, 'Phường Cẩm Tú', 50, 45, 90],
  ['Tổng cộng', '', '', 'chưa có', ''],
]);
const found = (merges: Parameters<typeof blankSums>[2] = []): string[] => {
  const [table] = recogniseSheet(grid).tables;
  if (table === undefined) throw new Error('no table');
  return blankSums(grid, table, merges).map(
    ({ row, column, of, heading, formula, value }) =>
      `${cellAddress(row, column)} ${of}${heading ? ' heading' : ''} ${formula} ${value}`,
  );
};

test('blank sums of people are offered; what stands there, rates and texts are left', () => {
  expect(found()).toEqual([
    'D3 group =SUM(D4:D5) 150',
    'C6 group heading =SUM(C7) 50',
    'D6 group heading =SUM(D7) 45',
    'C8 total =SUM(C4:C5,C7) 350',
  ]);
});

test('below a merged heading nothing is written, for it would be lost', () => {
  expect(found([{ top: 6, left: 2, bottom: 6, right: 5 }])).toEqual([
    'D3 group =SUM(D4:D5) 150',
    'C8 total =SUM(C4:C5,C7) 350',
  ]);
});

test.each<[string, string | number, string[]]>([
  ['a figure', 100, ['C5 total =SUM(C3:C4) 150', 'D5 total =SUM(D3:D4) 150']],
  ['nothing', '', ['C5 total =SUM(C3:C4) 150', 'D5 total =SUM(D3:D4) 50']],
  ['a dash for none', '-', ['C5 total =SUM(C3:C4) 150', 'D5 total =SUM(D3:D4) 50']],
  ['a number as text, which Excel would leave out', '1.200', ['C5 total =SUM(C3:C4) 150']],
  ['an error, which the sum would show', '#N/A', ['C5 total =SUM(C3:C4) 150']],
])('a unit that holds %s', (_what, cell, sums) => {
  const sheet = typedSheet([
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 30/9/2024)'],
    ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
    [1, 'Xã An Bình', 100, 50, 50],
    [2, 'Xã Bình Minh', 50, cell, ''],
    ['Tổng cộng', '', '', '', ''],
  ]);
  const [table] = recogniseSheet(sheet).tables;
  if (table === undefined) throw new Error('no table');
  expect(
    blankSums(sheet, table).map(
      ({ row, column, of, formula, value }) => `${cellAddress(row, column)} ${of} ${formula} ${value}`,
    ),
  ).toEqual(sums);
});
