import type { CellContent, Grid } from '../../../src/core/grid/grid';

/** What became of 46,81: Excel kept it as a text, or dropped the comma. */
export type Commas = 'text' | 'dropped';

/**
 * The figures of some rows as an Excel set to US English takes them on paste: 6.000 is six, 5.941 five and a bit, and
 * 46,81 a text or 4681.
 * @param rows 1-based; the first two columns are left alone.
 */
export function pastedInUs(grid: Grid, rows: readonly number[], commas: Commas): Grid {
  const values = grid.values.map((cells, index) =>
    rows.includes(index + 1) ? cells.map((cell, column) => (column < 2 ? cell : inUs(cell, commas))) : cells,
  );
  return { ...grid, values, formulas: values };
}

function inUs(cell: CellContent, commas: Commas): CellContent {
  if (typeof cell !== 'number') return cell;
  if (Number.isInteger(cell)) return cell >= 1000 ? cell / 1000 : cell;
  return commas === 'text' ? String(cell).replace('.', ',') : Number(String(cell).replace('.', ''));
}
