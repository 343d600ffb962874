import type { ContributionRules } from './contribution-rules';
import { publishedContributionRules } from './published-rules';

/**
 * All rules that an office goes by: the published ones and its own, the latest first. Of two for one day its own holds.
 * @param own what was entered when the law moved.
 */
export function knownContributionRules(own: readonly ContributionRules[]): ContributionRules[] {
  const byDay = new Map([...publishedContributionRules, ...own].map((rules) => [rules.from, rules]));
  return [...byDay.values()].sort((one, other) => (one.from < other.from ? 1 : -1));
}
