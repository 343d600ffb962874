import { AlignmentType, Paragraph, type Table } from 'docx';
import type { DispatchAnnex } from '../core/reports/dispatch/dispatch-document';
import { annexTable } from './annex-table';
import { sizeFor } from './column-widths';
import type { LaterRows } from './later-rows';
import { line, rule } from './lines';
import { across, type Paper, sizes, textWidth, upright } from './paper';

/** The page that an annex is laid out on: across where a table does not fit upright in a type that can be read. */
export function annexPaper({ tables }: DispatchAnnex): Paper {
  return tables.every((table) => sizeFor(table, textWidth(upright)) !== null) ? upright : across;
}

/** The annex from its label to its last table (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1). */
export function annexContent(annex: DispatchAnnex, paper: Paper, later: LaterRows): (Paragraph | Table)[] {
  const { label, title, attachedTo, asOf, unitOfMeasure, tables } = annex;
  const width = textWidth(paper);
  return [
    line(label, { size: sizes.annexLabel, bold: true }),
    ...title.map((text) => line(text.toLocaleUpperCase('vi'), { size: sizes.annexTitle, bold: true })),
    ...(asOf === null ? [] : [line(asOf, { bold: true })]),
    line(attachedTo, { italics: true }),
    rule(width / 4, width),
    line(unitOfMeasure ?? '', { size: 12, italics: true, align: AlignmentType.RIGHT }),
    ...tables.flatMap((table, index) => [
      // Two tables that follow each other directly become one in Word.
      ...(index === 0 ? [] : [new Paragraph({})]),
      annexTable(table, width, later),
    ]),
  ];
}
