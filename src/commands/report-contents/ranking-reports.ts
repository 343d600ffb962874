import type { ReportContent, ReportKind } from '../../core/edits/report-content';
import type { Ranking } from '../../core/reports/ranking';
import type { RankingOptions } from '../../core/reports/ranking-options';
import type { Messages } from '../../locales';
import { rankingContent } from './ranking-content';
import { rankingSheets } from './ranking-sheets';

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
  return [...rankingSheets(rankings, options.arrange)].map(([report, some]) => ({
    report,
    content: rankingContent(some, messages, options),
  }));
}
