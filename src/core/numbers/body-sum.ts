import { numberAt } from '../grid/grid';
import { oncePerColumn } from './once-per-column';

/**
 * What the units of a table have together in a column (1-based); what is no number counts for nothing.
 * @example bodySum(grid, table, 3) // 4211
 */
export const bodySum = oncePerColumn((grid, { bodyRows }, column: number): number =>
  bodyRows.reduce((sum, row) => sum + (numberAt(grid, row, column) ?? 0), 0),
);
