import { type CellAddress, cellAddress } from '../grid/address';
import { type Grid, isBlankAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from './sheet-layout';

/**
 * The cell that names a column: the lowest header row in which the column has a text of its own. It tells the columns
 * of a sheet apart, also where tables stand below each other.
 * @example headerCell(grid, table, column) // 'E6'
 */
export function headerCell(grid: Grid, table: TableLayout, { column }: ColumnLayout): CellAddress {
  const own = [...table.headerRows].reverse().find((row) => !isBlankAt(grid, row, column));
  return cellAddress(own ?? table.headerRows[0] ?? 1, column);
}
