import { type Grid, numberAt } from '../grid/grid';
import type { TableLayout } from '../layout/sheet-layout';
import type { ColumnRole } from '../layout/vocabulary';
import { membersOfGroup, membersOfTotal } from './row-members';

/**
 * People missing or beyond, more or fewer: no unit has fewer than none, so what the units lack together is not what the
 * whole lacks. Offices print either under such a column.
 */
export const additiveRoles: ReadonlySet<ColumnRole> = new Set([
  'remaining',
  'surplus',
  'increase',
  'decrease',
]);

/**
 * What the units of a sum row have together in a column; null for a row that sums none.
 * @param row 1-based: a total or a group row.
 */
export function sumOfMembers(grid: Grid, table: TableLayout, column: number, row: number): number | null {
  const figures = memberRows(table, row).map((member) => numberAt(grid, member, column) ?? 0);
  return figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0);
}

/** The rows (1-based) that a total or a group row adds; none for any other row. */
export function memberRows(table: TableLayout, row: number): readonly number[] {
  if (table.totalRows.includes(row)) return membersOfTotal(table, row);
  return table.groupRows.includes(row) ? membersOfGroup(table, row) : [];
}
