import { serialOf } from '../../../core/measures/calendar';
import type { TrendPoint } from '../../../core/pace/trend';

/** Room for the dot at the end of the line. */
const margin = 3;

/** A line through points, for `polyline`, and where it ends; in pixels. */
export interface Sparkline {
  readonly path: string;
  readonly end: { readonly x: number; readonly y: number };
}

/**
 * Draws a trend into a small field: days as far apart as they are, the lowest figure at the foot, the highest at the top.
 * Figures that are all the same run along the middle.
 * @param points two or more, in the order of their days.
 * @example sparkline(points, { width: 64, height: 20 }).path // '3,17 61,3'
 */
export function sparkline(
  points: readonly TrendPoint[],
  { width, height }: { readonly width: number; readonly height: number },
): Sparkline {
  const days = points.map(({ date }) => serialOf(date));
  const figures = points.map(({ actual }) => actual);
  const across = along(days, margin, width - margin);
  const up = along(figures, height - margin, margin);
  const drawn = points.map((_, index) => ({ x: across(days[index] ?? 0), y: up(figures[index] ?? 0) }));
  return {
    path: drawn.map(({ x, y }) => `${x},${y}`).join(' '),
    end: drawn.at(-1) ?? { x: width - margin, y: height / 2 },
  };
}

function along(values: readonly number[], from: number, to: number): (value: number) => number {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return (value) => {
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return Math.round((from + (to - from) * share) * 10) / 10;
  };
}
