import { checkSums } from '../../../src/core/checks/sums';
import { alone } from '../../../src/core/checks/workbook-context';
import type { CellContent } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import type { TableLayout } from '../../../src/core/layout/sheet-layout';
import { typedSheet } from '../typed-sheet';

/** What is said of the sums of a sheet whose rows are taken for something that they may not be. */
function said(
  rows: readonly (readonly CellContent[])[],
  taken: Partial<Pick<TableLayout, 'bodyRows' | 'groupRows' | 'ofWhichRows' | 'totalRows'>>,
): string[] {
  const grid = typedSheet([
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN'],
    ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
    ...rows,
  ]);
  const layout = recogniseSheet(grid);
  const tables = layout.tables.map((table) => ({ ...table, ...taken }));
  return checkSums(grid, { ...layout, tables }, alone).map(({ code, address }) => `${code} ${address}`);
}

const units = (cong: number, total: number): CellContent[][] => [
  [1, 'Xã Tân Phú', 100, 50, 50],
  [2, 'Cộng Hòa', cong, 40, 50],
  [3, 'Xã Bình An', 60, 30, 50],
  ['', 'Tổng cộng', total, 120, 50],
];
const asGroup = { bodyRows: [3, 5], groupRows: [4], totalRows: [6] };

describe('sums over rows that were taken for others', () => {
  it.each([
    ['a unit taken for a group, added by the total', units(80, 240), []],
    ['one that the total does not add', units(80, 160), ['group-mismatch C4']],
    ['neither', units(80, 250), ['group-mismatch C4', 'total-mismatch C6']],
  ])('%s', (_what, rows, expected) => {
    expect(said(rows, asGroup).filter((finding) => /C\d/.test(finding))).toEqual(expected);
  });

  const grouped = (first: number): CellContent[][] => [
    ['', 'Khu vực I', first, 90, 50],
    [1, 'Xã Tân Phú', 100, 50, 50],
    [2, 'Xã Bình An', 80, 40, 50],
    ['', 'Khu vực II', 60, 30, 50],
    [3, 'Xã Hải Châu', 60, 30, 50],
  ];
  const asPart = { bodyRows: [4, 5, 7], groupRows: [3], ofWhichRows: [6], totalRows: [] };

  it.each([
    ['the next group taken for a part of this one', grouped(180), []],
    ['and this one typed wrong', grouped(190), ['group-mismatch C3']],
  ])('%s', (_what, rows, expected) => {
    expect(said(rows, asPart).filter((finding) => /C\d/.test(finding))).toEqual(expected);
  });
});
