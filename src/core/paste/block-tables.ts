import { type Grid } from '../grid/grid';
import { decodedGrid } from '../layout/decoded-grid';
import { recogniseSheet } from '../layout/recognise-sheet';
import type { SheetLayout, TableLayout } from '../layout/sheet-layout';
import { unitColumnOf } from '../layout/table-columns';
import { bareTable, nameColumn } from './bare-table';
import { figuresRightmost } from './figures-rightmost';

/** A block with the tables found in it. */
export interface BlockTables {
  readonly grid: Grid;
  readonly layout: SheetLayout;
  /** The column of the block as the person sees it, for one of `grid` (1-based). */
  readonly originalColumn: (column: number) => number;
}

/**
 * The tables of a block: those that the recogniser finds by their headers, else what looks most like one, else names with
 * figures beside them.
 * @returns null where no name has a figure beside it.
 */
export function blockTables(grid: Grid): BlockTables | null {
  const layout = recogniseSheet(grid);
  const sameColumn = (column: number): number => column;
  if (layout.tables.length > 0) return { grid, layout, originalColumn: sameColumn };
  const { candidate } = layout;
  if (candidate !== null && candidate.headerRows.length > 0 && unitColumnOf(candidate) !== null) {
    return { grid, layout: withTable(layout, candidate), originalColumn: sameColumn };
  }
  const plain = decodedGrid(grid).grid;
  const names = nameColumn(plain);
  if (names === null) return null;
  const { grid: arranged, original, unitColumn } = figuresRightmost(grid, names);
  const table = bareTable(decodedGrid(arranged).grid, unitColumn);
  if (table === null || table.bodyRows.length === 0) return null;
  return {
    grid: arranged,
    layout: withTable(layout, table),
    originalColumn: (column) => original.get(column) ?? column,
  };
}

function withTable(layout: SheetLayout, table: TableLayout): SheetLayout {
  return { ...layout, tables: [table], candidate: null };
}
