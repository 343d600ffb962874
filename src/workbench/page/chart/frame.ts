import type { Box, Point } from './shapes';
import type { ValueScale } from './value-scale';

/** The plot: where a category and a value meet on the page. */
export interface Frame {
  readonly box: Box;
  /** Bars lie: categories go up the left side, values to the right. */
  readonly lying: boolean;
  /** Pixels that a category has. */
  readonly band: number;
  /**
   * @param category - counted in categories from the first one's beginning; 0.5 is the middle of the first
   */
  readonly place: (category: number, value: number) => Point;
}

export function frameOf(box: Box, scale: ValueScale, categories: number, lying: boolean): Frame {
  const along = lying ? box.height : box.width;
  const band = along / Math.max(1, categories);
  const span = scale.maximum - scale.minimum;
  const share = (value: number): number =>
    (Math.min(scale.maximum, Math.max(scale.minimum, value)) - scale.minimum) / span;
  return {
    box,
    lying,
    band,
    place: (category, value) =>
      lying
        ? [box.left + share(value) * box.width, box.top + box.height - category * band]
        : [box.left + category * band, box.top + box.height * (1 - share(value))],
  };
}
