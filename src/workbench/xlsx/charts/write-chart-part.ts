import type { ChartContent } from '../../model/chart-model';
import type { WorkbookModel } from '../../model/workbook-model';
import { element, valued } from '../xml/build-element';
import { lineLook, solidFill, textLook, titleElement } from './chart-looks';
import type { ChartVocabulary } from './chart-vocabulary';
import { axisElement } from './write-axis';
import { isLying, plotElements } from './write-plots';

const TITLE_POINTS = 13;
const TEXT_POINTS = 10;
const FRAME = { color: '#BFBFBF', weight: 0.75, style: 'continuous' } as const;

const LEGEND_SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

function legend({ legend: side, font }: ChartContent): string {
  if (side === null) return '';
  return element(
    'c:legend',
    {},
    valued('c:legendPos', LEGEND_SIDES[side]),
    valued('c:overlay', 0),
    textLook(TEXT_POINTS, font),
  );
}

/**
 * The text of a chart's part. Elements stand in the order of the schema (ECMA-376 part 1, 21.2): Excel repairs a file,
 * and drops the chart, where they do not.
 *
 * @param workbook - what the formulas are read from, so that the file carries the figures too
 * @param where - the chart's name, for a refusal
 * @throws UnwritableChange when Excel has no such combination of kinds
 */
export function chartPart(
  workbook: WorkbookModel,
  chart: ChartContent,
  vocabulary: ChartVocabulary,
  where: string,
): string {
  const lying = isLying(chart);
  const plotArea = element(
    'c:plotArea',
    {},
    '<c:layout/>',
    plotElements(workbook, chart, where),
    axisElement('category', chart.categoryAxis, lying, chart.font),
    axisElement('value', chart.valueAxis, lying, chart.font),
    element('c:spPr', {}, '<a:noFill/>'),
  );
  const drawn = element(
    'c:chart',
    {},
    chart.title === null ? '' : titleElement(chart.title, TITLE_POINTS, chart.font),
    valued('c:autoTitleDeleted', chart.title === null ? 1 : 0),
    plotArea,
    legend(chart),
    valued('c:plotVisOnly', 1),
    valued('c:dispBlanksAs', 'gap'),
  );
  const space = element(
    'c:chartSpace',
    { 'xmlns:c': vocabulary.chart, 'xmlns:a': vocabulary.drawing, 'xmlns:r': vocabulary.relationships },
    valued('c:date1904', workbook.date1904 ? 1 : 0),
    valued('c:lang', 'vi-VN'),
    valued('c:roundedCorners', 0),
    drawn,
    element('c:spPr', {}, solidFill('#FFFFFF'), lineLook(FRAME)),
    textLook(null, chart.font),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${space}`;
}
