import type { Rectangle } from '../grid/address';
import { type Grid, gridExtent, isBlankAt, valueAt } from '../grid/grid';
import { folded } from '../text/fold';
import { headerBottom, headerTop, isYearOrDate, lastHeaderColumn } from './header-extent';
import { headerText } from './header-paths';
import { insuranceKindsIn } from './insurance-words';
import { labelHeader } from './label-headers';
import { roleByWords } from './role-words';
import { ordinalMark } from './row-words';
import { respelt } from './typing-slips';

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

/** The cell from which a table's header was found, and the columns of its labels. */
export interface Anchor {
  readonly row: number;
  readonly left: number;
  readonly unit: number;
  readonly ordinal: number | null;
  /** The last column that may belong to the table: another table stands right of it. */
  readonly limit: number;
}

/**
 * The tables of a sheet by their headers: a header cell for the running number or the units, with words of the field
 * beside it. Tables may stand below and beside each other.
 */
export function findFrames(grid: Grid): TableFrame[] {
  const extent = gridExtent(grid);
  if (extent === null) return [];
  const frames: TableFrame[] = [];
  for (let row = extent.top; row <= extent.bottom; row += 1) {
    for (const anchor of anchorsIn(grid, row, extent.left, extent.right)) {
      if (frames.some((frame) => isUnderHeader(frame, anchor))) continue;
      const frame = frameAt(grid, anchor, extent.top, extent.bottom);
      if (frame !== null) frames.push(frame);
    }
  }
  return [...frames, ...unnamedFrames(grid, extent, frames)].sort(
    (one, other) => topOf(one) - topOf(other) || one.left - other.left,
  );
}

/** A header without labels is looked for so far down only: a long sheet of other things is soon passed over. */
const deepestHeader = 60;

/**
 * Tables whose labels have no header of their own: a row with words of the field over figures, and names in a column
 * left of them.
 */
function unnamedFrames(grid: Grid, extent: Rectangle, named: readonly TableFrame[]): TableFrame[] {
  const frames: TableFrame[] = [];
  // Below a table with labels all is that table's; above it a table ends before it, and beside it one has its header.
  const first = named.find((frame) => topOf(frame) === Math.min(...named.map(topOf)));
  const bottom = Math.min(extent.bottom, extent.top + deepestHeader, (first?.firstRow ?? Infinity) - 1);
  for (let row = extent.top; row <= bottom; row += 1) {
    const stop = first === undefined || topOf(first) <= row ? extent.bottom : topOf(first) - 1;
    for (const anchor of unnamedAnchors(grid, row, { ...extent, bottom: stop })) {
      const taken = [...named, ...frames].some(
        (frame) =>
          row >= topOf(frame) &&
          row < frame.firstRow &&
          anchor.left <= frame.right &&
          anchor.limit >= frame.left,
      );
      const frame = taken ? null : frameAt(grid, anchor, extent.top, stop);
      if (frame !== null) frames.push(frame);
    }
  }
  return frames;
}

/** The columns of names in a row of words of the field, each with the words and figures right of it. */
function unnamedAnchors(grid: Grid, row: number, extent: Rectangle): Anchor[] {
  const units: number[] = [];
  for (let column = extent.left; column < extent.right; column += 1) {
    if (mayBeUnnamed(grid, row, column, extent.bottom) && fieldWords(grid, row, column + 1, extent.right) > 0)
      units.push(column);
  }
  return units.flatMap((unit, index): Anchor[] => {
    const limit = (units[index + 1] ?? extent.right + 1) - 1;
    const first = firstFieldWord(grid, row, unit + 1, limit);
    if (first === null) return [];
    const words = fieldWords(grid, row, first, limit) + fieldWords(grid, row + 1, first, limit);
    const figures = [1, 2, 3].some((below) => holdsFigures(grid, row + below, first, first));
    if (words < 2 && !figures) return [];
    const ordinal = unit > extent.left && holdsNumbers(grid, row, unit - 1) ? unit - 1 : null;
    return [
      { row, left: ordinal ?? unit, unit, ordinal, limit: ordinalBefore(grid, row, units[index + 1], limit) },
    ];
  });
}

