import type { ReportContent, ReportKind } from '../../core/edits/report-content';
import type { InsuranceKind } from '../../core/layout/vocabulary';
import type { Ranking } from '../../core/reports/ranking';
import type { RankingOptions } from '../../core/reports/ranking-options';
import type { Messages } from '../../locales';
import { rankingContent } from './ranking-content';

/** A report and the sheet that it is known by. */
export interface ReportToPut {
  readonly report: ReportKind;
  readonly content: ReportContent;
}

/**
 * The sheets that a ranking takes: one for all kinds, or one for each, whichever the office chose.
 * @returns none where there is nothing to rank.
 */
export function rankingReports(
  rankings: readonly Ranking[],
  messages: Messages,
  options: RankingOptions,
): readonly ReportToPut[] {
  if (rankings.length === 0) return [];
  if (options.arrange !== 'sheets')
    return [{ report: 'ranking', content: rankingContent(rankings, messages, options) }];
  const kinds = new Map<InsuranceKind, Ranking[]>();
  for (const ranking of rankings) {
    const alike = kinds.get(ranking.insurance);
    if (alike === undefined) kinds.set(ranking.insurance, [ranking]);
    else alike.push(ranking);
  }
  return [...kinds].map(([insurance, alike]) => ({
    report: `ranking.${insurance}`,
    content: rankingContent(alike, messages, options),
  }));
}

/** True for the sheet of all kinds, and for that of any one of them. */
export function isRanking(report: ReportKind | null): boolean {
  return report === 'ranking' || (report?.startsWith('ranking.') ?? false);
}
