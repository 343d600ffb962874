import type { ReportCell, ReportContent } from '../../core/edits/edit-plan';
import { type Grid, valueAt } from '../../core/grid/grid';
import type { HistoryRow } from '../../core/period/history';
import { dateOfSerial, serialOfDate } from '../../core/text/date';
import type { Messages } from '../../locales';
import { rowHeights } from './row-heights';

const columnWidths = [34, 24, 14, 16, 16] as const;
const width = columnWidths.length;
type Line = (ReportCell | null)[];

/**
 * The history sheet: one plain table from A1, a line a unit, kind and day, so that it can be sorted and filtered as it
 * is. Lines that stand there stay, in their order, whatever the person made of them; a line of the same unit, kind and
 * day is written anew, and new ones are added at the end.
 * @param present the sheet as it stands, cropped to the table; null where there is none yet.
 */
export function historyContent(
  rows: readonly HistoryRow[],
  present: Grid | null,
  { reports }: Messages,
): ReportContent {
  const { columns, kind } = reports.history;
  const open = new Map(rows.map((row) => [keyOf(row.unit, kind(row.insurance), row.date), row]));
  const kept = present === null ? [] : linesOn(present);
  const lines = kept.map((line): Line => {
    const key = keyOf(String(line[0] ?? ''), String(line[1] ?? ''), dayOf(line[2]));
    const again = open.get(key);
    if (again === undefined) return line.map(asCell);
    open.delete(key);
    return historyLine(again, kind);
  });
  const header = [columns.unit, columns.insurance, columns.date, columns.plan, columns.actual];
  const all: Line[] = [
    header.map((value): ReportCell => ({ value, style: 'header' })),
    ...lines,
    ...[...open.values()].map((row) => historyLine(row, kind)),
  ];
  return {
    rows: all,
    columnWidths,
    rowHeights: rowHeights(all, columnWidths),
    frozenRows: 1,
    printTitleRows: [1, 1],
    landscape: false,
  };
}

type RawCell = string | number;

function linesOn(grid: Grid): RawCell[][] {
  const lines: RawCell[][] = [];
  for (let row = Math.max(2, grid.top); row < grid.top + grid.rowCount; row += 1) {
    const line = Array.from({ length: width }, (_, index): RawCell => {
      const value = valueAt(grid, row, index + 1);
      return typeof value === 'boolean' ? String(value) : value;
    });
    if (line.some((value) => value !== '')) lines.push(line);
  }
  return lines;
}

function dayOf(value: RawCell | undefined): string | null {
  return typeof value === 'number' ? dateOfSerial(value) : null;
}

function keyOf(unit: string, kind: string, date: string | null): string {
  return JSON.stringify([unit, kind, date]);
}

const styles = ['text', 'text', 'day', 'count', 'count'] as const;

function asCell(value: RawCell, index: number): ReportCell {
  return { value, style: styles[index] ?? 'text' };
}

function historyLine(
  { unit, insurance, date, plan, actual }: HistoryRow,
  kind: (insurance: HistoryRow['insurance']) => string,
): Line {
  return [unit, kind(insurance), serialOfDate(date), plan ?? '', actual].map(asCell);
}
