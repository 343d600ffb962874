import { roundedHalfAway } from '../measures/rounding';
import type { ContributionMonths, ContributionTerms } from './contribution-terms';
import { type LevelRefusal, refusedLevel } from './level-refusal';

/** What is paid, and by whom, in whole đồng. */
export interface Contribution {
  readonly total: number;
  /** The State's share. */
  readonly state: number;
  /** What the person pays. */
  readonly person: number;
}

/**
 * The contribution to BHXH tự nguyện at a chosen level. Each month's amounts are rounded to whole đồng, then taken so many
 * times; the State never gives more than is due.
 * @param level the income that the person chose, đồng a month; null where there is no number.
 * @returns the amounts for all these months together, or why there are none.
 * @example
 * const terms = { rules, group: 'other', base: 'povertyLine' }; // rules of 2021
 * contributionAt(700_000, 1, terms) // { total: 154000, state: 15400, person: 138600 }
 */
export function contributionAt(
  level: number | null,
  months: ContributionMonths,
  { rules, group, base }: ContributionTerms,
): Contribution | LevelRefusal {
  const refusal = refusedLevel(level, rules);
  if (refusal !== null || level === null) return refusal ?? { code: 'level-not-a-number' };
  const due = percentInDong(level, rules.percent);
  const shared = base === 'total' ? due : percentInDong(rules.povertyLine, rules.percent);
  const state = Math.min(due, percentInDong(shared, rules.stateShare[group]));
  return { total: due * months, state: state * months, person: (due - state) * months };
}

/** True where a contribution could not be told. */
export function isRefused(outcome: Contribution | LevelRefusal): outcome is LevelRefusal {
  return 'code' in outcome;
}

/**
 * So many percent of an amount, rounded to whole đồng.
 * @example percentInDong(700_000, 22) // 154000
 */
export function percentInDong(amount: number, percent: number): number {
  return roundedHalfAway((amount * percent) / 100, 0);
}
