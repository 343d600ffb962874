import { readIgnored } from '../core/ignored-findings/ignored-finding';
import { splitFindings } from '../core/ignored-findings/split-findings';
import type { Messages } from '../locales';
import { findingsOn } from './findings-on';
import { putReport, type ReportResult } from './make-report';
import { recogniseWorkbook, sheetsToWork } from './recognised-workbook';
import { findingsContent } from './report-contents/findings-content';

/**
 * Makes the findings sheet, or brings it up to date: every finding of the recognised sheets with the way to its cell,
 * but for those that the person chose to ignore. Three round trips.
 * @throws ProblemError when no sheet is recognised or the workbook's structure is protected.
 */
export async function makeFindingsSheet(
  messages: Messages,
): Promise<ReportResult & { readonly listed: number }> {
  const workbook = await recogniseWorkbook();
  const sheets = sheetsToWork(workbook, null);
  const { shown, ignored } = splitFindings(
    findingsOn(sheets, workbook.sheets),
    sheets,
    readIgnored(workbook.read.ignored),
  );
  const names = sheets.map(({ read }) => read.name);
  const content = findingsContent({ sheets: names, findings: shown, ignored: ignored.length }, messages);
  const options = { only: null, thresholds: null, messages, show: true };
  return { ...(await putReport(workbook, 'findings', content, options)), listed: shown.length };
}
