import type { CellContent, Grid } from '../../../src/core/grid/grid';
import { contentAt, hasFormula, valueAt } from '../../../src/core/grid/grid';
import type { DraftCell } from '../layout-generator/meant-sheet';
import { formulaValue } from './formula-value';

/** A cell and its place, 1-based. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: DraftCell;
}

/** A sheet after someone typed these cells: its formulas are worked out anew, as Excel does. */
export function withCells<G extends Grid>(grid: G, cells: readonly PlacedCell[]): G {
  const put = <T>(matrix: readonly (readonly T[])[], of: (cell: DraftCell) => T): T[][] => {
    const copy = matrix.map((row) => [...row]);
    for (const { row, column, cell } of cells) {
      const line = copy[row - grid.top];
      if (line?.[column - grid.left] === undefined) throw new RangeError(`no cell ${row}, ${column}`);
      line[column - grid.left] = of(cell);
    }
    return copy;
  };
  return recalculated({
    ...grid,
    values: put(grid.values, ({ value }) => value),
    formulas: put(grid.formulas, ({ value, formula }) => formula ?? value),
    numberFormats: put(grid.numberFormats, ({ format }) => format ?? 'General'),
  });
}

/** The sheet with what its formulas give. */
export function recalculated<G extends Grid>(grid: G): G {
  const known = new Map<string, CellContent>();
  const cellValue = (row: number, column: number): CellContent => {
    if (!hasFormula(grid, row, column)) return valueAt(grid, row, column);
    const key = `${row},${column}`;
    const value = known.get(key) ?? formulaValue(String(contentAt(grid, row, column)), cellValue);
    known.set(key, value);
    return value;
  };
  return {
    ...grid,
    values: grid.values.map((line, row) =>
      line.map((_, column) => cellValue(row + grid.top, column + grid.left)),
    ),
  };
}
