import { parseRange } from '../grid/address';
import type { ColumnLayout, SheetLayout, TableLayout } from '../layout/sheet-layout';
import { sureEnough } from '../layout/table-columns';

/**
 * True where a sheet with one more column is read as it was without: the same tables, rows and dates, and every other
 * column in its role, of its kind and day, as surely as before.
 * @param at 1-based: the column that was put in.
 */
export function readsTheSame(before: SheetLayout, after: SheetLayout, at: number): boolean {
  return (
    before.kind === after.kind &&
    before.asOf === after.asOf &&
    before.priorAsOf === after.priorAsOf &&
    before.tables.length === after.tables.length &&
    before.tables.every((table, index) => {
      const now = after.tables[index];
      return now !== undefined && sameTable(table, now, at);
    })
  );
}

function sameTable(before: TableLayout, after: TableLayout, at: number): boolean {
  const [was, is] = [parseRange(before.range), parseRange(after.range)];
  const others = after.columns.filter(({ column }) => column !== at);
  return (
    was.top === is.top &&
    was.bottom === is.bottom &&
    rowsOf(before) === rowsOf(after) &&
    others.length === before.columns.length &&
    before.columns.every((column, index) => {
      const now = others[index];
      return now !== undefined && sameColumn(column, now, at);
    })
  );
}

function rowsOf(table: TableLayout): string {
  const { headerRows, numberingRows, bodyRows, groupRows, ofWhichRows, totalRows } = table;
  return JSON.stringify([headerRows, numberingRows, bodyRows, groupRows, ofWhichRows, totalRows]);
}

function sameColumn(before: ColumnLayout, after: ColumnLayout, at: number): boolean {
  return (
    after.column === before.column + (before.column >= at ? 1 : 0) &&
    after.role === before.role &&
    after.insurance === before.insurance &&
    after.date === before.date &&
    after.fraction === before.fraction &&
    (before.confidence < sureEnough || after.confidence >= sureEnough)
  );
}
