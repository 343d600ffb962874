import type { ChartCorner, ChartModel } from '../../model/chart-model';
import { element } from '../xml/build-element';
import { EMU_PER_POINT } from './chart-looks';
import type { ChartVocabulary } from './chart-vocabulary';

/** A corner's children, in the order of the schema. */
export function cornerContent(corner: ChartCorner, prefix: string): string {
  const emu = (points: number): string => String(Math.round(points * EMU_PER_POINT));
  return [
    ['col', String(corner.column)],
    ['colOff', emu(corner.across)],
    ['row', String(corner.row)],
    ['rowOff', emu(corner.down)],
  ]
    .map(([name = '', text = '']) => element(`${prefix}${name}`, {}, text))
    .join('');
}

/**
 * A chart's place on a sheet, for a drawing part. It brings its own namespaces, so that it fits into any drawing.
 *
 * @param chart - its content is in the part that `relationshipId` leads to
 * @param shapeId - a number that no other shape of the drawing has
 */
export function anchorText(
  chart: ChartModel,
  relationshipId: string,
  shapeId: number,
  vocabulary: ChartVocabulary,
): string {
  const frame = element(
    'xdr:graphicFrame',
    { macro: '' },
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', { id: shapeId, name: chart.name }),
      '<xdr:cNvGraphicFramePr/>',
    ),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: vocabulary.chart },
        element('c:chart', {
          'xmlns:c': vocabulary.chart,
          'xmlns:r': vocabulary.relationships,
          'r:id': relationshipId,
        }),
      ),
    ),
  );
  return element(
    'xdr:twoCellAnchor',
    { 'xmlns:xdr': vocabulary.sheetDrawing, 'xmlns:a': vocabulary.drawing },
    element('xdr:from', {}, cornerContent(chart.from, 'xdr:')),
    element('xdr:to', {}, cornerContent(chart.to, 'xdr:')),
    frame,
    '<xdr:clientData/>',
  );
}

/** @example emptyDrawing(vocabulary) // a drawing part with nothing on it */
export function emptyDrawing(vocabulary: ChartVocabulary): string {
  const root = element('xdr:wsDr', { 'xmlns:xdr': vocabulary.sheetDrawing, 'xmlns:a': vocabulary.drawing });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
