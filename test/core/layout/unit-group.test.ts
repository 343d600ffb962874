import type { CellContent } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { groupOfRow, unitGroups } from '../../../src/core/layout/unit-group';
import { typedSheet } from '../typed-sheet';

type Cells = readonly (readonly CellContent[])[];

/** A progress sheet: the heading in row 2, its rows from row 3. */
function progress(header: readonly string[], rows: Cells): (row: number) => string | null {
  const grid = typedSheet([['TIẾN ĐỘ BHXH TỰ NGUYỆN ĐẾN 30/9/2023'], header, ...rows]);
  const layout = recogniseSheet(grid);
  const [table] = layout.tables;
  if (table === undefined) throw new Error('no table');
  return (row) => groupOfRow({ grid, layout }, table, row);
}

const header = ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'];

describe('the group that a unit belongs to', () => {
  it.each<[string, readonly string[], Cells, (string | null)[]]>([
    [
      'rows that head a group, marked by Roman numbers',
      header,
      [
        ['I', 'Huyện A Lưới', '', ''],
        [1, 'Xã Hồng Hạ', 50, 40],
        [2, 'Xã Hồng Kim', 60, 30],
        ['II', 'Huyện Nam Đông', '', ''],
        [1, 'Xã Hương Phú', 70, 50],
        ['', 'Tổng cộng', 180, 120],
      ],
      [null, 'Huyện A Lưới', 'Huyện A Lưới', null, 'Huyện Nam Đông', null],
    ],
    [
      'the mark glued before the name',
      ['Đơn vị', 'Kế hoạch', 'Thực hiện'],
      [
        ['I. Xã Hải Dương', '', ''],
        ['Thôn 1', 50, 40],
        ['Thôn 2', 60, 30],
        ['II. Xã Hải Phong', '', ''],
        ['Thôn 3', 70, 50],
        ['Tổng cộng', 180, 120],
      ],
      [null, 'Xã Hải Dương', 'Xã Hải Dương', null, 'Xã Hải Phong', null],
    ],
    [
      'sums at the foot of each group',
      header,
      [
        [1, 'Xã Hồng Hạ', 50, 40],
        [2, 'Xã Hồng Kim', 60, 30],
        ['', 'Cộng cụm 1', 110, 70],
        [3, 'Xã Hương Phú', 70, 50],
        [4, 'Xã Hương Sơn', 20, 10],
        ['', 'Cộng cụm 2', 90, 60],
        ['', 'Tổng cộng', 200, 130],
      ],
      ['Cụm 1', 'Cụm 1', null, 'Cụm 2', 'Cụm 2', null, null],
    ],
    [
      'a column of groups, named in the first row of each; a bare number takes the heading with it',
      ['STT', 'Cụm', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
      [
        [1, 1, 'Xã Hồng Hạ', 50, 40],
        [2, '', 'Xã Hồng Kim', 60, 30],
        [3, 2, 'Xã Hương Phú', 70, 50],
        [4, 'Cụm miền núi', 'Xã Hương Sơn', 20, 10],
      ],
      ['Cụm 1', 'Cụm 1', 'Cụm 2', 'Cụm miền núi'],
    ],
    [
      'no groups',
      header,
      [
        [1, 'Xã Hồng Hạ', 50, 40],
        [2, 'Xã Hồng Kim', 60, 30],
      ],
      [null, null],
    ],
  ])('%s', (_what, heading, rows, expected) => {
    const group = progress(heading, rows);
    expect(rows.map((_, index) => group(index + 3))).toEqual(expected);
  });

  it('lists the groups with the rows of their units', () => {
    const grid = typedSheet([
      ['TIẾN ĐỘ BHXH TỰ NGUYỆN ĐẾN 30/9/2023'],
      ['Cụm', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
      ['Cụm 1', 'Xã Hồng Hạ', 50, 40],
      ['Cụm 2', 'Xã Hồng Kim', 60, 30],
      ['Cụm 1', 'Xã Hương Phú', 70, 50],
    ]);
    const layout = recogniseSheet(grid);
    expect(layout.tables.map((table) => unitGroups({ grid, layout }, table))).toEqual([
      [
        { name: 'Cụm 1', rows: [3, 5] },
        { name: 'Cụm 2', rows: [4] },
      ],
    ]);
  });
});
