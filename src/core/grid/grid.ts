import { isDateFormat } from '../text/date';
import { type Rectangle } from './address';

/** What Office.js gives for a cell's value or formula: an empty cell is `''`, an error its word (`#DIV/0!`). */
export type CellContent = string | number | boolean;

/**
 * One rectangular read of a sheet, as plain data. Rows and columns are asked for by their 1-based sheet numbers; what
 * lies outside the rectangle is empty.
 */
export interface Grid {
  readonly sheet: string;
  /** 1-based sheet row and column of the first cell read. */
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly CellContent[])[];
  /** The formula with its `=`, or the constant itself. */
  readonly formulas: readonly (readonly CellContent[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** The font of the whole sheet, where it has one; fonts such as .VnTime say how its texts are encoded. */
  readonly font: string | null;
}

/** A sheet with nothing on it. */
export function emptyGrid(sheet: string): Grid {
  return {
    sheet,
    top: 1,
    left: 1,
    rowCount: 0,
    columnCount: 0,
    values: [],
    formulas: [],
    numberFormats: [],
    font: null,
  };
}

/** The rectangle that was read, or null when there is nothing. */
export function gridExtent(grid: Grid): Rectangle | null {
  if (grid.rowCount === 0 || grid.columnCount === 0) return null;
  return {
    top: grid.top,
    left: grid.left,
    bottom: grid.top + grid.rowCount - 1,
    right: grid.left + grid.columnCount - 1,
  };
}

/** The value of a cell by sheet row and column (1-based); `''` when empty or outside what was read. */
export function valueAt(grid: Grid, row: number, column: number): CellContent {
  return grid.values[row - grid.top]?.[column - grid.left] ?? '';
}

/** The formula of a cell (with `=`), or its constant; `''` when empty. */
export function contentAt(grid: Grid, row: number, column: number): CellContent {
  return grid.formulas[row - grid.top]?.[column - grid.left] ?? '';
}

/** The number format code of a cell (en-US), `General` where nothing was read. */
export function numberFormatAt(grid: Grid, row: number, column: number): string {
  return grid.numberFormats[row - grid.top]?.[column - grid.left] ?? 'General';
}

/** True when the cell holds a formula; a text that merely looks like one equals its own value. */
export function hasFormula(grid: Grid, row: number, column: number): boolean {
  const content = contentAt(grid, row, column);
  return typeof content === 'string' && content.startsWith('=') && content !== valueAt(grid, row, column);
}

const errorWords =
  /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/;

/** True when the cell shows one of Excel's error words. */
export function isErrorValue(value: CellContent): boolean {
  return typeof value === 'string' && errorWords.test(value);
}

/**
 * The number that a formula may use from this cell, or null: texts, blanks, errors and truth values are not numbers
 * (the same as Excel's ISNUMBER).
 */
export function numberAt(grid: Grid, row: number, column: number): number | null {
  const value = valueAt(grid, row, column);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** True when the cell has neither a value nor a formula; blank text counts as empty. */
export function isBlankAt(grid: Grid, row: number, column: number): boolean {
  const content = contentAt(grid, row, column);
  return typeof content === 'string' && content.trim() === '';
}

/** True when the cell's number format shows its number as a date. */
export function isDateFormatted(grid: Grid, row: number, column: number): boolean {
  return isDateFormat(numberFormatAt(grid, row, column));
}

/** True when the cell's number format shows its number in percent (0.4681 as 46,81%). */
export function isPercentFormatted(grid: Grid, row: number, column: number): boolean {
  return /%/.test(numberFormatAt(grid, row, column).replace(/"[^"]*"|\\./g, ''));
}
