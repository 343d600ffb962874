import { membersOfGroup, membersOfTotal } from '../derived/row-members';
import { type Grid, hasFormula, numberAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';

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
  const sumOf = (rows: readonly number[]): number =>
    rows.reduce((sum, one) => sum + (one === row ? 0 : (numberAt(grid, one, column) ?? 0)), 0);
  const same = (one: number, other: number): boolean => Math.abs(one - other) <= 0.01;
  const sums: (readonly [number, readonly number[]])[] = [
    ...table.groupRows.map((sum) => [sum, membersOfGroup(table, sum)] as const),
    ...table.totalRows.map((sum) => [sum, membersOfTotal(table, sum)] as const),
  ];
  for (const [sum, members] of sums) {
    const typed = hasFormula(grid, sum, column) ? null : numberAt(grid, sum, column);
    const proven = figures.find((figure) =>
      sum === row
        ? same(figure, sumOf(members))
        : typed !== null && members.includes(row) && same(sumOf(members) + figure, typed),
    );
    if (proven !== undefined) return proven;
  }
  return null;
}
