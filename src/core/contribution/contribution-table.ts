import { type Contribution, contributionAt, isRefused } from './contribution';
import { type ContributionMonths, contributionPeriods, type ContributionTerms } from './contribution-terms';
import type { LevelRefusal } from './level-refusal';

/** A line of the table that staff hand out (Bảng mức đóng). */
export interface ContributionLine {
  readonly level: number;
  /** The amounts of one month, and what comes together for each way of paying. */
  readonly byMonths: Readonly<Record<ContributionMonths, Contribution>>;
}

/**
 * The lines of a table of contributions, in the order of the levels.
 * @param levels đồng a month.
 * @returns the lines, and the levels that have none, each with the reason.
 * @example contributionTable([700_000, 27_800_000], terms).lines[0]?.byMonths[12].person // 1663200
 */
export function contributionTable(
  levels: readonly number[],
  terms: ContributionTerms,
): { readonly lines: readonly ContributionLine[]; readonly refused: readonly LevelRefusal[] } {
  const lines: ContributionLine[] = [];
  const refused: LevelRefusal[] = [];
  for (const level of levels) {
    const outcomes = contributionPeriods.map(
      (months) => [months, contributionAt(level, months, terms)] as const,
    );
    const refusal = outcomes.map(([, outcome]) => outcome).find(isRefused);
    if (refusal !== undefined) refused.push(refusal);
    else lines.push({ level, byMonths: Object.fromEntries(outcomes) as ContributionLine['byMonths'] });
  }
  return { lines, refused };
}
