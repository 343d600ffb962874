import type { IsoDate } from '../text/date';
import type { ContributionRules } from './contribution-rules';

/** Why no contribution can be told for a level; the sentence is in the locales. Amounts in đồng a month. */
export type LevelRefusal =
  | { readonly code: 'level-not-a-number' }
  | {
      readonly code: 'level-below-lowest' | 'level-above-highest';
      readonly level: number;
      readonly lowest: number;
      readonly highest: number;
      /** Since when these limits hold. */
      readonly from: IsoDate;
    };

/**
 * Looks whether a level may be chosen; the limits themselves may.
 * @param level đồng a month, null where there is no number.
 * @returns null for a level that may be chosen.
 * @example refusedLevel(600_000, rules)?.code // 'level-below-lowest'
 */
export function refusedLevel(level: number | null, rules: ContributionRules): LevelRefusal | null {
  if (level === null || !Number.isFinite(level)) return { code: 'level-not-a-number' };
  const { lowest, highest, from } = rules;
  if (level < lowest) return { code: 'level-below-lowest', level, lowest, highest, from };
  if (level > highest) return { code: 'level-above-highest', level, lowest, highest, from };
  return null;
}
