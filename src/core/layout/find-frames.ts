import type { Rectangle } from '../grid/address';
import { type Grid, gridExtent } from '../grid/grid';
import { headerBottom, headerTop, lastHeaderColumn } from './header-extent';
import { headerText } from './header-paths';
import { labelHeader } from './label-headers';
import { anchorsIn } from './named-anchors';
import { type Anchor, type TableFrame, topOf } from './table-frame';
import { unnamedAnchors } from './unnamed-anchors';

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

/** In a table's header, or in its first row: "Các xã" heads the units below it there. */
function isUnderHeader(frame: TableFrame, { row, left }: Anchor): boolean {
  return (
    row <= frame.firstRow && row >= (frame.headerRows[0] ?? 0) && left >= frame.left && left <= frame.right
  );
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
