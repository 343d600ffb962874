import type { CellsEdit, Edit, InsertColumnEdit } from '../core/edits/edit-plan';
import { cellAddress, columnLetters, parseRange } from '../core/grid/address';
import type { CellContent } from '../core/grid/grid';
import { ProblemError } from './problem-error';

/** Puts a column into a sheet, as wide as asked for, and merges the headings that reach over it. */
export function insertColumn(
  sheet: Excel.Worksheet,
  { at, width, merges, printArea }: InsertColumnEdit,
): void {
  sheet.getRange(wholeColumn(at)).insert(Excel.InsertShiftDirection.right);
  // A proxy of the former range would follow its cells to the right.
  if (width !== null) sheet.getRange(wholeColumn(at)).format.columnWidth = width;
  for (const merge of merges) sheet.getRange(merge).merge(false);
  if (printArea !== undefined) sheet.pageLayout.setPrintArea(printArea.join(','));
}

/** Takes it out again; what stood right of it closes up, merged headings shrink to what they were. */
export function deleteColumn(context: Excel.RequestContext, { sheet, at }: InsertColumnEdit): void {
  context.workbook.worksheets
    .getItem(sheet)
    .getRange(wholeColumn(at))
    .delete(Excel.DeleteShiftDirection.left);
}

/** A column that was put in, as it is found when it is to be taken out. */
interface InsertedColumn {
  readonly sheet: string;
  /** 1-based, after all insertions of its plan. */
  readonly column: number;
  readonly used: Excel.Range;
}

/** Asks, within the round trip that follows, what stands in the columns that a plan put in. */
export function requestInserted(context: Excel.RequestContext, edits: readonly Edit[]): InsertedColumn[] {
  return insertedBy(edits).map(({ sheet, column }) => ({
    sheet,
    column,
    used: context.workbook.worksheets
      .getItem(sheet)
      .getRange(wholeColumn(column))
      .getUsedRangeOrNullObject(true)
      .load({ formulas: true, rowIndex: true }),
  }));
}

/**
 * What the person wrote into a new column since is not thrown away with it.
 * @throws ProblemError `changed-since` with the first such cell.
 */
export function refuseIfTypedInto(columns: readonly InsertedColumn[], cells: readonly CellsEdit[]): void {
  for (const { sheet, column, used } of columns) {
    if (used.isNullObject) continue;
    const written = cells.filter((edit) => edit.sheet === sheet && isIn(edit, column));
    (used.formulas as CellContent[][]).forEach(([content = ''], down) => {
      const row = used.rowIndex + 1 + down;
      if (content === '' || written.some((edit) => writes(edit, row))) return;
      throw new ProblemError({ code: 'changed-since', sheet, address: cellAddress(row, column) });
    });
  }
}

/** True for cells of a column that is taken out with all that stands in it. */
export function goesWithColumn(edit: CellsEdit, edits: readonly Edit[]): boolean {
  return insertedBy(edits).some(({ sheet, column }) => sheet === edit.sheet && isIn(edit, column));
}

/** Where the columns of a plan stand when all of them are in. */
function insertedBy(edits: readonly Edit[]): { sheet: string; column: number }[] {
  const inserted = edits.filter((edit) => edit.kind === 'insertColumn');
  return inserted.map(({ sheet, at }, index) => ({
    sheet,
    column: inserted
      .slice(index + 1)
      .reduce((column, later) => column + (later.sheet === sheet && later.at <= column ? 1 : 0), at),
  }));
}

function isIn({ range }: CellsEdit, column: number): boolean {
  const { left, right } = parseRange(range);
  return left === column && right === column;
}

function writes({ range, contents }: CellsEdit, row: number): boolean {
  const written = contents[row - parseRange(range).top]?.[0] ?? null;
  return written !== null;
}

function wholeColumn(column: number): string {
  return `${columnLetters(column)}:${columnLetters(column)}`;
}
