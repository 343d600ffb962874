import type { ChartModel } from '../../model/chart-model';
import type { SheetModel, WorkbookModel } from '../../model/workbook-model';
import { declareContentType } from '../package/content-types';
import type { OfficePackage } from '../package/office-package';
import { addRelationship } from '../package/relationships';
import type { SheetText } from '../write/sheet-text';
import { relationshipAttribute } from '../write/relationship-attribute';
import { innerOf, withInner } from '../xml/element-text';
import { anchorText, emptyDrawing } from './anchor-text';
import { CHART_TYPE, DRAWING_TYPE, vocabularyOf, type ChartVocabulary } from './chart-vocabulary';
import { freeShapeId, readDrawing } from './sheet-drawing';
import { chartPart } from './write-chart-part';

/** Where the charts of one sheet are written. */
export interface ChartJob {
  readonly file: OfficePackage;
  readonly sheetPath: string;
  readonly sheet: SheetText;
  /** The workbook as it is to be written; charts carry the figures of its cells. */
  readonly workbook: WorkbookModel;
}

/** A path beside the sheets' folder that no part has: `xl/charts/chart3.xml`. */
function freePath(file: OfficePackage, sheetPath: string, folder: string, name: string): string {
  const root = sheetPath.split('/').slice(0, -2).join('/');
  const base = `${root === '' ? '' : `${root}/`}${folder}/${name}`;
  let number = 1;
  while (file.has(`${base}${String(number)}.xml`)) number += 1;
  return `${base}${String(number)}.xml`;
}

/** Gives a sheet that has none a drawing. */
function addDrawing({ file, sheetPath, sheet }: ChartJob, vocabulary: ChartVocabulary): string {
  const path = freePath(file, sheetPath, 'drawings', 'drawing');
  file.write(path, emptyDrawing(vocabulary));
  declareContentType(file, path, DRAWING_TYPE);
  const id = addRelationship(file, sheetPath, `${vocabulary.relationships}/drawing`, path);
  const { name, declaration } = relationshipAttribute(sheet.text, vocabulary.relationships);
  sheet.put('drawing', `<${sheet.prefix}drawing${declaration} ${name}="${id}"/>`);
  return path;
}

function addChart(job: ChartJob, chart: ChartModel, vocabulary: ChartVocabulary): void {
  if (chart.content === null) throw new Error(`what the new chart ${chart.name} shows is not known`);
  const { file, sheetPath, workbook } = job;
  const drawing = readDrawing(file, sheetPath)?.path ?? addDrawing(job, vocabulary);
  const path = freePath(file, sheetPath, 'charts', 'chart');
  file.write(path, chartPart(workbook, chart.content, vocabulary, chart.name));
  declareContentType(file, path, CHART_TYPE);
  const id = addRelationship(file, drawing, `${vocabulary.relationships}/chart`, path);
  const text = file.read(drawing) ?? emptyDrawing(vocabulary);
  const anchor = anchorText(chart, id, freeShapeId(text), vocabulary);
  file.write(drawing, withInner(text, innerOf(text) + anchor));
}

/**
 * Brings the charts of a sheet from `before` to `after`: new ones get parts of their own.
 *
 * @throws UnwritableChange when a chart cannot be written as it is wanted.
 */
export function patchCharts(job: ChartJob, before: SheetModel, after: SheetModel): void {
  const known = new Set(before.charts.map(({ id }) => id));
  const vocabulary = vocabularyOf(job.sheet.text);
  for (const chart of after.charts) {
    if (!known.has(chart.id)) addChart(job, chart, vocabulary);
  }
}