/** A table ends before the running numbers of the one beside it. */
function ordinalBefore(grid: Grid, row: number, next: number | undefined, limit: number): number {
  return next !== undefined && holdsNumbers(grid, row, next - 1) && isBlankAt(grid, row, next - 1)
    ? limit - 1
    : limit;
}

/** A column of names without a header, or with one that was mistyped. */
function mayBeUnnamed(grid: Grid, row: number, column: number, bottom: number): boolean {
  const header = headerText(grid, row, column);
  const fits =
    header === '' ? !isNamedAbove(grid, row, column) : labelHeader(respelt(folded(header))) === 'unit';
  return fits && holdsNames(grid, row, column, 2, bottom);
}

function topOf(frame: TableFrame): number {
  return frame.headerRows[0] ?? frame.firstRow;
}

function firstFieldWord(grid: Grid, row: number, left: number, right: number): number | null {
  for (let column = left; column <= right; column += 1) {
    if (fieldWords(grid, row, column, column) > 0) return column;
  }
  return null;
}

/** A text one row higher, beside others, is the column's header: it names something else than units. */
function isNamedAbove(grid: Grid, row: number, column: number): boolean {
  if (isBlankAt(grid, row - 1, column)) return false;
  return !isBlankAt(grid, row - 1, column - 1) || !isBlankAt(grid, row - 1, column + 1);
}

function holdsNumbers(grid: Grid, row: number, column: number): boolean {
  let numbers = 0;
  for (let below = row + 1; below <= row + 10; below += 1) {
    const value = valueAt(grid, below, column);
    if (value !== '' && ordinalMark(value) !== null) numbers += 1;
  }
  return numbers >= 2;
}

/** In a table's header, or in its first row: "Các xã" heads the units below it there. */
function isUnderHeader(frame: TableFrame, { row, left }: Anchor): boolean {
  return (
    row <= frame.firstRow && row >= (frame.headerRows[0] ?? 0) && left >= frame.left && left <= frame.right
  );
}

/** The tables that begin in a row, from the left; a second one begins where the labels are headed again. */
function anchorsIn(grid: Grid, row: number, left: number, right: number): Anchor[] {
  const labels: { column: number; header: 'ordinal' | 'unit'; text: string }[] = [];
  for (let column = left; column <= right; column += 1) {
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string' || value === '') continue;
    const header = labelHeader(value);
    if (header !== null) labels.push({ column, header, text: folded(value) });
  }
  const first = labels[0];
  if (first === undefined) return [];
  const starts = labels.filter(({ column, header, text }) => {
    if (column === first.column) return true;
    const apart = isBlankAt(grid, row, column - 1) && holdsNames(grid, row, column);
    // "Thứ tự" in a last column ranks: no names follow it.
    const numbers = header === 'ordinal' && [1, 2, 3].some((step) => holdsNames(grid, row, column + step, 1));
    const again = numbers || (header === 'unit' && text === first.text) || apart;
    return header === first.header && again && column - first.column > 1;
  });
  return starts.flatMap(({ column, header }, index): Anchor[] => {
    const limit = (starts[index + 1]?.column ?? right + 1) - 1;
    // "Các xã" over the sums of its units is a group, not a header.
    if (holdsFigures(grid, row, column + 1, limit)) return [];
    if (!speaksOfField(grid, row, column, limit)) return [];
    const unit = header === 'unit' ? column : unitBeside(grid, row, column, limit, labels);
    return unit === null
      ? []
      : [{ row, left: column, unit, ordinal: header === 'ordinal' ? column : null, limit }];
  });
}

/** Words of the field beside a label, one row below it, or above where the label stands at the header's foot. */
function speaksOfField(grid: Grid, row: number, label: number, limit: number): boolean {
  const rows = isBlankAt(grid, row - 1, label) ? [row, row + 1, row - 1] : [row, row + 1];
  return rows.some((near) => fieldWords(grid, near, label + 1, limit) > 0);
}

