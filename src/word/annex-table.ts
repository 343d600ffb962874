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
import { halfPoints, twips } from './paper';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/**
 * A table over the whole width, its header repeated on each page.
 * @param width millimetres between the margins.
 */
export function annexTable(table: PrintedTable, width: number): Table {
  const { header, rows } = table;
  const size = sizeFor(table, width) ?? smallest;
  const widths = columnWidths(table, size, width).map(twips);
  const row = (cells: readonly PrintedCell[], bold: boolean, tableHeader: boolean): TableRow => {
    return new TableRow({
      cantSplit: true,
      ...(tableHeader ? { tableHeader } : {}),
      children: cells.map((cell) => tableCell(cell, { size, bold })),
    });
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      ...header.map((cells) => row(cells, true, true)),
      ...rows.map(({ cells, bold }) => row(cells, bold, false)),
    ],
  });
}

function tableCell(
  { text, align, span, down }: PrintedCell,
  { size, bold }: { size: number; bold: boolean },
): TableCell {
  return new TableCell({
    columnSpan: span,
    rowSpan: down,
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: twips(cellPadding), right: twips(cellPadding), top: 30, bottom: 30 },
    children: [
      new Paragraph({
        alignment: alignments[align],
        children: [new TextRun({ text, size: halfPoints(size), bold })],
      }),
    ],
  });
}
