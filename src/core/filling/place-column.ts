import { parseRange, type Rectangle } from '../grid/address';
import type { Grid } from '../grid/grid';
import type { Corrections } from '../layout/corrections';
import { recogniseSheet } from '../layout/recognise-sheet';
import type { SheetLayout } from '../layout/sheet-layout';
import { sureEnough } from '../layout/table-columns';
import type { ChangeConvention } from '../layout/vocabulary';
import { columnPlaces } from './column-places';
import { gridWithCells, gridWithColumn } from './grid-with-column';
import { headerPlace } from './header-place';
import { headerTexts } from './header-words';
import type { MissingColumn } from './missing-column';
import { withFormats } from './new-formats';
import { readsTheSame } from './reads-the-same';

/** A sheet on which columns are placed, as it is at that moment. */
export interface FilledSheet {
  readonly grid: Grid;
  readonly layout: SheetLayout;
  /** The merged cells of the sheet; empty where they are not known. */
  readonly merges: readonly Rectangle[];
}

/** A missing column with its place, in the coordinates of the sheet that it is put into. */
export interface PlacedColumn {
  readonly missing: MissingColumn;
  /** 1-based: where it stands; what stood there is one column further right. */
  readonly at: number;
  readonly header: string;
  /** The row of the header's text. */
  readonly headerRow: number;
  /** Merged cells that are made, once the column is there. */
  readonly made: readonly Rectangle[];
  /** The sheet with the column, read again. */
  readonly after: FilledSheet;
}

/** As many ways are tried as a header can sensibly be written. */
const mostReadings = 12;

/**
 * Finds place and header of a missing column. Each is tried by reading the sheet again with it: only one that is read
 * as what it is, surely, and leaves everything else read as before, is taken.
 * @param convention what a change column will count.
 * @param asSiblings false where it counts otherwise than the sheet's other change columns, whose words say so.
 * @returns null where there is none.
 */
export function placeColumn(
  sheet: FilledSheet,
  missing: MissingColumn,
  convention: ChangeConvention,
  corrections: Corrections = [],
  asSiblings = true,
): PlacedColumn | null {
  const table = sheet.layout.tables[missing.table];
  if (table === undefined) return null;
  let readings = 0;
  for (const place of columnPlaces(table, missing)) {
    const at = place + 1;
    if (cutsAnother(sheet, missing.table, at)) continue;
    const head = headerPlace(sheet.grid, table, at, missing.insurance, sheet.merges);
    if (head === null) continue;
    for (const header of headerTexts(table, missing.role, missing.insurance, convention, asSiblings)) {
      if (readings >= mostReadings) return null;
      readings += 1;
      const formatted = withFormats(gridWithColumn(sheet.grid, at), table, at, missing, convention);
      const grid = gridWithCells(formatted, [{ row: head.row, column: at, content: header }]);
      const layout = recogniseSheet(grid, corrections);
      const added = layout.tables[missing.table]?.columns.find(({ column }) => column === at);
      if (added?.role !== missing.role || added.insurance !== missing.insurance) continue;
      if (added.confidence < sureEnough || !readsTheSame(sheet.layout, layout, at)) continue;
      const made = [...head.merges, ...wideMerges(sheet, missing.table, at)];
      const merges = mergesAfter(sheet.merges, at, made);
      return { missing, at, header, headerRow: head.row, made, after: { grid, layout, merges } };
    }
  }
  return null;
}

/** A column put in goes through the whole sheet: another table is not cut in two by it. */
function cutsAnother({ layout }: FilledSheet, own: number, at: number): boolean {
  return layout.tables.some((table, index) => {
    const { left, right } = parseRange(table.range);
    return index !== own && left < at && at <= right;
  });
}

/** Titles and headings that are merged over the whole table reach over a column at its end too. */
function wideMerges({ layout, merges }: FilledSheet, own: number, at: number): Rectangle[] {
  const table = layout.tables[own];
  if (table === undefined) return [];
  const { left, right, bottom } = parseRange(table.range);
  if (at !== right + 1) return [];
  return merges
    .filter((merge) => merge.right === right && merge.left <= left + 1 && merge.left < right)
    .filter((merge) => merge.bottom <= bottom && !table.headerRows.includes(merge.top))
    .map((merge) => ({ ...merge, right: at }));
}

/** The merged cells once a column was put in and others were made. */
function mergesAfter(merges: readonly Rectangle[], at: number, made: readonly Rectangle[]): Rectangle[] {
  const shifted = merges.map(({ top, left, bottom, right }) => ({
    top,
    left: left >= at ? left + 1 : left,
    bottom,
    right: right >= at ? right + 1 : right,
  }));
  const inside = (one: Rectangle, other: Rectangle): boolean =>
    other.top <= one.top && one.bottom <= other.bottom && other.left <= one.left && one.right <= other.right;
  return [...shifted.filter((one) => !made.some((other) => inside(one, other))), ...made];
}
