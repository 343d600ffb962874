import type { BorderSide, OwnFormat } from '../core/edits/own-format';
import type { ReportContent } from '../core/edits/report-content';
import { alikeAreas } from './style-areas';

/** Queues the person's own formats over the styles of a report: as many requests as there are areas that look alike. */
export function dressOwn(sheet: Excel.Worksheet, content: ReportContent): void {
  const areas = alikeAreas(content, (row, column) => {
    const own = row[column - 1]?.own;
    return own === undefined ? null : JSON.stringify(own);
  });
  for (const { key, range } of areas) dressArea(sheet.getRange(range), JSON.parse(key) as OwnFormat);
}

function dressArea(area: Excel.Range, own: OwnFormat): void {
  const { format } = area;
  if (own.fill === null) format.fill.clear();
  else if (own.fill !== undefined) format.fill.color = own.fill;
  if (own.color !== undefined) format.font.color = own.color;
  if (own.bold !== undefined) format.font.bold = own.bold;
  if (own.italic !== undefined) format.font.italic = own.italic;
  if (own.underline !== undefined) format.font.underline = own.underline as Excel.RangeUnderlineStyle;
  if (own.font !== undefined) format.font.name = own.font;
  if (own.size !== undefined) format.font.size = own.size;
  // One value for a whole range sets each of its cells.
  if (own.numberFormat !== undefined) area.numberFormat = own.numberFormat as unknown as string[][];
  if (own.vertical !== undefined) format.verticalAlignment = own.vertical as Excel.VerticalAlignment;
  if (own.wrap !== undefined) format.wrapText = own.wrap;
  // An indent aligns a cell by itself: what is aligned comes last.
  if (own.indent !== undefined) format.indentLevel = own.indent;
  if (own.align !== undefined) format.horizontalAlignment = own.align as Excel.HorizontalAlignment;
  if (own.borders !== undefined) drawSides(area, own.borders);
}

function drawSides(area: Excel.Range, { top, right, bottom, left }: NonNullable<OwnFormat['borders']>): void {
  const { borders } = area.format;
  // Within an area each line belongs to two cells that look alike.
  drawSide(borders.getItem('InsideHorizontal'), bottom ?? top);
  drawSide(borders.getItem('InsideVertical'), right ?? left);
  drawSide(borders.getItem('EdgeTop'), top);
  drawSide(borders.getItem('EdgeBottom'), bottom);
  drawSide(borders.getItem('EdgeLeft'), left);
  drawSide(borders.getItem('EdgeRight'), right);
}

function drawSide(border: Excel.RangeBorder, side: BorderSide | null): void {
  border.style = (side?.style ?? 'None') as Excel.BorderLineStyle;
  if (side === null) return;
  border.color = side.color;
  border.weight = side.weight as Excel.BorderWeight;
}
