import type { ReportCell, ReportContent, ReportStyle } from '../../core/edits/report-content';
import { contentAt, type Grid, hasFormula, valueAt } from '../../core/grid/grid';
import type { HistoryRow } from '../../core/period/history';
import { findHeadings, type HistoryColumns } from '../../core/period/read-history';
import { dateOfSerial, serialOfDate } from '../../core/text/date';
import type { Messages } from '../../locales';
import { reportMessagesFor } from '../../locales/reports';
import { rowHeights } from './row-heights';

/** As we make the sheet; a person may put columns of their own between. */
const ownColumns: HistoryColumns = { unit: 1, insurance: 2, date: 3, plan: 4, actual: 5 };
const looks = {
  unit: { width: 34, style: 'text' },
  insurance: { width: 24, style: 'text' },
  date: { width: 14, style: 'day' },
  plan: { width: 16, style: 'count' },
  actual: { width: 16, style: 'count' },
} as const satisfies Record<keyof HistoryColumns, { width: number; style: ReportStyle }>;
const fields = ['unit', 'insurance', 'date', 'plan', 'actual'] as const;
type Line = (ReportCell | null)[];

/**
 * The history sheet: one plain table, a line a unit, kind and day, so that it can be sorted and filtered as it is. Lines
 * that stand there stay, in their order, with whatever columns the person put between; a line of the same unit, kind and
 * day is written anew, and new ones are added at the end, each figure under its own heading.
 * @param present the sheet as it stands, cropped to the table; null where there is none yet.
 */
export function historyContent(
  rows: readonly HistoryRow[],
  present: Grid | null,
  { language }: Messages,
): ReportContent {
  const reports = reportMessagesFor(language);
  const { columns: names, kind } = reports.history;
  const found = present === null ? null : findHeadings(present);
  const columns = found?.columns ?? ownColumns;
  const heading = found?.row ?? 1;
  const right = present === null ? 0 : present.left + present.columnCount - 1;
  const width = Math.max(right, ...fields.map((field) => columns[field] ?? 0));
  const open = new Map<string, HistoryRow[]>();
  for (const row of rows) {
    const key = keyOf(row.unit, kind(row.insurance), row.date);
    open.set(key, [...(open.get(key) ?? []), row]);
  }
  const lineOf = (row: HistoryRow, line: Line = Array.from({ length: width }, () => null)): Line => {
    const said = {
      unit: row.unit,
      insurance: kind(row.insurance),
      date: serialOfDate(row.date),
      plan: row.plan ?? '',
      actual: row.actual,
    };
    return line.map((cell, index) => {
      const field = fields.find((one) => columns[one] === index + 1);
      return field === undefined ? cell : { value: said[field], style: looks[field].style };
    });
  };
  const kept = present === null ? [] : rowsBelow(present, heading);
  const lines = kept.map((row): Line => {
    const line = present === null ? [] : lineOn(present, row, width, columns);
    const again = present === null ? undefined : open.get(keyOn(present, row, columns))?.shift();
    return again === undefined ? line : lineOf(again, line);
  });
  const added = rows.filter((row) => open.get(keyOf(row.unit, kind(row.insurance), row.date))?.includes(row));
  const above =
    present === null || found === null
      ? [fields.map((field): ReportCell => ({ value: names[field], style: 'header' }))]
      : Array.from({ length: heading }, (_, index) =>
          lineOn(present, index + 1, width, columns, index + 1 === heading ? 'header' : 'text'),
        );
  const all: Line[] = [...above, ...lines, ...added.map((row) => lineOf(row))];
  const columnWidths = Array.from({ length: width }, (_, index) => {
    const field = fields.find((one) => columns[one] === index + 1);
    return field === undefined ? looks.actual.width : looks[field].width;
  });
  return {
    rows: all,
    columnWidths,
    rowHeights: rowHeights(all, columnWidths),
    frozenRows: heading,
    printTitleRows: [heading, heading],
    landscape: false,
  };
}

/** The rows with anything in them; with those between where formulas point to rows by their number. */
function rowsBelow(grid: Grid, heading: number): number[] {
  const rows = Array.from(
    { length: grid.top + grid.rowCount - 1 - heading },
    (_, index) => heading + 1 + index,
  );
  const some = (test: (row: number, column: number) => boolean, row: number): boolean =>
    Array.from({ length: grid.columnCount }, (_, index) => grid.left + index).some((column) =>
      test(row, column),
    );
  if (rows.some((row) => some((at, column) => hasFormula(grid, at, column), row))) return rows;
  return rows.filter((row) => some((at, column) => valueAt(grid, at, column) !== '', row));
}

function lineOn(
  grid: Grid,
  row: number,
  width: number,
  columns: HistoryColumns,
  style: ReportStyle | null = null,
): Line {
  return Array.from({ length: width }, (_, index): ReportCell => {
    const field = fields.find((one) => columns[one] === index + 1);
    const content = contentAt(grid, row, index + 1);
    const value = hasFormula(grid, row, index + 1)
      ? { formula: String(content) }
      : typeof content === 'boolean'
        ? String(content)
        : content;
    return { value, style: style ?? (field === undefined ? 'text' : looks[field].style) };
  });
}

function keyOn(grid: Grid, row: number, { unit, insurance, date }: HistoryColumns): string {
  const day = valueAt(grid, row, date);
  return keyOf(
    String(valueAt(grid, row, unit)),
    String(valueAt(grid, row, insurance)),
    typeof day === 'number' ? dateOfSerial(day) : null,
  );
}

function keyOf(unit: string, kind: string, date: string | null): string {
  return JSON.stringify([unit, kind, date]);
}
