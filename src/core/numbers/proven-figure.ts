import { type Grid, hasFormula, numberAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { bodySum } from './body-sum';
import { sumRowsOf } from './sum-rows';

const tolerance = 0.01;

/**
 * Which of some figures the totals prove to be a cell's: the one with which a typed total is the sum of its rows.
 * @param grid with its figures as they are meant.
 * @returns null where no total is made right by any of them.
 * @example provenFigure(grid, table, 8, plan, [12, 13]) // 12, for the total leaves room for 12
 */
export function provenFigure(
  grid: Grid,
  table: TableLayout,
  row: number,
  { column }: ColumnLayout,
  figures: readonly number[],
): number | null {
  const figureAt = (one: number): number => numberAt(grid, one, column) ?? 0;
  const sumOf = (rows: readonly number[]): number =>
    rows.reduce((sum, one) => sum + (one === row ? 0 : figureAt(one)), 0);
  const fitting = (missing: number, within: number): number | undefined =>
    figures.find((figure) => Math.abs(figure - missing) <= within);
  const { members, sumsOf } = sumRowsOf(table);
  const own = members.get(row);
  if (own !== undefined) return fitting(sumOf(own), tolerance) ?? null;
  for (const sum of sumsOf.get(row) ?? []) {
    const typed = hasFormula(grid, sum, column) ? null : numberAt(grid, sum, column);
    const added = members.get(sum) ?? [];
    if (typed === null) continue;
    // A sheet may have a thousand such cells: the total of all units is added anew only for those that it may prove.
    const rest = added === table.bodyRows ? bodySum(grid, table, column) - figureAt(row) : null;
    if (rest !== null && fitting(typed - rest, 2 * tolerance) === undefined) continue;
    const others = sumOf(added);
    const proven = figures.find((figure) => Math.abs(others + figure - typed) <= tolerance);
    if (proven !== undefined) return proven;
  }
  return null;
}
