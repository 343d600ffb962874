import type { ChartSeriesModel, ChartType } from '../../model/chart-model';
import { invalidArgument, notImplemented } from '../protocol/host-error';

/** The types that are modelled, by their names in Office.js. */
const MODELLED: readonly (readonly [ChartType, string])[] = [
  ['columnClustered', 'ColumnClustered'],
  ['columnStacked', 'ColumnStacked'],
  ['columnStacked100', 'ColumnStacked100'],
  ['barClustered', 'BarClustered'],
  ['barStacked', 'BarStacked'],
  ['barStacked100', 'BarStacked100'],
  ['line', 'Line'],
  ['lineMarkers', 'LineMarkers'],
];

/** Types that Excel has as well: asked for, they are not known here, which is another thing than being wrong. */
const OTHERS: ReadonlySet<string> = new Set(
  [
    '3DColumnClustered 3DColumnStacked 3DColumnStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 3DColumn',
    'LineStacked LineStacked100 LineMarkersStacked LineMarkersStacked100 3DLine Pie PieOfPie PieExploded BarOfPie',
    '3DPie 3DPieExploded XYScatter XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines',
    'XYScatterLinesNoMarkers Area AreaStacked AreaStacked100 3DArea 3DAreaStacked 3DAreaStacked100 Doughnut',
    'DoughnutExploded Radar RadarMarkers RadarFilled Surface SurfaceWireframe SurfaceTopView',
    'SurfaceTopViewWireframe Bubble Bubble3DEffect StockHLC StockOHLC StockVHLC StockVOHLC CylinderColClustered',
    'CylinderColStacked CylinderColStacked100 CylinderBarClustered CylinderBarStacked CylinderBarStacked100',
    'CylinderCol ConeColClustered ConeColStacked ConeColStacked100 ConeBarClustered ConeBarStacked',
    'ConeBarStacked100 ConeCol PyramidColClustered PyramidColStacked PyramidColStacked100 PyramidBarClustered',
    'PyramidBarStacked PyramidBarStacked100 PyramidCol Histogram Boxwhisker Pareto RegionMap Treemap Waterfall',
    'Sunburst Funnel',
  ].flatMap((line) => line.split(' ')),
);

/**
 * A chart type as Office.js names it.
 * @throws InvalidArgument for what is no type of Excel's, NotImplemented for one that is not modelled
 */
export function takenChartType(sent: unknown): ChartType {
  const found = MODELLED.find(([, name]) => name === sent)?.[0];
  if (found !== undefined) return found;
  if (typeof sent === 'string' && OTHERS.has(sent)) throw notImplemented(`A chart of type ${sent}`);
  throw invalidArgument('a chart type is needed');
}

/** The name of a type in Office.js. */
export function chartTypeName(type: ChartType): string {
  return MODELLED.find(([own]) => own === type)?.[1] ?? '';
}

/** Whether series of this type are lines; the others are columns or bars. */
export function isLine(type: ChartType): boolean {
  return type === 'line' || type === 'lineMarkers';
}

/** What of a series follows from a new type: lines come with markers or without. */
export function asType(series: ChartSeriesModel, type: ChartType): ChartSeriesModel {
  if (series.type === type) return series;
  return { ...series, type, marker: type === 'lineMarkers' ? 'automatic' : 'none' };
}
