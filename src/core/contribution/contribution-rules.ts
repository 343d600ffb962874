import type { IsoDate } from '../text/date';

/** Whom the State helps with how much; a person in two groups is in the one with the larger share. */
export const contributorGroups = ['poor', 'nearPoor', 'ethnicMinority', 'other'] as const;
export type ContributorGroup = (typeof contributorGroups)[number];

/** What the law says of the contribution to BHXH tự nguyện from one day on. Amounts in đồng a month. */
export interface ContributionRules {
  /** The first day that they hold. */
  readonly from: IsoDate;
  /** Where they are written. */
  readonly source: string;
  /** The lowest and the highest level that may be chosen. */
  readonly lowest: number;
  readonly highest: number;
  /** The contribution, in percent of the level. */
  readonly percent: number;
  /** The level whose contribution the State's share is a percentage of: the poverty line of the countryside. */
  readonly povertyLine: number;
  /** The State's share in percent, by group. */
  readonly stateShare: Readonly<Record<ContributorGroup, number>>;
}

/**
 * The rules of a day: the latest that have begun.
 * @param rules in any order.
 * @returns null for a day before the first of them.
 * @example contributionRulesOn('2021-03-19', publishedContributionRules)?.lowest // 700000
 */
export function contributionRulesOn(
  day: IsoDate,
  rules: readonly ContributionRules[],
): ContributionRules | null {
  return rules.reduce<ContributionRules | null>(
    (latest, one) => (one.from <= day && (latest === null || one.from > latest.from) ? one : latest),
    null,
  );
}
