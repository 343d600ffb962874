import { type Grid, isBlankAt, numberAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { figureSort } from '../numbers/column-figures';

/**
 * True where one of the figures that a sum adds cannot be right itself: missing, no number, below zero, half a person, a
 * plan of nobody. What the sum should be is not known then, and the figure is said to be wrong where it stands.
 * @param rows the rows that are added, 1-based.
 */
export function hasDoubtfulAddend(
  grid: Grid,
  table: TableLayout,
  column: ColumnLayout,
  rows: readonly number[],
): boolean {
  const people = figureSort(grid, table, column) === 'people';
  return rows.some((row) => {
    const figure = numberAt(grid, row, column.column);
    if (figure === null) return !isBlankAt(grid, row, column.column) || isBlankAmongFilled(grid, table, row);
    return people && (figure < 0 || !Number.isInteger(figure) || (figure === 0 && column.role === 'plan'));
  });
}

/** A unit that has not reported at all adds nothing; one with other figures lacks this one. */
function isBlankAmongFilled(grid: Grid, table: TableLayout, row: number): boolean {
  return table.columns.some(({ column, role }) => role !== 'ordinal' && numberAt(grid, row, column) !== null);
}