/** A header's row has years and dates at most. */
function holdsFigures(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    if (isBlankAt(grid, row, column)) continue;
    const value = valueAt(grid, row, column);
    if (typeof value === 'number' ? !isYearOrDate(grid, row, column, value) : isTypedCount(value))
      return true;
  }
  return false;
}

/** "12.719.195.516" typed as a text. */
function isTypedCount(value: string | boolean): boolean {
  return typeof value === 'string' && /^\s*\d{1,3}([.,\u00a0 ]\d{3})+\s*$/.test(value);
}

/** The units' column near the running numbers': by its header, else the next one that holds names. */
function unitBeside(
  grid: Grid,
  row: number,
  ordinal: number,
  limit: number,
  labels: readonly { column: number; header: 'ordinal' | 'unit' }[],
): number | null {
  const headed = labels.find(
    ({ column, header }) => header === 'unit' && column > ordinal && column <= ordinal + 4,
  );
  if (headed !== undefined) return headed.column <= limit ? headed.column : null;
  const near = Array.from({ length: Math.min(3, limit - ordinal) }, (_, index) => ordinal + 1 + index);
  const speaks = (column: number): number =>
    fieldWords(grid, row, column, column) + fieldWords(grid, row + 1, column, column);
  return (
    near.find((column) => speaks(column) === 0 && holdsNames(grid, row, column)) ??
    // A single unit is a table too, where nothing else heads its column.
    near.find((column) => isBlankAt(grid, row, column) && holdsNames(grid, row, column, 1)) ??
    null
  );
}

function holdsNames(grid: Grid, row: number, column: number, least = 2, bottom = Infinity): boolean {
  let names = 0;
  for (let below = row + 1; below <= Math.min(row + 8, bottom); below += 1) {
    const value = valueAt(grid, below, column);
    if (typeof value === 'string' && !value.startsWith('#') && isName(value)) names += 1;
  }
  return names >= least;
}

/** Two letters at the least, or the name of a class: "6A", "10A1". */
function isName(value: string): boolean {
  return /\p{L}{2}|^\s*\d{1,2}\s?\p{L}\d{0,2}\s*$/u.test(value);
}

/** Header cells of a row that say something of the field. */
export function fieldWords(grid: Grid, row: number, left: number, right: number): number {
  let words = 0;
  for (let column = left; column <= right; column += 1) {
    if (isBlankAt(grid, row, column)) continue;
    const text = headerText(grid, row, column);
    if (text.length > 120 || /^[\d\s.,%-]*$/.test(text)) continue;
    if (
      roleByWords([text]) !== null ||
      /bhxh|bhyt|bhtn|bao hiem|^(bb|tn|hs|hssv)$/.test(folded(text)) ||
      insuranceKindsIn(text, true).length > 0
    )
      words += 1;
  }
  return words;
}

function frameAt(grid: Grid, anchor: Anchor, firstSheetRow: number, lastSheetRow: number): TableFrame | null {
  const top = headerTop(grid, anchor, firstSheetRow);
  const { numberingRows, firstRow } = headerBottom(grid, anchor, top, lastSheetRow);
  const lastHeaderRow = (numberingRows[0] ?? firstRow) - 1;
  const headerRows = Array.from({ length: lastHeaderRow - top + 1 }, (_, index) => top + index);
  const right = lastHeaderColumn(grid, headerRows, anchor);
  if (right <= anchor.unit) return null;
  return {
    headerRows,
    numberingRows,
    firstRow,
    left: firstHeaderColumn(grid, anchor),
    right,
    unitColumn: anchor.unit,
    ordinalColumn: anchor.ordinal,
  };
}

/** Columns left of the labels belong to the table when they have a header beside theirs (a rank in the first column). */
function firstHeaderColumn(grid: Grid, { row, left }: Anchor): number {
  let first = left;
  while (
    first > 1 &&
    headerText(grid, row, first - 1) !== '' &&
    labelHeader(headerText(grid, row, first - 1)) === null
  )
    first -= 1;
  return first;
}
