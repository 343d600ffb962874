import type { ReportKind } from '../../core/edits/report-content';
import type { Ranking } from '../../core/reports/ranking';
import type { RankingOptions } from '../../core/reports/ranking-options';

/**
 * Which ranking stands on which sheet: all on one, or each kind of insurance on its own.
 * @returns by the report that the sheet is known by, in the order of the sheets.
 */
export function rankingSheets(
  rankings: readonly Ranking[],
  arrange: RankingOptions['arrange'],
): ReadonlyMap<ReportKind, readonly Ranking[]> {
  const sheets = new Map<ReportKind, Ranking[]>();
  for (const ranking of rankings) {
    const report: ReportKind = arrange === 'sheets' ? `ranking.${ranking.insurance}` : 'ranking';
    const others = sheets.get(report);
    if (others === undefined) sheets.set(report, [ranking]);
    else others.push(ranking);
  }
  return sheets;
}

/** True for the sheet of all kinds, and for that of any one of them. */
export function isRanking(report: ReportKind | null): boolean {
  return report === 'ranking' || (report?.startsWith('ranking.') ?? false);
}

/** True for a sheet of a ranking that a ranking arranged so would leave as it is. */
export function isOtherwiseArranged(report: ReportKind | null, arrange: RankingOptions['arrange']): boolean {
  return isRanking(report) && (report === 'ranking') === (arrange === 'sheets');
}
