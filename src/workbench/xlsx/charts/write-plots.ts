import type { ChartContent, ChartSeriesModel, ChartType } from '../../model/chart-model';
import type { WorkbookModel } from '../../model/workbook-model';
import { UnwritableChange } from '../unwritable-change';
import { element, valued } from '../xml/build-element';
import { BAR_TYPES, isBar, type BarType } from './bar-types';
import { CATEGORY_AXIS_ID, VALUE_AXIS_ID } from './write-axis';
import { seriesElement } from './write-series';

interface Placed {
  readonly series: ChartSeriesModel;
  readonly place: number;
}

const AXES = valued('c:axId', CATEGORY_AXIS_ID) + valued('c:axId', VALUE_AXIS_ID);

/** What one pair of axes can carry in Excel: one kind of columns with lines over them, or one kind of bars alone. */
function guardKinds(types: readonly ChartType[], where: string): void {
  const bars = new Set(types.filter(isBar));
  const lying = [...bars].some((type) => BAR_TYPES[type][0] === 'bar');
  if (bars.size > 1 || (lying && types.some((type) => !isBar(type))))
    throw new UnwritableChange('chartKinds', where);
}

function barPlot(
  workbook: WorkbookModel,
  type: BarType,
  placed: readonly Placed[],
  gap: number | null,
): string {
  const [direction, grouping] = BAR_TYPES[type];
  return element(
    'c:barChart',
    {},
    valued('c:barDir', direction),
    valued('c:grouping', grouping),
    valued('c:varyColors', 0),
    ...placed.map(({ series, place }) => seriesElement(workbook, series, place)),
    gap === null ? '' : valued('c:gapWidth', gap),
    grouping === 'clustered' ? '' : valued('c:overlap', 100),
    AXES,
  );
}

function linePlot(workbook: WorkbookModel, placed: readonly Placed[]): string {
  return element(
    'c:lineChart',
    {},
    valued('c:grouping', 'standard'),
    valued('c:varyColors', 0),
    ...placed.map(({ series, place }) => seriesElement(workbook, series, place)),
    valued('c:marker', 1),
    AXES,
  );
}

/**
 * The plots of a chart on its one pair of axes: columns first, so that lines are drawn over them.
 *
 * @param where - the chart's name, for the refusal
 * @throws UnwritableChange when Excel has no such combination
 */
export function plotElements(workbook: WorkbookModel, chart: ChartContent, where: string): string {
  const placed = chart.series.map((series, place) => ({ series, place }));
  const types = placed.length === 0 ? [chart.type] : placed.map(({ series }) => series.type);
  guardKinds(types, where);
  const bar = types.find(isBar);
  const bars = placed.filter(({ series }) => isBar(series.type));
  const lines = placed.filter(({ series }) => !isBar(series.type));
  const barText = bar === undefined ? '' : barPlot(workbook, bar, bars, chart.gapWidth);
  const hasLines = lines.length > 0 || bar === undefined;
  return barText + (hasLines ? linePlot(workbook, lines) : '');
}

/** Whether the bars of a chart lie. */
export function isLying(chart: ChartContent): boolean {
  const types = chart.series.length === 0 ? [chart.type] : chart.series.map(({ type }) => type);
  return types.some((type) => isBar(type) && BAR_TYPES[type][0] === 'bar');
}
