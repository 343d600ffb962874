import type { ColumnLayout } from '../layout/sheet-layout';
import { folded } from '../text/fold';
import type { FigureSource } from './figure-source';

/**
 * What a column of remaining people may count up to, the likeliest first: "chưa tham gia" are the people left of all,
 * anything else is left of the plan, where there is one. The column's own cells have the last word.
 * @param plan where the plan may stand.
 * @param all where the number of all people may stand.
 * @param hasTarget whether the table says how large a share of all is to be reached: what is left of that, nobody here
 *   can tell from what is left of all.
 */
export function remainingWholes(
  { headerPath }: ColumnLayout,
  plan: readonly FigureSource[],
  all: readonly FigureSource[],
  hasTarget: boolean,
): readonly FigureSource[] {
  if (plan.length === 0 && hasTarget) return [];
  return /chua tham gia/.test(headerPath.map(folded).join(' | ')) ? [...all, ...plan] : [...plan, ...all];
}
