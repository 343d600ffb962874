import type { ChartContent } from '../../model/chart-model';
import type { WorkbookModel } from '../../model/workbook-model';
import type { ChartVocabulary } from './chart-vocabulary';
import { chartPart } from './write-chart-part';

/** A chart's part without the figures that it keeps of its cells: they may be older than the cells. */
function withoutFigures(text: string): string {
  return text.replace(/<c:(str|num)Cache>.*?<\/c:\1Cache>/gs, '').replace(/c:(str|num)Ref\b/g, 'c:ref');
}

/**
 * Whether a part is what this writer makes of the chart, so that writing it anew loses nothing. One that Excel saved,
 * or that the person gave another look, is not.
 */
export function isOwnChart(
  text: string,
  workbook: WorkbookModel,
  chart: ChartContent,
  vocabulary: ChartVocabulary,
): boolean {
  return withoutFigures(text) === withoutFigures(chartPart(workbook, chart, vocabulary, ''));
}
