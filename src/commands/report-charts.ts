import type { SettingEdit, SheetEdit } from '../core/edits/edit-plan';
import { keptChartsText, movedCharts, readKeptCharts } from '../core/edits/kept-charts';
import type { ReportChart, ReportContent, ReportKind } from '../core/edits/report-content';
import type { RangeAddress } from '../core/grid/address';
import { chartsKey, type ReadSheet, type ReadWorkbook } from '../excel/read-workbook';
import { reportRegion } from '../excel/write-report';

/** The charts that stood on a report's sheet when it was written last, at the cells where they are now. */
export function formerCharts(
  read: ReadWorkbook,
  report: ReportKind,
  region: RangeAddress,
): readonly ReportChart[] {
  const kept = readKeptCharts(read.keptCharts)[report];
  return kept === undefined ? [] : movedCharts(kept, region);
}

/** What an edit of a sheet has to know of the charts on it. */
export function chartsOnSheet(
  read: ReadWorkbook,
  present: ReadSheet,
  region: RangeAddress,
): NonNullable<SheetEdit['charts']> {
  const kept = present.report === null ? undefined : readKeptCharts(read.keptCharts)[present.report];
  return { standing: present.charts, moved: kept !== undefined && kept.region !== region };
}

/** True when the charts of a report are those that were made last, and the person deleted none of them. */
export function showsCharts(read: ReadWorkbook, present: ReadSheet, content: ReportContent): boolean {
  const wanted = content.charts ?? [];
  const kept = present.report === null ? undefined : readKeptCharts(read.keptCharts)[present.report];
  const standing = new Set(present.charts.map(({ name }) => name));
  return same(kept?.charts ?? [], wanted) && wanted.every(({ name }) => standing.has(name));
}

/** Keeps with the workbook which charts of a report are written; nothing where there are none and were none. */
export function keepCharts(read: ReadWorkbook, report: ReportKind, content: ReportContent): SettingEdit[] {
  const { [report]: former, ...others } = readKeptCharts(read.keptCharts);
  const charts = content.charts ?? [];
  if (former === undefined && charts.length === 0) return [];
  const next =
    charts.length === 0 ? others : { ...others, [report]: { region: reportRegion(content), charts } };
  const value = keptChartsText(next);
  return [{ kind: 'setting', key: chartsKey, value, before: read.keptCharts }];
}

/** Whatever order their properties have. */
function same(some: readonly ReportChart[], others: readonly ReportChart[]): boolean {
  const text = (charts: readonly ReportChart[]): string => {
    const region = 'A1' as RangeAddress;
    return keptChartsText(readKeptCharts(keptChartsText({ summary: { region, charts } })));
  };
  return text(some) === text(others);
}
