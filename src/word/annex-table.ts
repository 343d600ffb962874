import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { PrintedCell, PrintedTable } from '../core/reports/dispatch/dispatch-document';
import { cellPadding, columnWidths, sizeFor, smallest } from './column-widths';
import type { LaterRows } from './later-rows';
import { halfPoints, twips } from './paper';
import { rowText } from './row-text';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/**
 * A table over the whole width, its header repeated on each page.
 * @param width millimetres between the margins.
 * @param later takes the rows below the header.
 */
export function annexTable(table: PrintedTable, width: number, later: LaterRows): Table {
  const { header, rows } = table;
  const size = sizeFor(table, width) ?? smallest;
  const widths = columnWidths(table, size, width);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    rows: [
      ...header.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            tableHeader: true,
            children: cells.map((cell) => headerCell(cell, size)),
          }),
      ),
      later.place(rows.map((row) => rowText(row, { size, widths })).join('')),
    ],
  });
}

function headerCell({ text, align, span, down }: PrintedCell, size: number): TableCell {
  return new TableCell({
    columnSpan: span,
    rowSpan: down,
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: twips(cellPadding), right: twips(cellPadding), top: 30, bottom: 30 },
    children: [
      new Paragraph({
        alignment: alignments[align],
        children: [new TextRun({ text, size: halfPoints(size), bold: true })],
      }),
    ],
  });
}
