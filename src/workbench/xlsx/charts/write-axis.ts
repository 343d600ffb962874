import type { ChartAxisModel } from '../../model/chart-model';
import { element, valued } from '../xml/build-element';
import { type ChartFont, textLook, thinLine, titleElement } from './chart-looks';

const AXIS_LINE = '#7F7F7F';
const GRIDLINE = '#D9D9D9';
const TITLE_POINTS = 10;
const LABEL_POINTS = 9;

/** Ids by which plots and axes of one chart find each other. */
export const CATEGORY_AXIS_ID = 500_000_001;
export const VALUE_AXIS_ID = 500_000_002;

/**
 * An axis, its parts in the order of the schema.
 *
 * @param lying - whether bars lie: then the categories go up the left side and the values along the bottom
 */
export function axisElement(
  kind: 'category' | 'value',
  axis: ChartAxisModel,
  lying: boolean,
  font: ChartFont,
): string {
  const isCategory = kind === 'category';
  const onTheLeft = isCategory === lying;
  const bounds = [
    axis.maximum === null ? '' : valued('c:max', axis.maximum),
    axis.minimum === null ? '' : valued('c:min', axis.minimum),
  ];
  return element(
    isCategory ? 'c:catAx' : 'c:valAx',
    {},
    valued('c:axId', isCategory ? CATEGORY_AXIS_ID : VALUE_AXIS_ID),
    element('c:scaling', {}, valued('c:orientation', 'minMax'), ...bounds),
    valued('c:delete', axis.visible ? 0 : 1),
    valued('c:axPos', onTheLeft ? 'l' : 'b'),
    axis.majorGridlines ? element('c:majorGridlines', {}, thinLine(GRIDLINE)) : '',
    axis.title === null ? '' : titleElement(axis.title, TITLE_POINTS, font, onTheLeft),
    element('c:numFmt', {
      formatCode: axis.numberFormat ?? 'General',
      sourceLinked: axis.numberFormat === null ? 1 : 0,
    }),
    valued('c:majorTickMark', isCategory ? 'none' : 'out'),
    valued('c:minorTickMark', 'none'),
    // Low: below the plot also where columns go below zero.
    valued('c:tickLblPos', isCategory ? 'low' : 'nextTo'),
    thinLine(AXIS_LINE),
    textLook(LABEL_POINTS, font),
    valued('c:crossAx', isCategory ? VALUE_AXIS_ID : CATEGORY_AXIS_ID),
    valued('c:crosses', 'autoZero'),
    // Not automatic: with dates as categories Excel would make a time axis of it, and slivers of the columns.
    isCategory
      ? valued('c:auto', 0) +
          valued('c:lblAlgn', 'ctr') +
          valued('c:lblOffset', 100) +
          valued('c:noMultiLvlLbl', 0)
      : valued('c:crossBetween', 'between'),
  );
}
