import type { ChartModel } from '../../model/chart-model';
import type { SheetModel } from '../../model/workbook-model';
import { removePart } from '../package/remove-part';
import { UnwritableChange } from '../unwritable-change';
import { sameData } from '../write/same-data';
import { childrenOf, rootOf } from '../xml/locate';
import { TextEdits } from '../xml/text-edits';
import { addChart } from './add-chart';
import type { ChartJob } from './chart-job';
import { withReferences } from './chart-references';
import { vocabularyOf } from './chart-vocabulary';
import { movedAnchor, renamedAnchor } from './edit-anchor';
import { editedChartPart } from './edit-chart-part';
import { isOwnChart } from './own-chart';
import { chartModelId, readDrawing, type Anchor, type SheetDrawing } from './sheet-drawing';
import { chartPart } from './write-chart-part';

/** Changes what a chart shows: ours are written anew, of others only what can be told apart from their looks. */
function patchContent(job: ChartJob, path: string, before: ChartModel, after: ChartModel): void {
  const { file, workbooks } = job;
  const text = file.read(path) ?? '';
  if (!sameData(before.references, after.references))
    file.write(path, withReferences(text, after.references ?? []));
  if (sameData(before.content, after.content)) return;
  const vocabulary = vocabularyOf(job.sheet.text);
  const [was, is] = [before.content, after.content];
  const isOwn = was !== null && isOwnChart(text, workbooks[0], was, vocabulary);
  const written =
    was === null || is === null
      ? null
      : isOwn
        ? chartPart(workbooks[1], is, vocabulary, after.name)
        : editedChartPart(text, [was, is], workbooks[1], vocabulary);
  if (written === null) throw new UnwritableChange('chart', after.name);
  file.write(path, written);
}

function patchAnchors(job: ChartJob, drawing: SheetDrawing, before: SheetModel, after: SheetModel): void {
  const edits = new TextEdits(drawing.text);
  const gone: NonNullable<Anchor['chart']>[] = [];
  for (const anchor of drawing.anchors) {
    const id = chartModelId(job.sheetId, anchor.index);
    const was = before.charts.find((chart) => chart.id === id);
    const is = after.charts.find((chart) => chart.id === id);
    if (!anchor.chart || !was) continue;
    if (!is) {
      gone.push(anchor.chart);
      edits.replace(anchor.start, anchor.end, '');
      continue;
    }
    patchContent(job, anchor.chart.path, was, is);
    const xml = drawing.text.slice(anchor.start, anchor.end);
    const moved = movedAnchor(xml, was, is);
    const named = was.name === is.name ? moved : renamedAnchor(moved, is.name);
    if (named !== xml) edits.replace(anchor.start, anchor.end, named);
  }
  if (!edits.isEmpty) job.file.write(drawing.path, edits.apply());
  for (const chart of gone) removePart(job.file, drawing.path, chart.relationshipId, chart.path);
  if (gone.length > 0) removeIfEmpty(job, drawing);
}

/** A drawing that lost its last chart goes, as in a file that never had one. */
function removeIfEmpty({ file, sheetPath, sheet }: ChartJob, drawing: SheetDrawing): void {
  const text = file.read(drawing.path) ?? '';
  if (childrenOf(text, rootOf(text)).length > 0) return;
  removePart(file, sheetPath, drawing.relationshipId, drawing.path);
  sheet.put('drawing', null);
}

/**
 * Brings the charts of a sheet from `before` to `after`: new ones get parts of their own, parts of those that went go
 * too. Pictures, shapes and charts that did not change keep their bytes.
 *
 * @throws UnwritableChange when a chart cannot be written as it is wanted without losing something of the person's.
 */
export function patchCharts(job: ChartJob, before: SheetModel, after: SheetModel): void {
  if (sameData(before.charts, after.charts)) return;
  const known = new Set(before.charts.map(({ id }) => id));
  const drawing = known.size === 0 ? null : readDrawing(job.file, job.sheetPath);
  if (drawing) patchAnchors(job, drawing, before, after);
  for (const chart of after.charts) if (!known.has(chart.id)) addChart(job, chart);
}
