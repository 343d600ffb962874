import { type Grid, gridExtent, isBlankAt, valueAt } from '../grid/grid';
import { composed } from '../text/fold';
import { figureOfText } from '../text/figure';
import type { TableFrame } from './find-frames';
import {
  endsTable,
  isGroupLabel,
  isOfWhichLabel,
  isPlaceholder,
  isTotalLabel,
  ordinalMark,
} from './row-words';

/** The rows of a table by what they are; 1-based sheet rows, each list in order. */
export interface TableRows {
  readonly body: readonly number[];
  readonly group: readonly number[];
  readonly ofWhich: readonly number[];
  readonly total: readonly number[];
  /** The last row that belongs to the table. */
  readonly last: number;
}

const widestBlank = 2;

/**
 * Reads the rows under a header until the table ends: at a signature or note, at more than two blank rows, or at the
 * next table's header.
 * @param stop the first row that surely belongs to something else (the next header), 1-based.
 */
export function readRows(grid: Grid, frame: TableFrame, stop: number): TableRows {
  const body: number[] = [];
  const group: number[] = [];
  const ofWhich: number[] = [];
  const total: number[] = [];
  const bottom = Math.min(gridExtent(grid)?.bottom ?? 0, stop - 1);
  let last = frame.firstRow - 1;
  let parts = false;
  for (let row = frame.firstRow; row <= bottom && row - last <= widestBlank + 1; row += 1) {
    const label = rowLabel(grid, frame, row);
    const figures = hasFigures(grid, frame, row);
    if (label === '' && !figures) continue;
    if (endsTable(label) && !figures) break;
    const mark = frame.ordinalColumn === null ? null : ordinalMark(valueAt(grid, row, frame.ordinalColumn));
    if (isPlaceholder(label)) {
      last = row;
      continue;
    }
    if (isTotalLabel(label)) {
      total.push(row);
      parts = false;
    } else if (isOfWhichLabel(label)) {
      ofWhich.push(row);
      parts = !figures;
    } else if (mark === 'roman' || mark === 'letter' || (mark === null && isGroupLabel(label))) {
      group.push(row);
      parts = false;
    } else if (parts && mark === null && isPart(label)) {
      ofWhich.push(row);
    } else if (mark === 'number' || (figures && label !== '')) {
      body.push(row);
      parts = false;
    } else if (row > last + 1 || total.length > 0) {
      break;
    } else {
      continue;
    }
    last = row;
  }
  return { body, group, ofWhich, total, last };
}

/** The name of a row: in the unit's column, or in the running number's where the two are merged ("Tổng cộng"). */
export function rowLabel(
  grid: Grid,
  frame: Pick<TableFrame, 'unitColumn' | 'ordinalColumn'>,
  row: number,
): string {
  const unit = composed(String(valueAt(grid, row, frame.unitColumn)));
  if (unit !== '' || frame.ordinalColumn === null) return unit;
  const ordinal = composed(String(valueAt(grid, row, frame.ordinalColumn)));
  return /\p{L}{2}/u.test(ordinal) ? ordinal : '';
}

function isPart(label: string): boolean {
  return /^[-+•*]/.test(label);
}

function hasFigures(grid: Grid, frame: TableFrame, row: number): boolean {
  for (let column = frame.unitColumn + 1; column <= frame.right; column += 1) {
    if (isBlankAt(grid, row, column)) continue;
    const value = valueAt(grid, row, column);
    if (typeof value === 'number' || (typeof value === 'string' && figureOfText(value) !== null)) return true;
  }
  return false;
}
