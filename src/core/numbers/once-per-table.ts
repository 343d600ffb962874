import type { Grid } from '../grid/grid';
import type { TableLayout } from '../layout/sheet-layout';

/**
 * A fact of a table that takes a walk over its rows, found once for each reading of the sheet: whoever asks for it in each
 * row or column would otherwise walk the table over and over. Nothing is kept longer than the table and the reading.
 * @example const sumOf = oncePerTable((grid, table) => table.bodyRows.length)
 */
export function oncePerTable<Fact>(
  find: (grid: Grid, table: TableLayout) => Fact,
): (grid: Grid, table: TableLayout) => Fact {
  const known = new WeakMap<TableLayout, WeakMap<Grid, { readonly fact: Fact }>>();
  return (grid, table) => {
    let readings = known.get(table);
    if (readings === undefined) known.set(table, (readings = new WeakMap()));
    let found = readings.get(grid);
    if (found === undefined) readings.set(grid, (found = { fact: find(grid, table) }));
    return found.fact;
  };
}
