import { type CellContent, contentAt, type Grid, hasFormula } from '../../../core/grid/grid';
import { movedReferences } from '../../../core/grid/moved-references';
import type { UnitTable } from './table-rows';

/** A cell that the person filled, as it stands. */
export interface PersonsCell {
  readonly row: number;
  readonly column: number;
}

/** The filled cells of some columns of a row. */
export function filledCells(grid: Grid, row: number, columns: Iterable<number>): PersonsCell[] {
  return [...columns]
    .filter((column) => contentAt(grid, row, column) !== '')
    .map((column) => ({ row, column }));
}

/**
 * The formula that a column has in every row of a table's units, as it reads in the first of them: it is the column's,
 * not a unit's, so that new units get it too.
 */
export function commonFormula(grid: Grid, table: UnitTable, column: number): PersonsCell | null {
  const [first] = table.units;
  if (first === undefined) return null;
  const inRow = (row: number): CellContent | null =>
    hasFormula(grid, row, column)
      ? movedReferences(String(contentAt(grid, row, column)), grid.sheet, (area) =>
          area.top === row && area.bottom === row ? { ...area, top: 1, bottom: 1 } : area,
        )
      : null;
  const formula = inRow(first.row);
  if (formula === null) return null;
  return table.units.every(({ row }) => inRow(row) === formula) ? { row: first.row, column } : null;
}
