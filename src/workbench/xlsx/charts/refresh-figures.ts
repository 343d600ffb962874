import type { WorkbookModel } from '../../model/workbook-model';
import type { OfficePackage } from '../package/office-package';
import type { SheetJob } from '../write/patch-sheet';
import { sameData } from '../write/same-data';
import { vocabularyOf } from './chart-vocabulary';
import { isOwnChart } from './own-chart';
import { readDrawing } from './sheet-drawing';
import { chartPart } from './write-chart-part';

/**
 * Brings the figures that our charts keep of their cells up to date, for programs that show a file without calculating
 * it. Excel reads the cells, so charts of others are left as they are.
 *
 * @param job - a sheet that has been patched
 */
export function refreshFigures(
  file: OfficePackage,
  job: SheetJob,
  [before, after]: readonly [WorkbookModel, WorkbookModel],
): void {
  const unchanged = job.after.charts.filter(({ id, content }) => {
    const was = job.before.charts.find((chart) => chart.id === id);
    return was !== undefined && content !== null && sameData(was.content, content);
  });
  if (unchanged.length === 0) return;
  const vocabulary = vocabularyOf(file.read(job.path) ?? '');
  for (const { chart: part } of readDrawing(file, job.path)?.anchors ?? []) {
    const text = part && file.read(part.path);
    if (!part || text === null) continue;
    // By what they say, not by their places: charts before them may have gone.
    const own = unchanged.find(({ content }) => content && isOwnChart(text, before, content, vocabulary));
    if (own?.content) file.write(part.path, chartPart(after, own.content, vocabulary, own.name));
  }
}
