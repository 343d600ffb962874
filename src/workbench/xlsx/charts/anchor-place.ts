import type { ChartCorner } from '../../model/chart-model';
import type { SheetModel } from '../../model/workbook-model';
import { child, type XmlElement } from '../xml/read-xml';
import { EMU_PER_POINT } from './chart-looks';
import type { Anchor } from './sheet-drawing';

export type SheetSizes = Pick<SheetModel, 'columns' | 'rows' | 'defaultColumnWidth' | 'defaultRowHeight'>;

/** Widest digit of the usual fonts, in pixels: the unit of column widths (ECMA-376 18.3.1.13). */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;
const STANDARD_WIDTH = 64 * POINTS_PER_PIXEL;
const STANDARD_HEIGHT = 15;

function widthAt(sizes: SheetSizes, column: number): number {
  const { width = sizes.defaultColumnWidth, hidden = false } = sizes.columns.get(column) ?? {};
  if (hidden) return 0;
  if (width === null) return STANDARD_WIDTH;
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;
}

function heightAt(sizes: SheetSizes, row: number): number {
  const { height = sizes.defaultRowHeight, hidden = false } = sizes.rows.get(row) ?? {};
  return hidden ? 0 : (height ?? STANDARD_HEIGHT);
}

/** The line that lies so many points beyond the start of line `first`, and how far into it. */
function advance(first: number, points: number, size: (index: number) => number): [number, number] {
  let index = first;
  let left = points;
  // A sheet of hidden lines has no end; a drawing is never so long.
  for (const last = first + 20_000; left >= size(index) && index < last; index++) left -= size(index);
  return [index, Math.max(0, left)];
}

function points(text: string | undefined): number {
  return (Number(text ?? 0) || 0) / EMU_PER_POINT;
}

function corner(element: XmlElement | undefined): ChartCorner {
  const text = (name: string): string | undefined => child(element, name)?.text.trim();
  return {
    row: Number(text('row') ?? 0) || 0,
    column: Number(text('col') ?? 0) || 0,
    down: points(text('rowOff')),
    across: points(text('colOff')),
  };
}

function beyond(from: ChartCorner, ext: XmlElement | undefined, sizes: SheetSizes): ChartCorner {
  const [column, across] = advance(from.column, from.across + points(ext?.attributes.cx), (index) =>
    widthAt(sizes, index),
  );
  const [row, down] = advance(from.row, from.down + points(ext?.attributes.cy), (index) =>
    heightAt(sizes, index),
  );
  return { row, column, down, across };
}

/**
 * Where something lies: as the file says, or worked out from the sheet's sizes where it gives lengths.
 *
 * @param sizes - of the sheet's rows and columns
 */
export function placeOf(anchor: Anchor, sizes: SheetSizes): { from: ChartCorner; to: ChartCorner } {
  const { element, kind } = anchor;
  if (kind === 'twoCellAnchor')
    return { from: corner(child(element, 'from')), to: corner(child(element, 'to')) };
  const position = child(element, 'pos');
  const start = { row: 0, column: 0, down: 0, across: 0 };
  const moved = {
    name: 'ext',
    attributes: { cx: position?.attributes.x ?? '0', cy: position?.attributes.y ?? '0' },
    children: [],
    text: '',
  };
  const from = kind === 'oneCellAnchor' ? corner(child(element, 'from')) : beyond(start, moved, sizes);
  return { from, to: beyond(from, child(element, 'ext'), sizes) };
}
