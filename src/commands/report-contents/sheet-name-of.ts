import type { ReportKind } from '../../core/edits/report-content';
import { insuranceKinds } from '../../core/layout/vocabulary';
import type { Messages } from '../../locales';
import { reportMessagesFor } from '../../locales/reports';

/**
 * What the sheet of a report is called when it is made.
 * @example sheetNameOf('ranking.bhyt', messages) // 'Xếp hạng BHYT'
 */
export function sheetNameOf(report: ReportKind, { language }: Messages): string {
  const reports = reportMessagesFor(language);
  const kind = insuranceKinds.find((insurance) => report === `ranking.${insurance}`);
  return kind === undefined
    ? reports[report as Exclude<ReportKind, `ranking.${string}`>].sheetName
    : reports.ranking.sheetNameOf(kind);
}
