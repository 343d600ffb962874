import type { ReportCell, ReportContent, ReportTable } from '../../../core/edits/report-content';

/** A unit that is no longer in a table, with what the person wrote to it, by the new place of the column. */
export interface DepartedUnit {
  /** `''` for a row that the person put between ours. */
  readonly unit: string;
  readonly cells: ReadonlyMap<number, ReportCell>;
}

/** The units that left one table. */
export interface DepartedList {
  readonly key: string;
  readonly heading: string;
  /** Where their names stand, and what is written over each column; the person's columns have their own words. */
  readonly unitColumn: number;
  readonly headings: ReadonlyMap<number, string>;
  /** Our columns that are for the person to write into, by their places. */
  readonly notes: ReadonlyMap<number, string>;
  /** Our columns of the table: with all of them the list tells where each stood, once the table itself is gone. */
  readonly columns: ReadonlyMap<number, string>;
  readonly units: readonly DepartedUnit[];
}

/** A content with lists of departed units below it, each known again at the next making. */
export function withDeparted(content: ReportContent, lists: readonly DepartedList[]): ReportContent {
  const rows = [...content.rows];
  const tables: ReportTable[] = [...(content.tables ?? [])];
  const width = content.columnWidths.length;
  for (const list of lists) {
    rows.push([], [{ value: list.heading, style: 'section', span: width }]);
    const used = [
      ...new Set([
        list.unitColumn,
        ...list.columns.keys(),
        ...list.units.flatMap(({ cells }) => [...cells.keys()]),
      ]),
    ].sort((one, other) => one - other);
    const line = (cellOf: (column: number) => ReportCell): (ReportCell | null)[] =>
      Array.from({ length: width }, (_, index) => (used.includes(index + 1) ? cellOf(index + 1) : null));
    rows.push(line((column) => ({ value: list.headings.get(column) ?? '', style: 'header' })));
    const headerRow = rows.length;
    for (const { unit, cells } of list.units) {
      rows.push(
        line((column) =>
          column === list.unitColumn
            ? { value: unit, style: 'text' }
            : (cells.get(column) ?? { value: '', style: 'text' }),
        ),
      );
    }
    tables.push({
      key: list.key,
      departed: true,
      headerRow,
      left: 1,
      columns: Array.from({ length: Math.max(...used) }, (_, index) => columnAt(list, index + 1)),
      rows: list.units.map(({ unit }, index) => ({ row: headerRow + 1 + index, key: unit })),
    });
  }
  return { ...content, rows, tables };
}

function columnAt(
  { unitColumn, columns, headings, notes }: DepartedList,
  column: number,
): ReportTable['columns'][number] {
  const heading = headings.get(column) ?? '';
  if (column === unitColumn) return { key: 'unit', heading };
  const note = notes.get(column);
  if (note !== undefined) return { key: note, heading, isPersons: true };
  const key = columns.get(column);
  return key === undefined ? { key: '', heading: '' } : { key, heading };
}
