import type { ColumnLayout } from '../layout/sheet-layout';
import { folded } from '../text/fold';
import type { FigureSource } from './figure-source';

/**
 * What a column of remaining people may count up to on a table with a plan, the likeliest first: "chưa tham gia" are the
 * people left of all, anything else is left of the plan. The column's own cells have the last word.
 * @param plan where the plan may stand; without one nothing is counted.
 * @param all where the number of all people may stand.
 */
export function remainingWholes(
  { headerPath }: ColumnLayout,
  plan: readonly FigureSource[],
  all: readonly FigureSource[],
): readonly FigureSource[] {
  if (plan.length === 0) return [];
  return /chua tham gia/.test(headerPath.map(folded).join(' | ')) ? [...all, ...plan] : [...plan, ...all];
}
