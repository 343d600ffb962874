import { type CellContent, type Grid } from '../grid/grid';
import { parseRange } from '../grid/address';
import type { InsuranceKind, ChangeConvention } from '../layout/vocabulary';
import type { SheetLayout } from '../layout/sheet-layout';
import type { Thresholds } from '../measures/threshold';
import { derivedColumns } from '../derived/derived-columns';
import type { CellsEdit, EditPlan, OwnFlag } from '../edits/edit-plan';
import type { QuotaPlan } from '../quota/quota-plan';
import { planFlags, wantedFlags } from './flags';
import { type DerivedCell, type FillWith, planColumn, type Replacement } from './plan-column';

/** What recalculation will do to one sheet, and what the sheet will show then. */
export interface Recalculation {
  readonly plan: EditPlan;
  readonly replaced: readonly Replacement[];
  readonly conventions: readonly { insurance: InsuranceKind; convention: ChangeConvention }[];
  /** Cells filled, with formulas or with figures. */
  readonly filled: number;
  /** The sheet as it will be, for the checks that follow. */
  readonly after: Grid;
}

/**
 * Plans *Tính lại* for one sheet: the derived columns filled with live formulas, and the flags. Input columns and their
 * sums are never touched.
 * @param present the flags of ours that the sheet carries already.
 * @param quotas the plans that the sheet takes from quota sheets.
 * @param fillWith figures in place of formulas where the office asked for them.
 */
export function planRecalculation(
  grid: Grid,
  layout: SheetLayout,
  thresholds: Thresholds,
  present: readonly OwnFlag[],
  quotas: readonly QuotaPlan[] = [],
  fillWith: FillWith = 'formulas',
): Recalculation {
  const edits: CellsEdit[] = [];
  const replaced: Replacement[] = [];
  const conventions: { insurance: InsuranceKind; convention: ChangeConvention }[] = [];
  let after = grid;
  let filled = 0;
  for (const table of layout.tables) {
    const derived = derivedColumns(grid, table, quotas);
    // A rank compares rates, so it is planned on the rates as they will be.
    const ranksLast = [...derived].sort(
      (a, b) => Number(a.column.role === 'rank') - Number(b.column.role === 'rank'),
    );
    for (const column of ranksLast) {
      const planned = planColumn(column.column.role === 'rank' ? after : grid, table, column, fillWith);
      // One by one: a call takes some 100,000 arguments at most, and a long sheet has more cells.
      for (const edit of planned.edits) edits.push(edit);
      for (const cell of planned.replaced) replaced.push(cell);
      filled += planned.cells.filter(({ formula }) => formula !== '').length;
      after = withCells(after, column.column.column, planned.cells);
      if (column.convention !== null) {
        conventions.push({ insurance: column.column.insurance, convention: column.convention });
      }
    }
  }
  const flags = planFlags(wantedFlags(grid, layout, thresholds, quotas), present, grid.sheet);
  return { plan: { edits: [...inSheetOrder(edits), ...flags] }, replaced, conventions, filled, after };
}

function inSheetOrder(edits: readonly CellsEdit[]): CellsEdit[] {
  return [...edits].sort((a, b) => {
    const [first, second] = [parseRange(a.range), parseRange(b.range)];
    return first.top - second.top || first.left - second.left;
  });
}

/** The grid with one column's new formulas and what they show. */
function withCells(grid: Grid, column: number, cells: readonly DerivedCell[]): Grid {
  if (cells.length === 0) return grid;
  const values = [...grid.values];
  const formulas = [...grid.formulas];
  for (const { row, formula, shows } of cells) {
    const index = row - grid.top;
    values[index] = replaceAt(values[index] ?? [], column - grid.left, shows);
    formulas[index] = replaceAt(formulas[index] ?? [], column - grid.left, formula);
  }
  return { ...grid, values, formulas };
}

function replaceAt(row: readonly CellContent[], index: number, content: CellContent): CellContent[] {
  const copy = [...row];
  copy[index] = content;
  return copy;
}
