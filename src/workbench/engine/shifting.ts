import type { Rectangle } from '../model/workbook-model';
import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from './a1';

/** Whole rows or columns that were put in or taken out of a sheet. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  /** 0-based index of the first one. */
  readonly at: number;
  readonly count: number;
  readonly kind: 'insert' | 'delete';
}

/**
 * Where one end of a span comes to lie.
 *
 * @returns both ends, or `null` when the whole span was deleted
 */
function shiftSpan(first: number, last: number, shift: Shift): readonly [number, number] | null {
  const { at, count } = shift;
  if (shift.kind === 'insert') return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at + count;
  const from = first >= end ? first - count : Math.min(first, at);
  const to = last >= end ? last - count : Math.min(last, at - 1);
  return from <= to ? [from, to] : null;
}

/**
 * Where a rectangle comes to lie when rows or columns are inserted or deleted.
 *
 * @returns the moved, grown or shrunk rectangle, `null` when nothing is left of it
 * @example shiftRectangle({ top: 6, left: 0, bottom: 8, right: 0 }, { axis: 'rows', at: 2, count: 1, kind: 'insert' })
 */
export function shiftRectangle(area: Rectangle, shift: Shift): Rectangle | null {
  if (shift.axis === 'rows') {
    const rows = shiftSpan(area.top, area.bottom, shift);
    return rows && { ...area, top: rows[0], bottom: Math.min(rows[1], MAX_ROWS - 1) };
  }
  const columns = shiftSpan(area.left, area.right, shift);
  return columns && { ...area, left: columns[0], right: Math.min(columns[1], MAX_COLUMNS - 1) };
}

const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6}))?)(?![\p{L}\p{N}_.(!])|[\p{L}_][\p{L}\p{N}_.]*\(?/giu;

type Corner = {
  readonly row: number;
  readonly column: number;
  readonly rowSign: string;
  readonly columnSign: string;
};

/** Rewrites each reference of a formula; `move` gets its corners and whether it names a sheet. */
function mapReferences(
  formula: string,
  move: (area: readonly [Corner, Corner], sheet: string | null) => readonly [Corner, Corner] | null,
): string {
  return formula.replace(TOKEN, (whole: string, ...groups: (string | undefined)[]) => {
    const [sheetPart, columnSign, column, rowSign, row, columnSign2, column2, rowSign2, row2] = groups;
    if (column === undefined || row === undefined) return whole;
    const first = corner(columnSign, column, rowSign, row);
    const last = column2 === undefined ? first : corner(columnSign2, column2, rowSign2, row2 ?? '');
    if (first === null || last === null) return whole;
    const sheet = sheetPart?.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'") ?? null;
    const moved = move([first, last], sheet);
    const prefix = sheet === null ? '' : `${quoteSheetName(sheet)}!`;
    if (moved === null) return `${prefix}#REF!`;
    const from = written(moved[0]);
    return prefix + (column2 === undefined ? from : `${from}:${written(moved[1])}`);
  });
}

function corner(columnSign = '', column: string, rowSign = '', row: string): Corner | null {
  const index = columnIndex(column);
  const line = Number(row) - 1;
  return index === null || line >= MAX_ROWS ? null : { row: line, column: index, rowSign, columnSign };
}

function written(at: Corner): string {
  return `${at.columnSign}${columnLetters(at.column)}${at.rowSign}${at.row + 1}`;
}

/**
 * A formula as Excel rewrites it when rows or columns of a sheet are inserted or deleted.
 *
 * @param formula with the leading `=`
 * @param shift what happened
 * @param onSameSheet whether it happened on the sheet that the formula stands on
 * @param sheetName name of the sheet where it happened
 */
export function shiftFormula(formula: string, shift: Shift, onSameSheet: boolean, sheetName: string): string {
  return mapReferences(formula, ([first, last], sheet) => {
    const meant = sheet === null ? onSameSheet : sheet.toLowerCase() === sheetName.toLowerCase();
    if (!meant) return [first, last];
    const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
    const moved = shiftRectangle(area, shift);
    if (moved === null) return null;
    return [
      { ...first, row: moved.top, column: moved.left },
      { ...last, row: moved.bottom, column: moved.right },
    ];
  });
}

/**
 * A formula as it reads when copied so many rows down and columns to the right; `$` parts stay.
 *
 * @example offsetFormula('=$G7<80', 2, 1) // '=$G9<80'
 */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  const along = (at: Corner): Corner => ({
    ...at,
    row: at.rowSign === '$' ? at.row : wrap(at.row + rows, MAX_ROWS),
    column: at.columnSign === '$' ? at.column : wrap(at.column + columns, MAX_COLUMNS),
  });
  return mapReferences(formula, ([first, last]) => [along(first), along(last)]);
}

/** Excel goes on at the other edge when a relative reference runs off the sheet. */
function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}

/**
 * A formula after a sheet that it speaks of was renamed.
 *
 * @param to the new name, `null` when the sheet was deleted: then its references are errors
 * @example sheetRenamed('=Khác!$A$1', 'Khác', 'Tổng hợp') // "='Tổng hợp'!$A$1"
 */
export function sheetRenamed(formula: string, from: string, to: string | null): string {
  return formula.replace(TOKEN, (whole: string, prefix: string | undefined) => {
    if (prefix === undefined) return whole;
    const named = prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
    if (named.toLowerCase() !== from.toLowerCase()) return whole;
    return to === null ? '#REF!' : `${quoteSheetName(to)}!${whole.slice(prefix.length)}`;
  });
}
