import type { ChartSeriesModel, ChartType } from '../../model/chart-model';
import type { WorkbookModel } from '../../model/workbook-model';
import { element, valued } from '../xml/build-element';
import { isBar } from './bar-types';
import { shapeLook } from './chart-looks';
import { seriesCategories, seriesName, seriesValues } from './write-references';

const MARKER_SIZE = 6;

/** Where figures stand: above points and columns; inside stacked columns, for which the schema knows no above. */
function labelPlace(type: ChartType): string {
  if (!isBar(type)) return valued('c:dLblPos', 't');
  return type.endsWith('Clustered') ? valued('c:dLblPos', 'outEnd') : '';
}

/** Figures at the points, in the format of their cells. */
function dataLabels({ dataLabels: shown, type }: ChartSeriesModel): string {
  if (!shown) return '';
  const parts = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
  const switches = parts.map((part) => valued(`c:show${part}`, part === 'Val' ? 1 : 0));
  return element('c:dLbls', {}, labelPlace(type), ...switches);
}

/** Colours of the marks of a line: their own, else the line's; empty where Excel is to choose them. */
function markerLook({ line, markerFill, markerLine }: ChartSeriesModel): string {
  const own = line === null || line.style === 'none' ? null : line.color;
  const color = markerLine ?? own;
  return shapeLook(markerFill ?? own, color === null ? null : { color, weight: 0.75, style: 'continuous' });
}

function marker(series: ChartSeriesModel): string {
  if (series.type === 'line' || series.marker === 'none')
    return element('c:marker', {}, valued('c:symbol', 'none'));
  const look = markerLook(series);
  if (series.marker === 'automatic') return look === '' ? '' : element('c:marker', {}, look);
  const form = valued('c:symbol', series.marker) + valued('c:size', MARKER_SIZE);
  return element('c:marker', {}, form, look);
}

/**
 * A series of columns, bars or a line, its parts in the order of the schema.
 *
 * @param place - its place among all series of the chart, from 0
 */
export function seriesElement(workbook: WorkbookModel, series: ChartSeriesModel, place: number): string {
  const isLine = !isBar(series.type);
  return element(
    'c:ser',
    {},
    valued('c:idx', place),
    valued('c:order', place),
    seriesName(workbook, series.name),
    shapeLook(series.fill, series.line),
    isLine ? marker(series) : valued('c:invertIfNegative', 0),
    dataLabels(series),
    seriesCategories(workbook, series.categories),
    seriesValues(workbook, series.values),
    isLine ? valued('c:smooth', 0) : '',
  );
}
