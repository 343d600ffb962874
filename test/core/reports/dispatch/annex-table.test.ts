import type { Grid } from '../../../../src/core/grid/grid';
import { recogniseSheet } from '../../../../src/core/layout/recognise-sheet';
import {
  type AnnexCell,
  type AnnexTable,
  annexTable,
} from '../../../../src/core/reports/dispatch/annex-table';
import { huongTra, typedSheet } from '../../typed-sheet';

function annexOf(grid: Grid): AnnexTable {
  const { tables, encoding } = recogniseSheet(grid);
  return annexTable(grid, tables[0]!, encoding);
}
const said = ({ value }: AnnexCell): unknown =>
  value.kind === 'text' ? value.text : value.kind === 'number' ? value.value : value.kind;
const spans = (cells: readonly AnnexCell[]): unknown[] =>
  cells.map((cell) => [said(cell), cell.column, cell.span, cell.down]);

describe('the annex of Hương Trà', () => {
  const { header, rows } = annexOf(huongTra({ filled: true }));

  it('has the header’s spans', () => {
    expect(spans(header[0]!)).toEqual([
      ['Stt', 0, 1, 2],
      ['UBND xã, phường', 1, 1, 2],
      ['BHXH tự nguyện', 2, 5, 1],
      ['BHYT hộ gia đình', 7, 3, 1],
    ]);
    expect(header[1]!.map(({ column, span, down }) => [column, span, down])).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9].map((column) => [column, 1, 1]),
    );
  });

  it('has every row, the total with its label over both columns', () => {
    expect(rows).toHaveLength(10);
    expect(rows[0]!.cells.map(said)).toEqual([
      1,
      'UBND xã Hương Toàn',
      455,
      213,
      46.81,
      158,
      12.08,
      6000,
      5941,
      99.02,
    ]);
    expect(rows[9]!.sort).toBe('sum');
    expect(spans(rows[9]!.cells).slice(0, 2)).toEqual([
      ['Tổng cộng', 0, 2, 1],
      [2499, 2, 1, 1],
    ]);
  });
});

it.each([
  ['General', 2, false, 50],
  ['0.0', 1, false, 50],
  ['#,##0', 0, false, 50],
  ['0.00%', 2, true, 5000],
])('a rate formatted %s has %d decimals', (format, decimals, percentSign, value) => {
  const grid = typedSheet(
    [
      ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 18/11/2023)'],
      ['STT', 'Đơn vị', 'Kế hoạch giao', 'Số thực hiện', 'Tỷ lệ đạt (%)'],
      [1, 'Xã A', 100, 50, 50],
      [2, 'Xã B', 200, 190, 95],
    ],
    { formats: { 5: format } },
  );
  expect(annexOf(grid).rows[0]!.cells[4]!.value).toEqual({ kind: 'number', value, decimals, percentSign });
});

it('three lines of heads', () => {
  const grid = typedSheet([
    ['TIẾN ĐỘ NĂM 2023 (Tính đến 18/11/2023)'],
    ['STT', 'Đơn vị', 'BHXH tự nguyện', '', '', 'Ghi chú'],
    ['', '', 'Kế hoạch giao', 'Thực hiện', '', ''],
    ['', '', '', 'Số người', 'Tỷ lệ (%)', ''],
    [1, 'Xã A', 100, 50, 50, 'chậm'],
    [2, 'Xã B', 200, 190, 95, ''],
  ]);
  const { header } = annexOf(grid);
  expect(header.map(spans)).toEqual([
    [
      ['STT', 0, 1, 3],
      ['Đơn vị', 1, 1, 3],
      ['BHXH tự nguyện', 2, 3, 1],
      ['Ghi chú', 5, 1, 3],
    ],
    [
      ['Kế hoạch giao', 2, 1, 2],
      ['Thực hiện', 3, 2, 1],
    ],
    [
      ['Số người', 3, 1, 1],
      ['Tỷ lệ (%)', 4, 1, 1],
    ],
  ]);
});
