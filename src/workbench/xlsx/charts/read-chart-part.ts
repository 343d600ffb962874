import type { ChartAxisModel, ChartContent, ChartSeriesModel, ChartType } from '../../model/chart-model';
import { decodeXString } from '../xml/escape';
import { child, childrenNamed, flag, readXml, type XmlElement } from '../xml/read-xml';
import { BAR_TYPES, type BarType } from './bar-types';
import { isOn, lineOf, titleText, valueOf } from './read-looks';
import { readSeries, shownName } from './read-series';

/** Parts that change what is shown, and that the model has no place for. Mere looks may be unknown. */
const BEYOND_MODEL: Readonly<Record<string, readonly string[]>> = {
  chartSpace: ['pivotSource', 'userShapes', 'externalData'],
  chart: ['view3D'],
  plotArea: ['dTable'],
  barChart: ['serLines'],
  lineChart: ['dropLines', 'hiLowLines', 'upDownBars'],
};

function beyondModel(element: XmlElement): boolean {
  return (
    BEYOND_MODEL[element.name]?.some((name) => {
      const found = child(element, name);
      // LibreOffice writes lines between the highest and the lowest even where none are to be seen.
      return found !== undefined && lineOf(child(found, 'spPr'))?.style !== 'none';
    }) ?? false
  );
}

/** The type of a plot's columns or bars; null for lines; undefined for what is not modelled. */
function typeOfPlot(plot: XmlElement): BarType | null | undefined {
  const grouping = valueOf(plot, 'grouping');
  if (plot.name === 'lineChart') return grouping === undefined || grouping === 'standard' ? null : undefined;
  if (plot.name !== 'barChart') return undefined;
  const direction = valueOf(plot, 'barDir') ?? 'col';
  const names = Object.keys(BAR_TYPES) as BarType[];
  return names.find((type) => {
    const [way, kind] = BAR_TYPES[type];
    return way === direction && kind === (grouping ?? 'clustered');
  });
}

interface Ordered {
  readonly order: number;
  readonly series: ChartSeriesModel;
}

function seriesOf(plot: XmlElement, type: ChartType | null): Ordered[] | null {
  const found: Ordered[] = [];
  for (const element of childrenNamed(plot, 'ser')) {
    const series = readSeries(element, type);
    if (!series) return null;
    const labelled = isOn(child(plot, 'dLbls'), 'showVal') && !child(element, 'dLbls');
    found.push({
      order: Number(valueOf(element, 'order') ?? 0),
      series: labelled ? { ...series, dataLabels: true } : series,
    });
  }
  return found;
}

function numberOr(value: string | undefined): number | null {
  const number = value === undefined ? NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

function readAxis(axis: XmlElement): ChartAxisModel | null {
  const scaling = child(axis, 'scaling');
  if (valueOf(scaling, 'orientation') === 'maxMin' || child(scaling, 'logBase')) return null;
  const format = child(axis, 'numFmt')?.attributes;
  const linked = format === undefined || flag(format.sourceLinked, false);
  return {
    title: titleText(child(axis, 'title')),
    visible: !isOn(axis, 'delete'),
    minimum: numberOr(valueOf(scaling, 'min')),
    maximum: numberOr(valueOf(scaling, 'max')),
    numberFormat: linked ? null : decodeXString(format.formatCode ?? 'General'),
    majorGridlines: child(axis, 'majorGridlines') !== undefined,
  };
}

const LEGENDS = { t: 'top', b: 'bottom', l: 'left', r: 'right', tr: 'right' } as const;

function legendOf(chart: XmlElement): ChartContent['legend'] {
  const legend = child(chart, 'legend');
  if (!legend) return null;
  const side = valueOf(legend, 'legendPos') ?? 'r';
  return side in LEGENDS ? LEGENDS[side as keyof typeof LEGENDS] : 'right';
}

/** A title without a text is automatic: with one series, its name. */
function chartTitle(chart: XmlElement, plots: readonly XmlElement[]): string | null {
  const title = child(chart, 'title');
  if (!title) return null;
  const series = plots.flatMap((plot) => childrenNamed(plot, 'ser'));
  return titleText(title) ?? (series.length === 1 ? shownName(series[0]) : null);
}

/** The font of all texts; one of the theme (`+mn-lt`) is automatic. */
function fontOf(space: XmlElement): Pick<ChartContent, 'font'> {
  const paragraph = child(child(child(space, 'txPr'), 'p'), 'pPr');
  const look = child(paragraph, 'defRPr');
  const name = child(look, 'latin')?.attributes.typeface;
  const size = numberOr(look?.attributes.sz);
  const font = {
    ...(name === undefined || name.startsWith('+') ? {} : { name }),
    ...(size === null ? {} : { size: size / 100 }),
  };
  return Object.keys(font).length === 0 ? {} : { font };
}

/**
 * What a chart shows.
 *
 * @param text - of the chart's part
 * @returns null where it shows something that the model has no place for: another kind, a second axis, a trend line …
 * @throws FileProblem `damaged` when the part is not well-formed XML.
 */
export function readChartPart(text: string): ChartContent | null {
  const space = readXml(text);
  const chart = child(space, 'chart');
  const area = child(chart, 'plotArea');
  if (!chart || !area || [space, chart, area, ...area.children].some(beyondModel)) return null;
  const plots = area.children.filter(({ name }) => name.endsWith('Chart'));
  const axes = area.children.filter(({ name }) => name.endsWith('Ax'));
  const categoryAxis = readAxisNamed(axes, 'catAx');
  const valueAxis = readAxisNamed(axes, 'valAx');
  if (!categoryAxis || !valueAxis || axes.length !== 2 || plots.length === 0) return null;

  const series: Ordered[] = [];
  const types: (BarType | null)[] = [];
  for (const plot of plots) {
    const type = typeOfPlot(plot);
    const found = type === undefined ? null : seriesOf(plot, type);
    if (type === undefined || !found || types.includes(type)) return null;
    types.push(type);
    series.push(...found);
  }
  if (types.filter((type) => type !== null).length > 1) return null;
  const ordered = series.sort((a, b) => a.order - b.order).map((one) => one.series);
  return {
    type: ordered[0]?.type ?? types[0] ?? 'line',
    ...fontOf(space),
    title: chartTitle(chart, plots),
    series: ordered,
    categoryAxis,
    valueAxis,
    legend: legendOf(chart),
    gapWidth: numberOr(
      valueOf(
        plots.find(({ name }) => name === 'barChart'),
        'gapWidth',
      ),
    ),
  };
}

function readAxisNamed(axes: readonly XmlElement[], name: string): ChartAxisModel | null {
  const found = axes.find((axis) => axis.name === name);
  return found ? readAxis(found) : null;
}
