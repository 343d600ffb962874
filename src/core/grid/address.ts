/**
 * Addresses as the person sees them: columns as letters, rows from 1, no `$`, no sheet.
 */

/** The address of one cell, e.g. `G16`. */
export type CellAddress = string & { readonly brand: 'CellAddress' };

/** The address of a rectangle, e.g. `A5:J16`; a single cell is written `G16`. */
export type RangeAddress = string & { readonly brand: 'RangeAddress' };

/**
 * The letters of a column.
 * @param column 1-based column number; 1 is A, 27 is AA.
 * @throws RangeError for a number below 1.
 * @example columnLetters(28) // 'AB'
 */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 1) throw new RangeError(`not a column number: ${column}`);
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The number of a column.
 * @param letters e.g. `AB`, upper case.
 * @returns 1-based column number.
 * @throws RangeError when it is not letters.
 * @example columnNumber('AB') // 28
 */
export function columnNumber(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) throw new RangeError(`not a column: ${letters}`);
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/**
 * The address of a cell.
 * @param row 1-based sheet row.
 * @param column 1-based sheet column.
 * @example cellAddress(16, 7) // 'G16'
 */
export function cellAddress(row: number, column: number): CellAddress {
  return `${columnLetters(column)}${row}` as CellAddress;
}

/** A rectangle on a sheet, 1-based, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The address of a rectangle; one cell is written without a colon.
 * @example rangeAddress({ top: 5, left: 1, bottom: 16, right: 10 }) // 'A5:J16'
 */
export function rangeAddress({ top, left, bottom, right }: Rectangle): RangeAddress {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return (first === last ? first : `${first}:${last}`) as RangeAddress;
}

/**
 * Reads an address, with or without `$` and a sheet name in front.
 * @returns the rectangle, 1-based.
 * @throws RangeError when it is not one rectangle of cells.
 * @example parseRange("'Tiến độ'!$A$5:$J$16").bottom // 16
 */
export function parseRange(address: string): Rectangle {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(local);
  if (!match) throw new RangeError(`not a range: ${address}`);
  const [, left = '', top = '', right = left, bottom = top] = match;
  return {
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  };
}
