import type { Rectangle } from '../model/workbook-model';

/** Rows and columns of an Excel sheet; nothing may lie beyond. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/**
 * The letters of a column.
 *
 * @param column 0-based column index
 * @returns letters as in A1 addresses
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The index of a column given by letters.
 *
 * @param letters `A` … `XFD`, any case
 * @returns 0-based index, or `null` when it is no column of Excel's
 * @example columnIndex('AB') // 27
 */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : null;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/**
 * Reads `B2`, `A1:C3`, `A:C` or `2:5`, with or without `$`; no sheet name.
 *
 * @param address the address
 * @returns the rectangle, 0-based, or `null` when the text is no address
 * @example parseRectangle('$B$2:C3') // { top: 1, left: 1, bottom: 2, right: 2 }
 */
export function parseRectangle(address: string): Rectangle | null {
  const cells = CELLS.exec(address);
  if (cells) {
    return ordered(
      rowOf(cells[2]),
      columnOf(cells[1]),
      rowOf(cells[4] ?? cells[2]),
      columnOf(cells[3] ?? cells[1]),
    );
  }
  const columns = COLUMNS.exec(address);
  if (columns) return ordered(0, columnOf(columns[1]), MAX_ROWS - 1, columnOf(columns[2]));
  const rows = ROWS.exec(address);
  if (rows) return ordered(rowOf(rows[1]), 0, rowOf(rows[2]), MAX_COLUMNS - 1);
  return null;
}

function rowOf(digits: string | undefined): number | null {
  const row = Number(digits) - 1;
  return row < MAX_ROWS ? row : null;
}

function columnOf(letters: string | undefined): number | null {
  return columnIndex(letters ?? '');
}

function ordered(
  top: number | null,
  left: number | null,
  bottom: number | null,
  right: number | null,
): Rectangle | null {
  if (top === null || left === null || bottom === null || right === null) return null;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/**
 * The address of one cell.
 *
 * @param row 0-based
 * @param column 0-based
 * @example formatCell(4, 2) // 'C5'
 */
export function formatCell(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/**
 * The address of a rectangle as Excel writes it: whole columns and rows in their short form, one cell alone.
 *
 * @param area the rectangle, 0-based
 * @example formatRectangle({ top: 0, left: 0, bottom: 1, right: 1 }) // 'A1:B2'
 */
export function formatRectangle(area: Rectangle): string {
  if (area.top === 0 && area.bottom === MAX_ROWS - 1) {
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  }
  if (area.left === 0 && area.right === MAX_COLUMNS - 1) return `${area.top + 1}:${area.bottom + 1}`;
  const from = formatCell(area.top, area.left);
  if (area.top === area.bottom && area.left === area.right) return from;
  return `${from}:${formatCell(area.bottom, area.right)}`;
}

/**
 * A sheet's name as it stands in a formula or an address: quoted when it has to be.
 *
 * @param name the sheet's name
 * @example quoteSheetName('Tiến độ') // "'Tiến độ'"
 */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeReference(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function looksLikeReference(name: string): boolean {
  return (
    parseRectangle(name) !== null || /^(?:r\d*c?\d*|c\d*)$/i.test(name) || /^(?:true|false)$/i.test(name)
  );
}

/**
 * Splits an address into its sheet's name and the rest.
 *
 * @param address e.g. `'Tiến độ'!A1:B2`
 * @returns the name without quotes, or `null` where none is given, and the address behind it
 * @example splitSheetName("'It''s'!A1") // { sheet: "It's", address: 'A1' }
 */
export function splitSheetName(address: string): { sheet: string | null; address: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: null, address };
  const written = address.slice(0, bang);
  const quoted = /^'(.*)'$/s.exec(written);
  const sheet = quoted ? (quoted[1] ?? '').replaceAll("''", "'") : written;
  return { sheet, address: address.slice(bang + 1) };
}
