import type { ColumnLayout } from '../layout/sheet-layout';
import { folded } from '../text/fold';
import type { FigureSource } from './figure-source';

/**
 * What a completion rate may go by, the likeliest first: "% so với phấn đấu" by what was pledged, where that is there. The
 * column's own cells have the last word.
 */
export function plansOfRate(
  { headerPath }: ColumnLayout,
  plan: readonly FigureSource[],
  stretch: readonly FigureSource[],
): readonly FigureSource[] {
  const isStretch = /phan dau|dang ky/.test(headerPath.map(folded).join(' | '));
  return isStretch ? [...stretch, ...plan] : [...plan, ...stretch];
}
