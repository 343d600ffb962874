/** The names by which a file speaks of charts; strict files have others than transitional ones. */
export interface ChartVocabulary {
  readonly chart: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly relationships: string;
}

const TRANSITIONAL: ChartVocabulary = {
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: ChartVocabulary = {
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
export const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** The vocabulary of the file that a sheet's text comes from. */
export function vocabularyOf(sheetText: string): ChartVocabulary {
  return sheetText.slice(0, 2000).includes('http://purl.oclc.org/ooxml/spreadsheetml/main')
    ? STRICT
    : TRANSITIONAL;
}
