import { type Grid, numberAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { bodySum } from '../numbers/body-sum';
import { oncePerColumn } from '../numbers/once-per-column';

const tolerance = 0.01 + 1e-9;

/**
 * True for a group row that a total adds as one more unit: the name only looks like a group's ("Cộng Hòa"), and its figure
 * is no sum at all.
 */
export function isAddedAsUnit(grid: Grid, table: TableLayout, column: ColumnLayout, row: number): boolean {
  const own = numberAt(grid, row, column.column);
  if (own === null || own === 0) return false;
  const all = bodySum(grid, table, column.column) + own;
  return table.totalRows.some((total) => isNear(numberAt(grid, total, column.column), all));
}

/** True where some group row of the table is one more unit in a column, see {@link isAddedAsUnit}. */
export const hasGroupAddedAsUnit = oncePerColumn(
  (grid: Grid, table: TableLayout, column: ColumnLayout): boolean =>
    table.groupRows.some((row) => isAddedAsUnit(grid, table, column, row)),
);

/**
 * True where a group's figure is the sum of its rows down to a row that is told apart as "trong đó": that row is the head
 * of the next group, and the rows below it are not this one's.
 */
export function endsAtPart(
  grid: Grid,
  table: TableLayout,
  { column }: ColumnLayout,
  row: number,
  members: readonly number[],
): boolean {
  const found = numberAt(grid, row, column);
  const [first = Infinity] = members;
  const last = members.at(-1) ?? 0;
  let sum = 0;
  let added = 0;
  return table.ofWhichRows.some((part) => {
    if (part <= first || part > last) return false;
    for (; (members[added] ?? Infinity) < part; added += 1)
      sum += numberAt(grid, members[added] ?? 0, column) ?? 0;
    return isNear(found, sum);
  });
}

function isNear(figure: number | null, sum: number): boolean {
  return figure !== null && Math.abs(figure - sum) <= tolerance;
}
