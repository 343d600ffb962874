import { parseRange, type RangeAddress, rangeAddress, type Rectangle } from '../grid/address';
import type { ReportChart, ReportKind, SeriesLook } from './report-content';

/**
 * The charts of a report as they were written last. They are kept with the workbook, as cells do not tell of them: so
 * they are known again, and an update of them can be taken back.
 */
export interface KeptCharts {
  /** The cells that the report took up then. */
  readonly region: RangeAddress;
  readonly charts: readonly ReportChart[];
}

export type ChartsByReport = Readonly<Partial<Record<ReportKind, KeptCharts>>>;

const kinds: readonly ReportChart['kind'][] = ['rates', 'progress'];
const looks: readonly SeriesLook[] = ['reached', 'below', 'threshold', 'progress', 'otherProgress'];

/**
 * Reads what was kept with a workbook; what is not a chart of ours (an older or a spoilt file) is passed over.
 * @param kept JSON text, or null when nothing was kept.
 */
export function readKeptCharts(kept: string | null): ChartsByReport {
  const entries = Object.entries(recordOf(parsed(kept))).flatMap(([report, one]) => {
    const { region, charts } = recordOf(one);
    const cells = cellsOf(region);
    if (cells === null || !Array.isArray(charts)) return [];
    return [[report, { region: cells, charts: charts.flatMap((chart: unknown) => chartOf(chart) ?? []) }]];
  });
  return Object.fromEntries(entries) as ChartsByReport;
}

/** The text that is kept with the workbook. */
export function keptChartsText(charts: ChartsByReport): string {
  return JSON.stringify(charts);
}

/** The same charts after their report was moved as a whole by rows or columns put in before it. */
export function movedCharts({ region, charts }: KeptCharts, to: RangeAddress): readonly ReportChart[] {
  const [was, is] = [parseRange(region), parseRange(to)];
  const [down, across] = [is.top - was.top, is.left - was.left];
  if (down === 0 && across === 0) return charts;
  const moved = (cells: RangeAddress): RangeAddress => rangeAddress(offset(parseRange(cells), down, across));
  return charts.map((chart) => ({
    ...chart,
    categories: moved(chart.categories),
    place: moved(chart.place),
    series: chart.series.map((series) => ({ ...series, values: moved(series.values) })),
  }));
}

function offset({ top, left, bottom, right }: Rectangle, down: number, across: number): Rectangle {
  const [row, column] = [Math.max(1, top + down), Math.max(1, left + across)];
  return { top: row, left: column, bottom: row + bottom - top, right: column + right - left };
}

function chartOf(kept: unknown): ReportChart | null {
  const { name, kind, title, categoryTitle, valueTitle, categories, series, place } = recordOf(kept);
  const known = kinds.find((one) => one === kind);
  const [under, at] = [cellsOf(categories), cellsOf(place)];
  if (known === undefined || under === null || at === null || !Array.isArray(series)) return null;
  if (typeof name !== 'string' || typeof title !== 'string') return null;
  if (typeof categoryTitle !== 'string' || typeof valueTitle !== 'string') return null;
  const own = series.flatMap((one: unknown) => seriesOf(one) ?? []);
  return { name, kind: known, title, categoryTitle, valueTitle, categories: under, series: own, place: at };
}

function seriesOf(kept: unknown): ReportChart['series'][number] | null {
  const { name, values, look } = recordOf(kept);
  const cells = cellsOf(values);
  const known = looks.find((one) => one === look);
  return typeof name !== 'string' || cells === null || known === undefined
    ? null
    : { name, values: cells, look: known };
}

function cellsOf(kept: unknown): RangeAddress | null {
  if (typeof kept !== 'string') return null;
  try {
    return rangeAddress(parseRange(kept));
  } catch {
    return null;
  }
}

function parsed(kept: string | null): unknown {
  try {
    return JSON.parse(kept ?? '{}');
  } catch {
    return {};
  }
}

function recordOf(kept: unknown): Readonly<Record<string, unknown>> {
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept)
    ? (kept as Readonly<Record<string, unknown>>)
    : {};
}
