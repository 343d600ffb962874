import type { ReportContent } from '../core/edits/report-content';
import { rankingsOf } from '../core/reports/ranking';
import { summaryOf } from '../core/reports/summary';
import { thresholdsBy } from '../core/settings/thresholds-by';
import { type Language, loadMessages, type Messages } from '../locales';
import type { RecognisedWorkbook } from './recognised-workbook';
import { keptReport } from './report-contents/kept/kept-report';
import { rankingContent } from './report-contents/ranking-content';
import { regionOn, showsReport } from './report-contents/report-region';
import { summaryContent } from './report-contents/summary-content';

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
  const sheet = workbook.read.sheets.find((one) => one.report === report);
  if (sheet === undefined) return false;
  const contentIn = contentsOf(workbook, report);
  if (contentIn === null) return false;
  const region = regionOn(sheet);
  for (const language of languages) {
    const messages = await loadMessages(language);
    const { content } = keptReport(sheet, contentIn(messages), null, messages);
    if (showsReport(sheet.grid, region, content)) return false;
  }
  return true;
}

/** The report as it would be written now, by language; null where there is nothing to report. */
function contentsOf(
  { sheets, settings }: RecognisedWorkbook,
  report: RenewableReport,
): ((messages: Messages) => ReportContent) | null {
  const thresholds = thresholdsBy(settings);
  if (report === 'ranking') {
    const rankings = rankingsOf(sheets, thresholds);
    return rankings.length === 0 ? null : (messages) => rankingContent(rankings, messages);
  }
  const summary = summaryOf(sheets, thresholds);
  return summary.kinds.length === 0 ? null : (messages) => summaryContent(summary, messages);
}
