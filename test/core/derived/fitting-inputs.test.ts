import { derivedColumns } from '../../../src/core/derived/derived-columns';
import type { CellContent, Grid } from '../../../src/core/grid/grid';
import { columnLetters } from '../../../src/core/grid/address';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { findingsOf } from '../../../src/core/checks/sheet-checks';
import { defaultThresholds } from '../../../src/core/measures/threshold';
import { wantedFlags } from '../../../src/core/recalculation/flags';
import { rankingsOf } from '../../../src/core/reports/ranking';
import { typedSheet } from '../typed-sheet';

const arrears = (...rates: readonly CellContent[]): Grid =>
  typedSheet([
    ['TỔNG HỢP NỢ BHXH QUÝ III/2025'],
    ['STT', 'Địa bàn', 'Số phải thu', 'Số nợ', 'Số nợ từ 3 tháng', 'Tỷ lệ nợ (%)'],
    [1, 'Xã Bình An', 12500400000, 182200000, 91100000, rates[0] ?? ''],
    [2, 'Xã Bình Hòa', 8890200000, 95100000, 47550000, rates[1] ?? ''],
    [3, 'Phường Vĩnh Lộc', 15120700000, 401500000, 200750000, rates[2] ?? ''],
  ]);
const coverage = (...rates: readonly (readonly CellContent[])[]): Grid =>
  typedSheet([
    ['BAO PHỦ BHYT XÃ CẨM BÌNH'],
    ['TT', 'Thôn', 'Dân số theo CSDLQG', 'Dân số theo BHXH', 'Số người tham gia BHYT', 'Tỷ lệ bao phủ (%)'],
    ['1', 'Thôn 1', 900, 880, 850, ...(rates[0] ?? [''])],
    ['2', 'Thôn 2', 700, 690, 660, ...(rates[1] ?? [''])],
    ['3', 'Thôn 3', 500, 505, 470, ...(rates[2] ?? [''])],
  ]);

/** The columns that the last column of the table is made of. */
function inputsOfLast(grid: Grid): string {
  const [table] = recogniseSheet(grid).tables;
  const last = table && derivedColumns(grid, table).at(-1);
  return (last?.inputs ?? []).map(columnLetters).join(' ');
}

describe('which of several columns a rate is made of', () => {
  it.each<[string, Grid, string]>([
    ['arrears of all, as its cells say', arrears(1.46, 1.07, 2.66), 'D C'],
    ['long arrears, as its cells say', arrears(0.73, 0.53, 1.33), 'E C'],
    ['arrears of all in two cells of three', arrears(1.46, 1.07, 9.99), 'D C'],
    ['nothing filled: the nearest', arrears(), 'E C'],
    ['one cell of three is no word: the nearest', arrears(1.46, 5.55, 9.99), 'E C'],
    ['the population of the one source', coverage([94.44], [94.29], [94]), 'E C'],
    ['the population of the other', coverage([96.59], [95.65], [93.07]), 'E D'],
  ])('%s', (_what, grid, expected) => {
    expect(inputsOfLast(grid)).toBe(expected);
  });

  it('no figure is found wrong where each cell goes by one of them', () => {
    for (const grid of [arrears(1.46, 1.07, 2.66), coverage([94.44], [94.29], [94])])
      expect(findingsOf(grid, recogniseSheet(grid)).filter(({ severity }) => severity === 'error')).toEqual(
        [],
      );
  });
});

describe('flags and reports go by the same figures', () => {
  const grid = typedSheet([
    ['KẾT QUẢ BHXH TỰ NGUYỆN 6 THÁNG ĐẦU NĂM 2026'],
    ['TT', 'Đơn vị', 'Kế hoạch giao', 'Thực hiện', 'Số thực hiện là nữ', 'So với KH (%)'],
    [1, 'Xã Đông Hưng', 180, 151, 65, 83.89],
    [2, 'Xã Nam Cao', 240, 251, 125, 104.58],
    [3, 'Phường Trần Lãm', 95, 60, 30, 63.16],
  ]);
  const layout = recogniseSheet(grid);

  it('the flag compares with the actual that the rate is made of', () => {
    expect(wantedFlags(grid, layout, defaultThresholds)).toMatchObject([
      { formula: expect.stringContaining('$D3*100<80*$C3') as string },
    ]);
  });

  it('the ranking too', () => {
    const rankings = rankingsOf([{ grid, layout }], defaultThresholds);
    expect(rankings.flatMap(({ rows }) => rows.map(({ unit, actual }) => [unit, actual]))).toEqual([
      ['Phường Trần Lãm', 60],
    ]);
  });
});
