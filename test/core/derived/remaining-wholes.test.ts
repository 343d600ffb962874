import { derivedColumns } from '../../../src/core/derived/derived-columns';
import type { CellContent } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { typedSheet } from '../typed-sheet';

/** What the column of remaining pupils should show, and the formula of its first row. */
function remainingOf(header: string, filled: readonly CellContent[]) {
  const grid = typedSheet([
    ['THỰC HIỆN BHYT HỌC SINH NĂM HỌC 2024-2025 (đến 15/10/2024)'],
    ['STT', 'Trường', 'Tổng số HS', 'Chỉ tiêu giao', 'Đã tham gia', 'Tỷ lệ so chỉ tiêu (%)', header],
    [1, 'TH Kim Đồng', 540, 520, 498, 95.77, filled[0] ?? ''],
    [2, 'THCS Nguyễn Du', 660, 640, 634, 99.06, filled[1] ?? ''],
    [3, 'THPT Trần Phú', 1190, 1150, 1077, 93.65, filled[2] ?? ''],
  ]);
  const [table] = recogniseSheet(grid).tables;
  const derived = table && derivedColumns(grid, table).find(({ column }) => column.role === 'remaining');
  return [[3, 4, 5].map((row) => derived?.value(grid, row)), derived?.formula(3)];
}

const ofAll = [[42, 26, 113], '=IF(AND(ISNUMBER(C3),ISNUMBER(E3),N(C3)>0),MAX(0,C3-E3),"")'];
const ofPlan = [[22, 6, 73], '=IF(AND(ISNUMBER(D3),ISNUMBER(E3),N(D3)>0),MAX(0,D3-E3),"")'];

describe('people remaining, with a plan and a population on the sheet', () => {
  it.each([
    ['its cells go by all pupils', 'Chưa tham gia', [42, 26, 113], ofAll],
    ['most of its cells go by all pupils', 'Còn lại', [42, 26, 112], ofAll],
    ['its cells go by the plan', 'Chưa tham gia', [22, 6, 73], ofPlan],
    ['blank, those who do not take part', 'Chưa tham gia', [], ofAll],
    ['blank, those still to be won', 'Còn phải thực hiện', [], ofPlan],
  ])('%s', (_what, header, filled, expected) => {
    expect(remainingOf(header, filled)).toEqual(expected);
  });
});
