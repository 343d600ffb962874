import type { ChartContent, ChartSeriesModel } from '../../model/chart-model';
import type { WorkbookModel } from '../../model/workbook-model';
import { sameData } from '../write/same-data';
import { childText, withAttribute, withChild, withInner } from '../xml/element-text';
import { childrenOf, rootOf } from '../xml/locate';
import { content } from '../xml/build-element';
import { readXml, child } from '../xml/read-xml';
import { titleElement } from './chart-looks';
import type { ChartVocabulary } from './chart-vocabulary';
import { readChartPart } from './read-chart-part';
import { valueOf } from './read-looks';
import { seriesCategories, seriesName, seriesValues } from './write-references';

const CHART_ORDER = ['title', 'autoTitleDeleted', 'pivotFmts', 'plotArea'];
const AXIS_ORDER = [
  'axId',
  'scaling',
  'delete',
  'axPos',
  'majorGridlines',
  'minorGridlines',
  'title',
  'numFmt',
].concat('majorTickMark minorTickMark tickLblPos spPr txPr crossAx'.split(' '));
const SERIES_ORDER = 'idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars'
  .split(' ')
  .concat('cat', 'val', 'smooth', 'shape', 'extLst');

/** A part of an element's text, changed where it is. */
function withinChild(xml: string, name: string, change: (text: string) => string): string {
  const found = childrenOf(xml, rootOf(xml)).find((one) => one.name === name);
  if (!found) return xml;
  return xml.slice(0, found.start) + change(xml.slice(found.start, found.end)) + xml.slice(found.end);
}

/** New text for a chart that somebody else wrote; it brings the namespaces along that ours goes by. */
function foreign(xml: string, vocabulary: ChartVocabulary): string | null {
  if (xml === '') return null;
  return withAttribute(withAttribute(xml, 'xmlns:c', vocabulary.chart), 'xmlns:a', vocabulary.drawing);
}

/** The title's words changed, in the look of its first words. */
function withWords(title: string, words: string): string | null {
  const rich = childText(childText(title, 'tx') ?? '<none/>', 'rich');
  const paragraph = rich === undefined ? undefined : childText(rich, 'p');
  const run = paragraph === undefined ? undefined : childText(paragraph, 'r');
  if (rich === undefined || paragraph === undefined || run === undefined) return null;
  const paragraphs = words.split('\n').map((line) => {
    const written = withinChild(run, 't', (text) => withInner(text, content(line)));
    return withInner(paragraph, (childText(paragraph, 'pPr') ?? '') + written);
  });
  const kept = (['bodyPr', 'lstStyle'] as const).map((name) => childText(rich, name) ?? '').join('');
  return withinChild(title, 'tx', (tx) =>
    withinChild(tx, 'rich', (text) => withInner(text, kept + paragraphs.join(''))),
  );
}

interface TitleChange {
  readonly before: string | null;
  readonly after: string | null;
  readonly points: number;
  readonly order: readonly string[];
}

function withTitle(holder: string, change: TitleChange, vocabulary: ChartVocabulary): string {
  const { before, after, points, order } = change;
  if (before === after) return holder;
  const title = childText(holder, 'title');
  const kept = title === undefined || after === null ? null : withWords(title, after);
  const made = after === null ? null : (kept ?? foreign(titleElement(after, points, undefined), vocabulary));
  const changed = withChild(holder, 'title', made, order);
  return withinChild(changed, 'autoTitleDeleted', (text) =>
    withAttribute(text, 'val', after === null ? '1' : '0'),
  );
}

/** The series of the model that an element is: series count by their order in the whole chart. */
function placeOfSeries(xml: string, orders: readonly number[]): number {
  return orders.indexOf(Number(valueOf(readXml(xml), 'order') ?? 0));
}

function withSources(
  xml: string,
  [before, after]: readonly [ChartSeriesModel, ChartSeriesModel],
  workbook: WorkbookModel,
  vocabulary: ChartVocabulary,
): string {
  const put = (text: string, name: string, made: string): string =>
    withChild(text, name, foreign(made, vocabulary), SERIES_ORDER);
  let changed = xml;
  if (before.name !== after.name) changed = put(changed, 'tx', seriesName(workbook, after.name));
  if (before.categories !== after.categories)
    changed = put(changed, 'cat', seriesCategories(workbook, after.categories));
  if (before.values !== after.values) changed = put(changed, 'val', seriesValues(workbook, after.values));
  return changed;
}

function ordersOf(text: string): number[] {
  const area = child(child(readXml(text), 'chart'), 'plotArea');
  const series = (area?.children ?? []).flatMap((plot) => plot.children.filter(({ name }) => name === 'ser'));
  return series.map((one) => Number(valueOf(one, 'order') ?? 0)).sort((a, b) => a - b);
}

/**
 * A chart that somebody else made or gave another look, with other words and other cells: all else stays as it was
 * written.
 *
 * @param text - of its part
 * @returns null where more is wanted than can be changed in place
 */
export function editedChartPart(
  text: string,
  [before, after]: readonly [ChartContent, ChartContent],
  workbook: WorkbookModel,
  vocabulary: ChartVocabulary,
): string | null {
  if (before.series.length !== after.series.length) return null;
  const orders = ordersOf(text);
  const titles = (
    holder: string,
    pair: Pick<TitleChange, 'before' | 'after'>,
    points: number,
    order: readonly string[],
  ): string => withTitle(holder, { ...pair, points, order }, vocabulary);
  const sources = (plot: string): string => {
    const inner = childrenOf(plot, rootOf(plot)).map((found) => {
      const xml = plot.slice(found.start, found.end);
      if (found.name !== 'ser') return xml;
      const place = placeOfSeries(xml, orders);
      const [was, is] = [before.series[place], after.series[place]];
      return was && is ? withSources(xml, [was, is], workbook, vocabulary) : xml;
    });
    return withInner(plot, inner.join(''));
  };
  const edited = withinChild(text, 'chart', (chart) =>
    titles(
      withinChild(chart, 'plotArea', (area) => {
        let changed = area;
        for (const plot of ['barChart', 'lineChart']) changed = withinChild(changed, plot, sources);
        for (const [name, axis] of [
          ['catAx', 'categoryAxis'],
          ['valAx', 'valueAxis'],
        ] as const) {
          const pair = { before: before[axis].title, after: after[axis].title };
          changed = withinChild(changed, name, (found) => titles(found, pair, 10, AXIS_ORDER));
        }
        return changed;
      }),
      { before: before.title, after: after.title },
      13,
      CHART_ORDER,
    ),
  );
  return sameData(readChartPart(edited), after) ? edited : null;
}
