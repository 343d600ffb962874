import { constant } from '../measures/constant';
import { type Measure, shownWhere } from '../measures/measure';
import { type Contribution, contributionAt, isRefused, percentInDong } from './contribution';
import type { ContributionMonths, ContributionTerms } from './contribution-terms';

/**
 * One amount of a contribution as a measure of the level in a cell, for a table that is handed out. Nothing where the
 * level is no number or outside the limits.
 * @param part whose amount.
 * @param months how many of them together.
 * @example
 * contributionMeasure('person', 12, terms).formula({ level: 'A5' }, false)
 * // '=IF(AND(ISNUMBER(A5),N(A5)>=700000,N(A5)<=27800000),12*(ROUND(A5*22/100,0)-MIN(ROUND(A5*22/100,0),15400)),"")'
 */
export function contributionMeasure(
  part: keyof Contribution,
  months: ContributionMonths,
  terms: ContributionTerms,
): Measure<'level'> {
  const { rules, group, base } = terms;
  return {
    inputs: ['level'],
    value({ level }) {
      const outcome = contributionAt(level, months, terms);
      return isRefused(outcome) ? null : outcome[part];
    },
    formula({ level }) {
      const due = `ROUND(${level}*${constant(rules.percent)}/100,0)`;
      const given = constant(rules.stateShare[group]);
      const shared =
        base === 'total'
          ? `ROUND(${due}*${given}/100,0)`
          : constant(percentInDong(percentInDong(rules.povertyLine, rules.percent), rules.stateShare[group]));
      const state = `MIN(${due},${shared})`;
      const amount = { total: due, state, person: `(${due}-${state})` }[part];
      return shownWhere(
        [level],
        [`N(${level})>=${constant(rules.lowest)}`, `N(${level})<=${constant(rules.highest)}`],
        months === 1 ? amount : `${months}*${amount}`,
      );
    },
  };
}
