import type { ReportKind } from '../core/edits/report-content';
import { rankingsOf } from '../core/reports/ranking';
import { rankingBy } from '../core/settings/ranking-by';
import { thresholdsBy } from '../core/settings/thresholds-by';
import { type Language, loadMessages, type Messages } from '../locales';
import type { RecognisedWorkbook } from './recognised-workbook';
import { isRanking } from './report-contents/ranking-sheets';
import { rankingReports, type ReportToPut } from './report-contents/ranking-reports';
import { keptReport } from './report-contents/kept/kept-report';
import { regionOn, showsReport } from './report-contents/report-region';
import { summaryContent } from './report-contents/summary-content';
import { workbookSummary } from './workbook-summary';

/** A report that follows from the figures alone. */
export type RenewableReport = 'summary' | 'ranking';

const renewable: readonly RenewableReport[] = ['summary', 'ranking'];

/** A report keeps the language that it was made in until it is made anew: words are no sign of age. */
const languages: readonly Language[] = ['vi', 'en'];

/**
 * The reports that stand in the workbook and are not what would be written now. One that there would be nothing to write
 * for, as when a new period waits for its figures, is that of the figures before, and right as such.
 * @example await staleReports(workbook) // ['ranking'] after a figure under the threshold was edited
 */
export async function staleReports(workbook: RecognisedWorkbook): Promise<RenewableReport[]> {
  const stale: RenewableReport[] = [];
  for (const report of renewable) {
    if (await isStale(workbook, report)) stale.push(report);
  }
  return stale;
}

async function isStale(workbook: RecognisedWorkbook, report: RenewableReport): Promise<boolean> {
  const isOf = (one: ReportKind | null): boolean => (report === 'ranking' ? isRanking(one) : one === report);
  // What would be written is worked out only where there is something to compare it with.
  if (!workbook.read.sheets.some((sheet) => isOf(sheet.report))) return false;
  const reportsIn = reportsOf(workbook, report);
  const old = new Set<string>();
  const right = new Set<string>();
  for (const language of languages) {
    const messages = await loadMessages(language);
    for (const { report: wanted, content } of reportsIn(messages)) {
      const sheet = workbook.read.sheets.find((one) => one.report === wanted);
      if (sheet === undefined) continue;
      const kept = keptReport(sheet, content, null, messages);
      (showsReport(sheet.grid, regionOn(sheet), kept.content) ? right : old).add(wanted);
    }
  }
  return [...old].some((wanted) => !right.has(wanted));
}

/** The sheets of a report as they would be written now, by language; none where there is nothing to report. */
function reportsOf(
  workbook: RecognisedWorkbook,
  report: RenewableReport,
): (messages: Messages) => readonly ReportToPut[] {
  const { sheets, settings } = workbook;
  const thresholds = thresholdsBy(settings);
  if (report === 'ranking') {
    const rules = rankingBy(settings);
    const rankings = rankingsOf(sheets, thresholds, rules);
    return (messages) => rankingReports(rankings, messages, rules);
  }
  const summary = workbookSummary(workbook, sheets, thresholds);
  return (messages) =>
    summary.kinds.length === 0 ? [] : [{ report, content: summaryContent(summary, messages) }];
}
