import type { ChartModel } from '../../model/chart-model';
import { declareContentType } from '../package/content-types';
import type { OfficePackage } from '../package/office-package';
import { addRelationship } from '../package/relationships';
import { relationshipAttribute } from '../write/relationship-attribute';
import { innerOf, withInner } from '../xml/element-text';
import { anchorText, emptyDrawing } from './anchor-text';
import { CHART_TYPE, DRAWING_TYPE, vocabularyOf, type ChartVocabulary } from './chart-vocabulary';
import { freeShapeId, readDrawing } from './sheet-drawing';
import type { ChartJob } from './chart-job';
import { chartPart } from './write-chart-part';

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

/**
 * Gives a new chart a part of its own and a place on the sheet, in front of what lies there.
 *
 * @throws UnwritableChange when Excel has no such combination of kinds.
 */
export function addChart(job: ChartJob, chart: ChartModel): void {
  if (chart.content === null) throw new Error(`what the new chart ${chart.name} shows is not known`);
  const { file, sheetPath, workbooks } = job;
  const vocabulary = vocabularyOf(job.sheet.text);
  const drawing = readDrawing(file, sheetPath)?.path ?? addDrawing(job, vocabulary);
  const path = freePath(file, sheetPath, 'charts', 'chart');
  file.write(path, chartPart(workbooks[1], chart.content, vocabulary, chart.name));
  declareContentType(file, path, CHART_TYPE);
  const id = addRelationship(file, drawing, `${vocabulary.relationships}/chart`, path);
  const text = file.read(drawing) ?? emptyDrawing(vocabulary);
  const anchor = anchorText(chart, id, freeShapeId(text), vocabulary);
  file.write(drawing, withInner(text, innerOf(text) + anchor));
}
