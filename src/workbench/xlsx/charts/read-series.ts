import type { ChartLine, ChartSeriesModel, ChartType } from '../../model/chart-model';
import { decodeXString } from '../xml/escape';
import { child, type XmlElement } from '../xml/read-xml';
import { fillColor, isOn, lineOf, titleText, valueOf } from './read-looks';

/** Parts of a series that change what it shows, and that the model has no place for. */
const BEYOND_MODEL = ['trendline', 'errBars', 'pictureOptions'];

const MARKERS = ['none', 'circle', 'square', 'diamond', 'triangle'] as const;

function markerOf(series: XmlElement): ChartSeriesModel['marker'] {
  const symbol = valueOf(child(series, 'marker'), 'symbol');
  return MARKERS.find((known) => known === symbol) ?? 'automatic';
}

/** The formula of a reference with its `=`; undefined where the figures stand in the chart itself. */
function reference(holder: XmlElement | undefined): string | null | undefined {
  if (!holder) return null;
  const formula = child(child(holder, 'numRef') ?? child(holder, 'strRef'), 'f');
  return formula === undefined ? undefined : `=${decodeXString(formula.text)}`;
}

function nameOf(series: XmlElement): string {
  const source = child(series, 'tx');
  const formula = child(child(source, 'strRef'), 'f');
  if (formula) {
    const written = decodeXString(formula.text);
    // LibreOffice keeps a text as a formula that is nothing but that text.
    const text = /^"((?:[^"]|"")*)"$/s.exec(written);
    return text ? (text[1] ?? '').replaceAll('""', '"') : `=${written}`;
  }
  return decodeXString(child(source, 'v')?.text ?? '');
}

/** What a series without a text of its own is called where a name is wanted, such as a chart's automatic title. */
export function shownName(series: XmlElement | undefined): string {
  const source = child(series, 'tx');
  return decodeXString(child(source, 'v')?.text ?? titleText(series) ?? '');
}

/** Colours of markers that are not simply those of the line. */
function markerColors(
  series: XmlElement,
  line: ChartLine | null,
): Pick<ChartSeriesModel, 'markerFill' | 'markerLine'> {
  const shape = child(child(series, 'marker'), 'spPr');
  const own = line === null || line.style === 'none' ? null : line.color;
  const border = lineOf(shape);
  const [inside, around] = [fillColor(shape), border?.style === 'none' ? null : (border?.color ?? null)];
  return {
    ...(inside === null || inside === own ? {} : { markerFill: inside }),
    ...(around === null || around === own ? {} : { markerLine: around }),
  };
}

/**
 * A series.
 *
 * @param type - of the columns that it stands among; null for a line
 * @returns null for one that shows more than the model knows
 */
export function readSeries(series: XmlElement, type: ChartType | null): ChartSeriesModel | null {
  const values = reference(child(series, 'val'));
  const categories = reference(child(series, 'cat'));
  if (values === undefined || categories === undefined) return null;
  if (BEYOND_MODEL.some((name) => child(series, name))) return null;
  const shape = child(series, 'spPr');
  const marker = type === null ? markerOf(series) : 'none';
  const labels = child(series, 'dLbls');
  return {
    name: nameOf(series),
    type: type ?? (marker === 'none' ? 'line' : 'lineMarkers'),
    values,
    categories,
    fill: fillColor(shape),
    line: lineOf(shape),
    marker,
    ...markerColors(series, lineOf(shape)),
    dataLabels: isOn(labels, 'showVal') && !isOn(labels, 'delete'),
  };
}
