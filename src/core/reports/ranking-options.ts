import type { MonthDay } from '../settings/setting-field';

/** Which units a ranking lists. */
export const rankedUnits = ['lagging', 'all'] as const;
/** What units are ranked against: the whole sheet, or their own group (cụm). */
export const rankedWithin = ['sheet', 'groups'] as const;
/** Ranks of equal rates: 1, 2, 2, 4 as Excel's RANK counts, or 1, 2, 2, 3. */
export const rankedTies = ['competition', 'dense'] as const;
/** Where the kinds of insurance stand: one under the other, beside each other, or on a sheet each. */
export const rankedArrange = ['stacked', 'sideBySide', 'sheets'] as const;

/** What an office chooses of its ranking. */
export interface RankingOptions {
  readonly units: (typeof rankedUnits)[number];
  readonly within: (typeof rankedWithin)[number];
  readonly ties: (typeof rankedTies)[number];
  readonly arrange: (typeof rankedArrange)[number];
}

/** What holds where nothing was chosen. */
export const standardRanking: RankingOptions = {
  units: 'lagging',
  within: 'sheet',
  ties: 'competition',
  arrange: 'stacked',
};

/** What the figures of a ranking follow from, beside the thresholds. */
export interface RankingRules extends Omit<RankingOptions, 'arrange'> {
  /** The day of each year by which the plan has to be reached. */
  readonly deadline: MonthDay;
}

export const standardRules: RankingRules = { ...standardRanking, deadline: '12-31' };
