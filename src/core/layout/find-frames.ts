import { type Grid, gridExtent, isBlankAt, numberAt, valueAt } from '../grid/grid';
import { folded } from '../text/fold';
import { headerText } from './header-paths';
import { isLabelHeader, roleByWords } from './role-words';
import { isNumberingRow } from './row-words';

/** Where a table begins: its header, its columns, and the first row below the header. 1-based sheet rows and columns. */
export interface TableFrame {
  readonly headerRows: readonly number[];
  readonly numberingRows: readonly number[];
  readonly firstRow: number;
  readonly left: number;
  readonly right: number;
  /** The column of the units' names. */
  readonly unitColumn: number;
  readonly ordinalColumn: number | null;
}

const mostHeaderRows = 4;
const widestGap = 2;

/**
 * The tables of a sheet by their headers: a header cell for the running number or the units, with words of the field
 * beside it.
 */
export function findFrames(grid: Grid): TableFrame[] {
  const extent = gridExtent(grid);
  if (extent === null) return [];
  const frames: TableFrame[] = [];
  let row = extent.top;
  while (row <= extent.bottom) {
    const anchor = anchorIn(grid, row, extent.left, extent.right);
    const frame =
      anchor === null ? null : frameAt(grid, row, anchor, extent.right, extent.bottom, extent.top);
    if (frame === null) {
      row += 1;
    } else {
      frames.push(frame);
      row = frame.firstRow;
    }
  }
  return frames;
}

/** The leftmost cell of the row that heads running numbers or units, when the row or the ones near say more. */
function anchorIn(grid: Grid, row: number, left: number, right: number): number | null {
  for (let column = left; column <= right; column += 1) {
    const text = headerText(grid, row, column);
    if (text !== '' && text.length <= 60 && isLabelHeader(text)) {
      const words = fieldWords(grid, row, column + 1, right) + fieldWords(grid, row + 1, column + 1, right);
      if (words >= 1) return column;
    }
  }
  return null;
}

function fieldWords(grid: Grid, row: number, left: number, right: number): number {
  let words = 0;
  for (let column = left; column <= right; column += 1) {
    const text = headerText(grid, row, column);
    if (text === '' || text.length > 120) continue;
    if (roleByWords([text]) !== null || /bhxh|bhyt|bhtn|bao hiem/.test(folded(text))) words += 1;
  }
  return words;
}

function frameAt(
  grid: Grid,
  anchorRow: number,
  anchorColumn: number,
  lastColumn: number,
  lastRow: number,
  firstSheetRow: number,
): TableFrame | null {
  const labels = labelColumns(grid, anchorRow, anchorColumn, lastColumn);
  const top = headerTop(grid, anchorRow, labels.unit, lastColumn, firstSheetRow);
  const numberingRows: number[] = [];
  let row = anchorRow + 1;
  while (row <= lastRow && row - top < mostHeaderRows + numberingRows.length) {
    if (
      isNumberingRow(rowValues(grid, row, anchorColumn, lastColumn)) &&
      !labelIsName(grid, row, labels.unit)
    ) {
      numberingRows.push(row);
    } else if (numberingRows.length > 0 || !continuesHeader(grid, row, labels, lastColumn)) {
      break;
    }
    row += 1;
  }
  const headerRows = range(top, (numberingRows[0] ?? row) - 1);
  const right = lastHeaderColumn(grid, headerRows, labels.unit, lastColumn);
  if (right <= labels.unit) return null;
  return {
    headerRows,
    numberingRows,
    firstRow: row,
    left: anchorColumn,
    right,
    unitColumn: labels.unit,
    ordinalColumn: labels.ordinal,
  };
}

function labelColumns(
  grid: Grid,
  row: number,
  anchor: number,
  lastColumn: number,
): { unit: number; ordinal: number | null } {
  const role = roleByWords([headerText(grid, row, anchor)])?.role;
  if (role === 'unit') return { unit: anchor, ordinal: null };
  for (let column = anchor + 1; column <= Math.min(anchor + 4, lastColumn); column += 1) {
    if (roleByWords([headerText(grid, row, column)])?.role === 'unit')
      return { unit: column, ordinal: anchor };
  }
  return { unit: Math.min(anchor + 1, lastColumn), ordinal: anchor };
}

/** Header rows above the anchor: texts over the figures only, nothing over the labels. */
function headerTop(
  grid: Grid,
  anchorRow: number,
  unit: number,
  lastColumn: number,
  firstSheetRow: number,
): number {
  let top = anchorRow;
  for (let row = anchorRow - 1; row >= firstSheetRow && anchorRow - row < mostHeaderRows; row -= 1) {
    const overLabels = !isBlankAt(grid, row, unit) || !isBlankAt(grid, row, Math.max(1, unit - 1));
    if (overLabels || fieldWords(grid, row, unit + 1, lastColumn) === 0) break;
    if (/^\(?(dvt|don vi)( tinh)?\s*:/.test(folded(firstText(grid, row, unit + 1, lastColumn)))) break;
    top = row;
  }
  return top;
}

function firstText(grid: Grid, row: number, left: number, right: number): string {
  for (let column = left; column <= right; column += 1) {
    const text = headerText(grid, row, column);
    if (text !== '') return text;
  }
  return '';
}

/** A row goes on with the header while its labels are blank (merged from above) and it says words, not figures. */
function continuesHeader(
  grid: Grid,
  row: number,
  labels: { unit: number; ordinal: number | null },
  lastColumn: number,
): boolean {
  if (!isBlankAt(grid, row, labels.unit)) return false;
  if (labels.ordinal !== null && !isBlankAt(grid, row, labels.ordinal)) return false;
  let texts = 0;
  for (let column = labels.unit + 1; column <= lastColumn; column += 1) {
    if (isBlankAt(grid, row, column)) continue;
    const number = numberAt(grid, row, column);
    if (number === null || (number >= 1990 && number <= 2100)) texts += 1;
    else if (number < 36526 || number > 73415) return false;
    else texts += 1;
  }
  return texts > 0;
}

function labelIsName(grid: Grid, row: number, unit: number): boolean {
  return /\p{L}{2}/u.test(String(valueAt(grid, row, unit)));
}

function rowValues(grid: Grid, row: number, left: number, right: number): (string | number | boolean)[] {
  return range(left, right).map((column) => valueAt(grid, row, column));
}

function lastHeaderColumn(grid: Grid, rows: readonly number[], unit: number, lastColumn: number): number {
  let right = unit;
  for (let column = unit + 1; column <= lastColumn && column - right <= widestGap; column += 1) {
    if (rows.some((row) => headerText(grid, row, column) !== '')) right = column;
  }
  return right;
}

/** Whole numbers from first to last, both included. */
function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
