import type { CellContent, Grid } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { isEntered } from './column-figures';
import { followingFormulas } from './following-formulas';

/** What a cell of a table (1-based row) should hold; `''` where nobody knows. */
export interface MeantFigure {
  readonly row: number;
  readonly column: ColumnLayout;
  readonly value: number | '';
}

type PutCell = (row: number, column: number, value: CellContent) => void;

/** The grid with figures as they are meant, and the formulas of the table that follow from them blank. */
export function withFigures(grid: Grid, table: TableLayout, figures: readonly MeantFigure[]): Grid {
  if (figures.length === 0) return grid;
  const values = writable(grid, grid.values);
  const formulas = writable(grid, grid.formulas);
  for (const { row, column, value } of figures) {
    values.put(row, column.column, value);
    formulas.put(row, column.column, value);
  }
  // What is worked out gives rise to nothing else: only entered figures have formulas that follow from them.
  const entered = figures.filter(({ column }) => isEntered(column));
  for (const { row, column } of followingFormulas(grid, table, entered)) values.put(row, column, '');
  return { ...grid, values: values.lines, formulas: formulas.lines };
}

/** A copy of a grid's cells of which only the lines that are written to are copied. */
function writable(grid: Grid, lines: Grid['values']): { lines: CellContent[][]; put: PutCell } {
  const copy = [...lines] as CellContent[][];
  const copied = new Set<number>();
  return {
    lines: copy,
    put(row, column, value) {
      const line = row - grid.top;
      if (!copied.has(line)) copy[line] = [...(copy[line] ?? [])];
      copied.add(line);
      const cells = copy[line];
      if (cells !== undefined) cells[column - grid.left] = value;
    },
  };
}
