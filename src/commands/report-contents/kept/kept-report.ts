import type { ReportContent } from '../../../core/edits/report-content';
import type { SheetLooks } from '../../../core/edits/own-format';
import type { InsuranceKind } from '../../../core/layout/vocabulary';
import { parseRange } from '../../../core/grid/address';
import type { ReadSheet } from '../../../excel/read-workbook';
import type { Messages } from '../../../locales';
import { reportMessagesFor } from '../../../locales/reports';
import { regionOn } from '../report-region';
import { notedColumns, notedLabels } from './heading-marks';
import { keepAdditions, type KeptReport } from './keep-additions';

/**
 * A report as it would be written on the sheet where it stands, with what the person added there.
 * @param looks null where only the contents count.
 */
export function keptReport(
  sheet: ReadSheet,
  next: ReportContent,
  looks: SheetLooks | null,
  { layout, language }: Messages,
): KeptReport {
  const reports = reportMessagesFor(language);
  const tables = (sheet.reportTables ?? []).map(({ key, departed, area, comment }) => ({
    key,
    departed,
    area: parseRange(area),
    headings: notedColumns(comment),
    labels: notedLabels(comment),
  }));
  const names: Readonly<Record<string, string>> = layout.insurance;
  const departed = (table: string): string => {
    const kind = table.split('.')[0] as InsuranceKind;
    return reports.departed(names[kind] ?? null);
  };
  return keepAdditions({ grid: sheet.grid, region: regionOn(sheet), tables, looks }, next, { departed });
}
