import type { ContributionRules, ContributorGroup } from './contribution-rules';

/** For how many months a person pays at once (Nghị định 134/2015/NĐ-CP, Điều 9; 162/KH-UBND). */
export const contributionPeriods = [1, 3, 6, 12] as const;
export type ContributionMonths = (typeof contributionPeriods)[number];

/**
 * What the State's percentage is of. `povertyLine`: the contribution at the poverty line, as the law has it, so that the
 * share is the same at every level. `total`: the person's own contribution, as xã Hải Dương's plan words it ("nhà nước hỗ
 * trợ 10%/ tổng số tiền đóng").
 */
export type StateShareBase = 'povertyLine' | 'total';

/** All that a contribution depends on beside the level. */
export interface ContributionTerms {
  readonly rules: ContributionRules;
  readonly group: ContributorGroup;
  readonly base: StateShareBase;
}
