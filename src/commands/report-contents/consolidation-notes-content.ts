import type { Consolidation } from '../../core/consolidation/consolidate';
import type { ReportCell, ReportContent } from '../../core/edits/report-content';
import { fileNoteSentence } from '../../locales/consolidation';
import type { ConsolidationMessages } from '../../locales/messages/consolidation';
import { rowHeights } from './row-heights';

type Row = (ReportCell | null)[];

const headerRow = 4;
const columnWidths = [6, 34, 12, 80];

/** The sheet that says what became of the files: a line for each that could not be used, and for what else to look at. */
export function consolidationNotesContent(
  { files, units }: Consolidation,
  words: ConsolidationMessages,
): ReportContent {
  const { notes } = words;
  const { columns } = notes;
  const used = files.filter((file) => file.units > 0).length;
  const wide = (value: string, style: ReportCell['style']): Row => [
    { value, style, span: columnWidths.length },
  ];
  const said = files.flatMap((file) =>
    file.notes.map((note) => ({ file, sentence: fileNoteSentence(note, words) })),
  );
  const rows: Row[] = [
    wide(notes.title, 'title'),
    wide(words.done(used, files.length, units.length), 'subtitle'),
    [],
    [columns.ordinal, columns.file, columns.units, columns.note].map((value) => ({ value, style: 'header' })),
    ...said.map(({ file, sentence }, index): Row => [
      { value: index + 1, style: 'ordinal' },
      { value: file.file, style: 'text' },
      { value: file.units, style: 'count' },
      { value: sentence, style: 'text' },
    ]),
    ...(said.length === 0 ? [wide(notes.none, 'remark')] : []),
  ];
  return {
    rows,
    columnWidths,
    rowHeights: rowHeights(rows, columnWidths),
    frozenRows: headerRow,
    printTitleRows: [headerRow, headerRow],
    landscape: true,
  };
}
