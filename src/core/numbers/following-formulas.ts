import { contentAt, type Grid, hasFormula } from '../grid/grid';
import type { TableLayout } from '../layout/sheet-layout';
import { figureRows } from '../layout/table-columns';
import type { CellReading } from './cell-reading';
import { formulaReferences } from './formula-references';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The formulas of a table that follow from some of its cells, by one step or several, in the rows of these cells and in
 * the sums.
 */
export function followingFormulas(
  grid: Grid,
  table: TableLayout,
  cells: readonly Pick<CellReading, 'row' | 'column'>[],
): Place[] {
  if (cells.length === 0) return [];
  const changed = new ChangedCells();
  for (const { row, column } of cells) changed.add(row, column.column);
  const rows = new Set(cells.map(({ row }) => row));
  const sums = new Set([...table.totalRows, ...table.groupRows]);
  let open = figureRows(table)
    .filter((row) => rows.has(row) || sums.has(row))
    .flatMap((row) => table.columns.map(({ column }) => ({ row, column })))
    .filter(({ row, column }) => hasFormula(grid, row, column))
    .map((place) => ({
      place,
      references: formulaReferences(String(contentAt(grid, place.row, place.column))),
    }));
  const found: Place[] = [];
  for (;;) {
    const next = open.filter(({ references }) => references.some((one) => changed.isIn(one)));
    if (next.length === 0) return found;
    for (const { place } of next) {
      changed.add(place.row, place.column);
      found.push(place);
    }
    const taken = new Set(next);
    open = open.filter((one) => !taken.has(one));
  }
}

/** Cells by column, to tell whether an area holds one. */
class ChangedCells {
  private readonly rows = new Map<number, Set<number>>();

  add(row: number, column: number): void {
    const rows = this.rows.get(column);
    if (rows === undefined) this.rows.set(column, new Set([row]));
    else rows.add(row);
  }

  isIn({ top, left, bottom, right }: ReturnType<typeof formulaReferences>[number]): boolean {
    for (const [column, rows] of this.rows) {
      if (column < left || column > right) continue;
      if (bottom - top < rows.size) {
        for (let row = top; row <= bottom; row += 1) if (rows.has(row)) return true;
      } else {
        for (const row of rows) if (row >= top && row <= bottom) return true;
      }
    }
    return false;
  }
}
