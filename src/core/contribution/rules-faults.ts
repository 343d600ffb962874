import { isoDate } from '../text/date';
import { type ContributionRules, contributorGroups } from './contribution-rules';

/** What of an office's own rules cannot be. */
export type RulesFault = 'from' | 'lowest' | 'highest' | 'percent' | 'povertyLine' | 'stateShare';

/**
 * Looks through rules that an office entered when the law moved.
 * @returns what cannot be: no such day, limits that are no amounts or the wrong way round, no percentage.
 * @example rulesFaults({ ...rules, highest: rules.lowest - 1 }) // ['highest']
 */
export function rulesFaults(rules: ContributionRules): RulesFault[] {
  const { from, lowest, highest, percent, povertyLine, stateShare } = rules;
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(from) ? from.split('-').map(Number) : [];
  const faults: readonly (readonly [RulesFault, boolean])[] = [
    ['from', isoDate(year, month, day) === null],
    ['lowest', !isAmount(lowest)],
    ['highest', !isAmount(highest) || highest < lowest],
    ['percent', !(percent > 0 && percent <= 100)],
    ['povertyLine', !isAmount(povertyLine)],
    ['stateShare', contributorGroups.some((group) => !(stateShare[group] >= 0 && stateShare[group] <= 100))],
  ];
  return faults.flatMap(([fault, found]) => (found ? [fault] : []));
}

/** More than anybody earns, and less than a number in a formula may be. */
const mostAmount = 1e12;

function isAmount(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount > 0 && amount <= mostAmount;
}
