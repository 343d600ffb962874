import { type Grid, isBlankAt, isDateFormatted, numberAt, valueAt } from '../grid/grid';
import { datesIn } from '../text/date';
import { folded } from '../text/fold';
import { fieldWords } from './field-words';
import { headerText } from './header-paths';
import { labelHeader } from './label-headers';
import type { Anchor } from './table-frame';
import { isOneSlipAway } from './typing-slips';
import { isNumberingRow, isOfWhichLabel } from './row-words';

const mostHeaderRows = 5;
const widestGap = 2;

/** The first header row: rows above the anchor that speak over the figures only, with nothing over the labels. */
export function headerTop(grid: Grid, anchor: Anchor, firstSheetRow: number): number {
  let top = anchor.row;
  for (let row = anchor.row - 1; row >= firstSheetRow && anchor.row - row < mostHeaderRows; row -= 1) {
    const overLabels = !isBlankAt(grid, row, anchor.unit) || !isBlankAt(grid, row, anchor.left);
    if (overLabels || isAside(grid, row, anchor)) break;
    if (fieldWords(grid, row, anchor.unit + 1, anchor.limit) > 0 || isBetween(grid, row, anchor)) top = row;
    else break;
  }
  return top;
}

/** "Đơn vị tính: người" or "(Số liệu đến 30/9)", right above the table, is no header. */
function isAside(grid: Grid, row: number, { unit, limit }: Anchor): boolean {
  for (let column = unit + 1; column <= limit; column += 1) {
    const text = headerText(grid, row, column);
    if (text !== '')
      return /^\(?(dvt|don vi)( tinh)?\s*:|^\((kem theo|ban hanh|so lieu|tinh den)/.test(folded(text));
  }
  return false;
}

/** A row of the header that says no measure: days over the figures, or "Trong đó" over parts. */
function isBetween(grid: Grid, row: number, { unit, limit }: Anchor): boolean {
  let says = false;
  for (let column = unit + 1; column <= limit; column += 1) {
    const text = headerText(grid, row, column);
    if (text === '') continue;
    const number = numberAt(grid, row, column);
    const isDay = number !== null ? isYearOrDate(grid, row, column, number) : datesIn(text, 2000).length > 0;
    if (!isDay && !isOfWhichLabel(text)) return false;
    says = true;
  }
  return says;
}

/** The numbering rows under a header and the first row of the table proper. */
export function headerBottom(
  grid: Grid,
  anchor: Anchor,
  top: number,
  lastSheetRow: number,
): { numberingRows: number[]; firstRow: number } {
  const numberingRows: number[] = [];
  let row = anchor.row + 1;
  while (row <= lastSheetRow) {
    if (isNumbering(grid, row, anchor)) numberingRows.push(row);
    else if (
      numberingRows.length > 0 ||
      row - top >= mostHeaderRows ||
      !continuesHeader(grid, row, anchor, top)
    )
      break;
    row += 1;
  }
  return { numberingRows, firstRow: row };
}

function isNumbering(grid: Grid, row: number, { left, unit, limit }: Anchor): boolean {
  if (/\p{L}{2}/u.test(String(valueAt(grid, row, unit)))) return false;
  const values: (string | number | boolean)[] = [];
  for (let column = left; column <= limit; column += 1) values.push(valueAt(grid, row, column));
  return isNumberingRow(values);
}

/**
 * A row goes on with the header while its labels are blank (merged from above) or say the same again, and it says
 * words, years or dates over the figures, not figures.
 */
function continuesHeader(
  grid: Grid,
  row: number,
  { left, unit, limit, ordinal }: Anchor,
  top: number,
): boolean {
  for (const column of ordinal === null ? [unit] : [ordinal, unit]) {
    const text = headerText(grid, row, column);
    if (text !== '' && labelHeader(text) === null && !saysAgain(grid, column, text, [top, row])) return false;
  }
  let texts = 0;
  for (let column = Math.max(left, unit) + 1; column <= limit; column += 1) {
    if (isBlankAt(grid, row, column)) continue;
    const number = numberAt(grid, row, column);
    if (number !== null && !isYearOrDate(grid, row, column, number)) return false;
    texts += 1;
  }
  return texts > 0;
}

/** A span's text repeated in its cells, mistyped in this one. */
function saysAgain(grid: Grid, column: number, text: string, [top, row]: readonly [number, number]): boolean {
  for (let above = row - 1; above >= top; above -= 1) {
    const said = headerText(grid, above, column);
    if (said !== '') return isOneSlipAway(folded(text), folded(said));
  }
  return false;
}

/** What a header may say in numbers. A date cell that lost its format still holds a serial number of these years. */
export function isYearOrDate(grid: Grid, row: number, column: number, number: number): boolean {
  if (Number.isInteger(number) && number >= 1990 && number <= 2100) return true;
  const [from, to] = [36_526, 55_153];
  return isDateFormatted(grid, row, column) || (Number.isInteger(number) && number >= from && number <= to);
}

/** The last column that has a header; up to two empty ones may stand between blocks. */
export function lastHeaderColumn(grid: Grid, rows: readonly number[], { unit, limit }: Anchor): number {
  let right = unit;
  for (let column = unit + 1; column <= limit && column - right <= widestGap + 1; column += 1) {
    if (rows.some((row) => headerText(grid, row, column) !== '')) right = column;
  }
  return right;
}
