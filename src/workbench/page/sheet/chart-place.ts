import type { SpreadsheetSkeleton } from '@univerjs/engine-render';
import { pointsToPixels } from '../../engine/sizes';
import type { ChartCorner, ChartModel } from '../../model/chart-model';

/** Pixels of a sheet that is not scrolled, its headers included, before any magnification. */
export interface SheetPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Lines = Pick<
  SpreadsheetSkeleton,
  'columnWidthAccumulation' | 'rowHeightAccumulation' | 'rowHeaderWidth' | 'columnHeaderHeight'
>;

/** Where line `index` begins, from the ends of all lines; beyond the last one they go on like it. */
export function lineStart(ends: readonly number[], index: number): number {
  if (index <= 0) return 0;
  const known = ends[index - 1];
  if (known !== undefined) return known;
  const last = ends[ends.length - 1] ?? 0;
  const size = last - (ends[ends.length - 2] ?? 0);
  return last + (index - ends.length) * size;
}

/** Excel never lets a corner lie beyond its own cell. */
function position(ends: readonly number[], index: number, points: number): number {
  const start = lineStart(ends, index);
  return Math.min(start + pointsToPixels(points), lineStart(ends, index + 1));
}

function cornerAt(lines: Lines, corner: ChartCorner): readonly [number, number] {
  return [
    position(lines.columnWidthAccumulation, corner.column, corner.across),
    position(lines.rowHeightAccumulation, corner.row, corner.down),
  ];
}

/** The place that a chart has over the cells of its sheet. */
export function chartPlace(lines: Lines, chart: Pick<ChartModel, 'from' | 'to'>): SheetPlace {
  const [left, top] = cornerAt(lines, chart.from);
  const [right, bottom] = cornerAt(lines, chart.to);
  return {
    left: left + lines.rowHeaderWidth,
    top: top + lines.columnHeaderHeight,
    width: Math.max(0, right - left),
    height: Math.max(0, bottom - top),
  };
}
