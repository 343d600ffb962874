import type { Grid } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { isEntered } from './column-figures';
import { followingFormulas } from './following-formulas';

/** What a cell of a table (1-based row) should hold; `''` where nobody knows. */
export interface MeantFigure {
  readonly row: number;
  readonly column: ColumnLayout;
  readonly value: number | '';
}

/** The grid with figures as they are meant, and the formulas of the table that follow from them blank. */
export function withFigures(grid: Grid, table: TableLayout, figures: readonly MeantFigure[]): Grid {
  if (figures.length === 0) return grid;
  const values = [...grid.values];
  const copied = new Set<number>();
  const put = (row: number, column: number, value: number | ''): void => {
    const line = row - grid.top;
    if (!copied.has(line)) values[line] = [...(values[line] ?? [])];
    copied.add(line);
    const cells = values[line] as (typeof value)[];
    cells[column - grid.left] = value;
  };
  for (const { row, column, value } of figures) put(row, column.column, value);
  // What is worked out gives rise to nothing else: only entered figures have formulas that follow from them.
  const entered = figures.filter(({ column }) => isEntered(column));
  for (const { row, column } of followingFormulas(grid, table, entered)) put(row, column, '');
  return { ...grid, values };
}
