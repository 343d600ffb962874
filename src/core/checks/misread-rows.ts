import { type Grid, numberAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';

const tolerance = 0.01 + 1e-9;

/**
 * True for a group row that a total adds as one more unit: the name only looks like a group's ("Cộng Hòa"), and its figure
 * is no sum at all.
 */
export function isAddedAsUnit(grid: Grid, table: TableLayout, column: ColumnLayout, row: number): boolean {
  const own = numberAt(grid, row, column.column);
  if (own === null || own === 0) return false;
  const all = sumOf(grid, column, table.bodyRows) + own;
  return table.totalRows.some((total) => isNear(numberAt(grid, total, column.column), all));
}

/**
 * True where a group's figure is the sum of its rows down to a row that is told apart as "trong đó": that row is the head
 * of the next group, and the rows below it are not this one's.
 */
export function endsAtPart(
  grid: Grid,
  table: TableLayout,
  column: ColumnLayout,
  row: number,
  members: readonly number[],
): boolean {
  const found = numberAt(grid, row, column.column);
  return table.ofWhichRows.some((part) => {
    const own = members.filter((member) => member < part);
    return own.length > 0 && own.length < members.length && isNear(found, sumOf(grid, column, own));
  });
}

function sumOf(grid: Grid, { column }: ColumnLayout, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (numberAt(grid, row, column) ?? 0), 0);
}

function isNear(figure: number | null, sum: number): boolean {
  return figure !== null && Math.abs(figure - sum) <= tolerance;
}
