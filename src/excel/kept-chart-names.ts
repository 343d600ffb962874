import type { ReportKind } from '../core/edits/report-content';

/**
 * The names of the charts that were kept of a report: all that a reading needs of them. The whole of it is read where
 * charts are written (`core/edits/kept-charts.ts`), which the pane does not load at first.
 * @param kept JSON text, or null when nothing was kept.
 */
export function keptChartNames(kept: string | null, report: ReportKind): string[] {
  try {
    const all = JSON.parse(kept ?? '{}') as Partial<Record<ReportKind, { charts: { name: unknown }[] }>>;
    return (all[report]?.charts ?? []).map(({ name }) => name).filter((name) => typeof name === 'string');
  } catch {
    return [];
  }
}
