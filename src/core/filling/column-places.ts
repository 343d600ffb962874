import { parseRange } from '../grid/address';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import type { ColumnRole } from '../layout/vocabulary';
import type { FillableRole, MissingColumn } from './missing-column';

/** After which of a kind's columns each stands where the sheet shows no habit of its own: the rightmost of these. */
const follows: Readonly<Record<FillableRole, readonly ColumnRole[]>> = {
  rate: ['actual'],
  change: ['actual', 'rate', 'prior'],
  remaining: ['actual', 'rate', 'prior', 'change'],
};

/**
 * The places for a missing column, the best first, as 1-based columns that it may stand right of: as in the sheet's
 * other kinds, then behind the figures that it is made of, then behind its kind's last column, and at last at the end
 * of the table.
 */
export function columnPlaces(table: TableLayout, { role, insurance }: MissingColumn): number[] {
  const own = table.columns.filter((column) => column.insurance === insurance);
  const habit = table.columns
    .filter((column) => column.role === role && column.insurance !== insurance)
    .flatMap((column) => roleBefore(table, column) ?? [])
    .flatMap((before) => own.find((column) => column.role === before)?.column ?? []);
  const behind = own.filter((column) => follows[role].includes(column.role)).map(({ column }) => column);
  const actual = own.filter((column) => column.role === 'actual').map(({ column }) => column);
  return [
    ...new Set([
      ...habit,
      ...(role === 'rate' ? actual : [Math.max(...behind)]),
      blockEnd(table, own, Math.max(...actual)),
      parseRange(table.range).right,
    ]),
  ].filter((column) => Number.isFinite(column));
}

/** The role that stands left of a column in its own kind. */
function roleBefore({ columns }: TableLayout, { column, insurance }: ColumnLayout): ColumnRole | null {
  const before = columns.find((one) => one.column === column - 1);
  return before?.insurance === insurance ? before.role : null;
}

/** The last of a kind's columns that stand side by side with one of them. */
function blockEnd({ columns }: TableLayout, own: readonly ColumnLayout[], from: number): number {
  let end = from;
  while (own.some(({ column }) => column === end + 1) && columns.some(({ column }) => column === end + 1))
    end += 1;
  return end;
}
