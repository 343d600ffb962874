import type { SheetLooks } from '../../../core/edits/own-format';
import type { Rectangle } from '../../../core/grid/address';
import { contentAt, type Grid, gridExtent } from '../../../core/grid/grid';
import { type MarkedTable, tableOnSheet } from './tables-on-sheet';
import type { UnitTable } from './table-rows';

/** A report of ours as it stands on its sheet, with what the person added. */
export interface PresentReport {
  readonly grid: Grid;
  /** The cells that were the report's when it was written, as they are now. */
  readonly region: Rectangle;
  readonly tables: readonly (MarkedTable & { readonly departed: boolean })[];
  /** Null where only the contents count. */
  readonly looks: SheetLooks | null;
}

/** Its tables as they are found, and the last row of each of its parts. */
export interface PresentTables {
  readonly tables: readonly UnitTable[];
  /** The lists of units that left. */
  readonly departed: readonly UnitTable[];
  /** The last row of the report without those lists. */
  readonly end: number;
  /** The last column that is ours or has something beside a table. */
  readonly right: number;
}

/** Rows of a list of departed units above its header: a blank one, and its heading. */
export const linesAbove = 2;

/** Finds the tables of a report on its sheet. */
export function presentTables(report: PresentReport, otherLabels: ReadonlySet<string>): PresentTables {
  const { grid, region } = report;
  const found = (departed: boolean): UnitTable[] =>
    report.tables
      .filter((one) => one.departed === departed)
      .map((one) => tableOnSheet(grid, one, otherLabels))
      .filter(({ columns }) => columns.size > 0)
      .sort((one, other) => one.top - other.top);
  const [tables, departed] = [found(false), found(true)];
  const all = [...tables, ...departed];
  const bottom = Math.max(region.bottom, ...all.map((table) => table.bottom));
  const top = Math.min(bottom, ...all.map((table) => table.top));
  const end = Math.min(bottom, ...departed.map((table) => table.top - linesAbove - 1));
  const right = Math.max(0, ...all.flatMap(({ columns }) => [...columns.keys()]));
  return { tables, departed, end, right: lastFilled(grid, Math.max(1, top), bottom, right) };
}

function lastFilled(grid: Grid, top: number, bottom: number, atLeast: number): number {
  for (let column = gridExtent(grid)?.right ?? 0; column > atLeast; column -= 1) {
    for (let row = top; row <= bottom; row += 1) if (contentAt(grid, row, column) !== '') return column;
  }
  return atLeast;
}
