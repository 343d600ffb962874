import type { Rectangle } from '../model/workbook-model';

/** Excel's limits, as counts. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/**
 * The letters of a 0-based column.
 *
 * @example columnName(27) // 'AB'
 */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The 0-based column of its letters, or -1 when they are none or beyond Excel's last. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) return -1;
    column = column * 26 + code - 64;
  }
  return column > MAX_COLUMNS ? -1 : column - 1;
}

/** @example cellName(4, 6) // 'G5' */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/**
 * A cell's place, `$` allowed; null when it is not an address on a sheet.
 *
 * @example parseCell('$G$5') // { row: 4, column: 6 }
 */
export function parseCell(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  if (!match) return null;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return column < 0 || row >= MAX_ROWS ? null : { row, column };
}

/**
 * A rectangle from `A1`, `A1:B2`, `A:B` or `1:2`, `$` allowed; null when it is none.
 *
 * @example parseRange('B2:A1') // { top: 0, left: 0, bottom: 1, right: 1 }
 */
export function parseRange(address: string): Rectangle | null {
  const [first = '', last = first] = address.replaceAll('$', '').split(':');
  const rows = /^[1-9][0-9]{0,6}$/;
  if (rows.test(first) && rows.test(last)) {
    const bounds = [Number(first) - 1, Number(last) - 1];
    if (Math.max(...bounds) >= MAX_ROWS) return null;
    return { top: Math.min(...bounds), left: 0, bottom: Math.max(...bounds), right: MAX_COLUMNS - 1 };
  }
  if (/^[A-Za-z]{1,3}$/.test(first) && /^[A-Za-z]{1,3}$/.test(last)) {
    const bounds = [columnIndex(first), columnIndex(last)];
    if (Math.min(...bounds) < 0) return null;
    return { top: 0, left: Math.min(...bounds), bottom: MAX_ROWS - 1, right: Math.max(...bounds) };
  }
  const a = parseCell(first);
  const b = parseCell(last);
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** @example rangeName({ top: 0, left: 0, bottom: 1, right: 1 }) // 'A1:B2' */
export function rangeName(range: Rectangle): string {
  const first = cellName(range.top, range.left);
  return range.top === range.bottom && range.left === range.right
    ? first
    : `${first}:${cellName(range.bottom, range.right)}`;
}

/** The rectangles of a space-separated list such as a file's `sqref`; what is no range is left out. */
export function parseRanges(list: string): Rectangle[] {
  return list
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== null);
}

export function contains(range: Rectangle, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function sameRange(a: Rectangle, b: Rectangle): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
