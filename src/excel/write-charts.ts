import type { StandingChart } from '../core/edits/edit-plan';
import type { ReportChart } from '../core/edits/report-content';
import { cellAddress, parseRange } from '../core/grid/address';
import { axisFormat, chartFont, chartTypes, gapWidth, seriesLooks } from './chart-looks';
import { pairedSeries } from './paired-series';

/** What is known of a sheet's charts when they are written. */
export interface ChartsBefore {
  /** Ours, as they were written last. */
  readonly known: readonly ReportChart[];
  /** What stands there now; the person may have deleted or changed some of ours. */
  readonly standing: readonly StandingChart[];
  /** Rows or columns were put in or taken out since, so that none of ours is where it was put. */
  readonly moved: boolean;
  /** When a write is taken back: where they stood before it, to the point, wherever the person had put them. */
  readonly stood?: readonly StandingChart[];
}

/** On a new sheet. */
export const noCharts: ChartsBefore = { known: [], standing: [], moved: false };

type Series = ReportChart['series'][number];

/**
 * Queues the making of a report's charts on its sheet; nothing is sent before the caller's next sync. One of ours that
 * stands there already keeps the person's formatting of it: its figures, names and titles alone are set again, and its
 * place where that is another one now. Charts of the person's are not touched.
 */
export function writeCharts(
  sheet: Excel.Worksheet,
  charts: readonly ReportChart[],
  { known, standing, moved, stood = [] }: ChartsBefore,
): void {
  const wanted = new Map(charts.map((chart) => [chart.name, chart]));
  const made = new Map<string, Excel.Chart>();
  for (const { name, series } of standing) {
    const former = known.find((one) => one.name === name);
    const chart = wanted.get(name);
    if (former === undefined && chart === undefined) continue;
    if (chart !== undefined && chart.kind === former?.kind && series !== null) {
      made.set(name, renew(sheet, chart, { former, standing: series, moved }));
      wanted.delete(name);
    } else sheet.charts.getItem(name).delete();
  }
  for (const chart of wanted.values()) made.set(chart.name, make(sheet, chart));
  for (const { name, box } of stood) {
    const chart = made.get(name);
    if (chart === undefined || box === null) continue;
    chart.left = box.left;
    chart.top = box.top;
    chart.width = box.width;
    chart.height = box.height;
  }
}

/** Each of its series is set by itself: what Excel makes of a block of cells depends on what stands in them. */
function make(sheet: Excel.Worksheet, wanted: ReportChart): Excel.Chart {
  const [first, ...more] = wanted.series;
  // One column makes one series, whatever it holds.
  const source = sheet.getRange(first?.values ?? wanted.categories);
  const chart = sheet.charts.add(chartTypes[wanted.kind], source, Excel.ChartSeriesBy.columns);
  chart.name = wanted.name;
  chart.format.font.name = chartFont.name;
  chart.format.font.size = chartFont.size;
  chart.legend.visible = true;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.axes.categoryAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = true;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.numberFormat = axisFormat;
  entitle(chart, wanted);
  put(chart, wanted);
  const own = chart.series.getItemAt(0);
  if (first === undefined) own.delete();
  else {
    own.name = first.name;
    dress(own, first);
    fill(sheet, own, wanted, first);
  }
  for (const series of more) add(sheet, chart, wanted, series);
  return chart;
}

interface Former {
  readonly former: ReportChart;
  readonly standing: readonly string[];
  readonly moved: boolean;
}

function renew(
  sheet: Excel.Worksheet,
  wanted: ReportChart,
  { former, standing, moved }: Former,
): Excel.Chart {
  const chart = sheet.charts.getItem(wanted.name);
  entitle(chart, wanted);
  if (moved || former.place !== wanted.place) put(chart, wanted);
  const { kept, gone } = pairedSeries(former.series, wanted.series, standing);
  wanted.series.forEach((series, index) => {
    const place = kept[index];
    if (place === null || place === undefined) {
      add(sheet, chart, wanted, series);
      return;
    }
    const own = chart.series.getItemAt(place);
    own.name = series.name;
    fill(sheet, own, wanted, series);
  });
  // From the last on, as each that goes moves those behind it.
  for (const place of [...gone].sort((a, b) => b - a)) chart.series.getItemAt(place).delete();
  return chart;
}

function entitle(chart: Excel.Chart, { title, categoryTitle, valueTitle }: ReportChart): void {
  chart.title.text = title;
  chart.axes.categoryAxis.title.text = categoryTitle;
  chart.axes.valueAxis.title.text = valueTitle;
}

function put(chart: Excel.Chart, { place }: ReportChart): void {
  const { top, left, bottom, right } = parseRange(place);
  chart.setPosition(cellAddress(top, left), cellAddress(bottom, right));
}

function add(sheet: Excel.Worksheet, chart: Excel.Chart, wanted: ReportChart, series: Series): void {
  const added = chart.series.add(series.name);
  fill(sheet, added, wanted, series);
  dress(added, series);
}

function fill(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { categories }: ReportChart,
  { values }: Series,
): void {
  series.setValues(sheet.getRange(values));
  series.setXAxisValues(sheet.getRange(categories));
}

function dress(series: Excel.ChartSeries, { look: name }: Series): void {
  const look = seriesLooks[name];
  series.chartType = look.type;
  if (look.type === 'ColumnStacked') {
    series.format.fill.setSolidColor(look.fill);
    series.gapWidth = gapWidth;
    return;
  }
  series.format.line.color = look.color;
  series.format.line.weight = look.weight;
  series.format.line.lineStyle = look.lineStyle;
  if (look.marker === null) return;
  series.markerStyle = look.marker.style;
  series.markerBackgroundColor = look.marker.fill;
  series.markerForegroundColor = look.color;
}
