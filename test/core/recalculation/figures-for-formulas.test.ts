import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import type { CellContent } from '../../../src/core/grid/grid';
import { planRecalculation } from '../../../src/core/recalculation/plan-recalculation';
import { typedSheet } from '../typed-sheet';
import { defaultThresholds } from '../../../src/core/measures/threshold';

const ours = '=IF(AND(ISNUMBER(C3),ISNUMBER(D3),N(C3)>0),D3*100/C3,"")';

/** What the rate of a unit with a plan of 455 and an actual figure of 213 gets, where figures are asked for. */
function written(value: CellContent, formula: CellContent, actual: CellContent = 213): unknown {
  const typed = typedSheet([
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 18/11/2023)'],
    ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
    [1, 'Xã An Bình', 455, actual, value],
    [2, 'Xã Bình Minh', 100, 50, 50],
  ]);
  const formulas = typed.formulas.map((row, index) => (index === 2 ? [...row.slice(0, 4), formula] : row));
  const grid = { ...typed, formulas };
  const { plan, replaced } = planRecalculation(
    grid,
    recogniseSheet(grid),
    defaultThresholds,
    [],
    [],
    'values',
  );
  const cells = plan.edits.flatMap((edit) => (edit.kind === 'cells' ? edit.contents.flat() : []));
  return { cells, was: replaced.map(({ was }) => was) };
}

const figure = (213 * 100) / 455;

test.each<[string, CellContent, CellContent, CellContent, readonly CellContent[], readonly CellContent[]]>([
  ['a blank cell gets the figure, unrounded', '', '', 213, [figure], []],
  ['a typed figure that is right to 2 decimals stays', 46.81, 46.81, 213, [], []],
  ['a wrong one gives way', 57.7, 57.7, 213, [figure], [57.7]],
  ['a formula of ours becomes what it shows', figure, ours, 213, [figure], [figure]],
  ['a formula of their own that is right stays', figure, '=D3/C3%', 213, [], []],
  ['a formula of their own that is wrong gives way', 213.61, '=C3*100/D3', 213, [figure], [213.61]],
  ['without an actual figure a wrong one goes', 46.81, 46.81, '', [''], [46.81]],
])('%s', (_what, value, formula, actual, cells, was) => {
  expect(written(value, formula, actual)).toEqual({ cells, was });
});
