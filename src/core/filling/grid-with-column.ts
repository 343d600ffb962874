import { type CellContent, type Grid } from '../grid/grid';
import { shiftedFormula } from './shifted-formula';

/**
 * A sheet as it is once an empty column was put into it: what stood from there on is one column further right, formulas
 * follow, and the new cells have the number formats of their left neighbours, as Excel gives them.
 * @param at 1-based: where the new column stands.
 */
export function gridWithColumn(grid: Grid, at: number): Grid {
  if (at < grid.left) return { ...grid, left: grid.left + 1, formulas: shifted(grid, at) };
  const index = at - grid.left;
  const width = Math.max(grid.columnCount, index) + 1;
  const widened = <T>(row: readonly T[], empty: T, added: (before: T) => T): T[] => {
    const full = [...row, ...Array<T>(Math.max(0, index - row.length)).fill(empty)];
    return [...full.slice(0, index), added(full[index - 1] ?? empty), ...full.slice(index)];
  };
  const cells = (rows: readonly (readonly CellContent[])[]): CellContent[][] =>
    rows.map((row) => widened<CellContent>(row, '', () => ''));
  return {
    ...grid,
    columnCount: width,
    values: cells(grid.values),
    formulas: cells(shifted(grid, at)),
    numberFormats: grid.numberFormats.map((row) => widened(row, 'General', (before) => before)),
  };
}

/** A text that merely looks like a formula equals its value, and stays. */
function shifted({ formulas, values, sheet }: Grid, at: number): CellContent[][] {
  return formulas.map((row, down) =>
    row.map((content, across) =>
      typeof content === 'string' && content.startsWith('=') && content !== values[down]?.[across]
        ? shiftedFormula(content, at, sheet, true)
        : content,
    ),
  );
}

/** A sheet with other contents in some cells; a constant is its own value. */
export function gridWithCells(
  grid: Grid,
  cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: CellContent;
    readonly value?: CellContent;
  }[],
): Grid {
  const values = grid.values.map((row) => [...row]);
  const formulas = grid.formulas.map((row) => [...row]);
  for (const { row, column, content, value = content } of cells) {
    const [down, across] = [row - grid.top, column - grid.left];
    const [valueRow, formulaRow] = [values[down], formulas[down]];
    if (valueRow === undefined || formulaRow === undefined) continue;
    valueRow[across] = value;
    formulaRow[across] = content;
  }
  return { ...grid, values, formulas };
}
