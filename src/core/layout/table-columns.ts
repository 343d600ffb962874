import type { ColumnLayout, TableLayout } from './sheet-layout';
import type { ColumnRole, InsuranceKind } from './vocabulary';

/** The column of the units' names; every recognised table has one. */
export function unitColumnOf(table: TableLayout): ColumnLayout | null {
  return table.columns.find(({ role }) => role === 'unit') ?? null;
}

/** Below this a role is not said without a word of doubt. */
export const sureEnough = 0.75;

/**
 * The column that stands in a role for an insurance kind. Of several those that are sure come first; of these the one
 * nearest to the left of `near` is meant, as a rate follows the figures that it is made of.
 * @param near 1-based column that the figure belongs to.
 */
export function columnFor(
  table: TableLayout,
  role: ColumnRole,
  insurance: InsuranceKind,
  near: number,
): ColumnLayout | null {
  const all = table.columns.filter((column) => column.role === role && column.insurance === insurance);
  const sure = all.filter(({ confidence }) => confidence >= sureEnough);
  const candidates = sure.length > 0 ? sure : all;
  const before = candidates.filter(({ column }) => column < near);
  return before.at(-1) ?? candidates[0] ?? null;
}

/** The column in a role that belongs to no kind (population, labour force), or to the given one. */
export function sharedColumn(
  table: TableLayout,
  role: ColumnRole,
  insurance: InsuranceKind,
  near: number,
): ColumnLayout | null {
  return columnFor(table, role, insurance, near) ?? columnFor(table, role, 'none', near);
}

/** The insurance kinds that a table has figures of, in the order of its columns. */
export function kindsOf(table: TableLayout): InsuranceKind[] {
  return [...new Set(table.columns.map(({ insurance }) => insurance).filter((kind) => kind !== 'none'))];
}

/** Every row that may carry derived figures: body, groups, totals and parts, in the order of the sheet. */
export function figureRows(table: TableLayout): number[] {
  return [...table.bodyRows, ...table.groupRows, ...table.ofWhichRows, ...table.totalRows].sort(
    (a, b) => a - b,
  );
}
