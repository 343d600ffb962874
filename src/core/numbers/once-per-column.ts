import type { Grid } from '../grid/grid';
import type { TableLayout } from '../layout/sheet-layout';

/**
 * A fact of a column that takes a walk down its table, found once for each reading of the sheet: asked for in each row, it
 * would take the square of the rows. Nothing is kept longer than the table and the reading.
 * @typeParam Column how the column is named: its layout, or its number.
 * @example const sumOf = oncePerColumn((grid, table, column: number) => sum(grid, table.bodyRows, column));
 */
export function oncePerColumn<Column, Fact>(
  find: (grid: Grid, table: TableLayout, column: Column) => Fact,
): (grid: Grid, table: TableLayout, column: Column) => Fact {
  type Facts = Map<Column, { readonly fact: Fact }>;
  const known = new WeakMap<TableLayout, WeakMap<Grid, Facts>>();
  return (grid, table, column) => {
    const readings = known.get(table) ?? new WeakMap<Grid, Facts>();
    const columns: Facts = readings.get(grid) ?? new Map<Column, { readonly fact: Fact }>();
    known.set(table, readings);
    readings.set(grid, columns);
    let found = columns.get(column);
    if (found === undefined) columns.set(column, (found = { fact: find(grid, table, column) }));
    return found.fact;
  };
}
