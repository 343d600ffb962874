import type { ColumnRole, RowKind } from '../../../src/core/layout/vocabulary';
import type { MeantColumn, MeantTable } from '../layout-generator/meant-sheet';

/** Columns of people and money, whose totals add their rows. */
const summedRoles: readonly ColumnRole[] = [
  'plan',
  'stretchPlan',
  'actual',
  'prior',
  'population',
  'labourForce',
  'newCount',
  'renewedCount',
  'receivable',
  'arrears',
  'estimate',
];

/** True for a column of people or money. */
export function isSummed({ roles }: MeantColumn): boolean {
  return roles.some((role) => summedRoles.includes(role));
}

/** The rows of a kind, from the top down. */
export function rowsOf(table: MeantTable, kind: RowKind): number[] {
  return [...table.rows].filter(([, is]) => is === kind).map(([row]) => row);
}

/** The columns in one of the roles. */
export function columnsOf(table: MeantTable, ...roles: readonly ColumnRole[]): MeantColumn[] {
  return table.columns.filter((column) => column.roles.some((role) => roles.includes(role)));
}

/** The column in a role that belongs to the same kind of insurance as another; undefined where there is none. */
export function besideOf(table: MeantTable, column: MeantColumn, role: ColumnRole): MeantColumn | undefined {
  return columnsOf(table, role).find(({ insurance }) => insurance?.[0] === column.insurance?.[0]);
}

/**
 * The body rows that a total or a group row adds. Groups stand over their units, subtotals ("Cộng cụm 1") under them;
 * a head without figures has none.
 */
export function sumMembers(table: MeantTable, row: number): number[] {
  const bodies = rowsOf(table, 'body');
  if (table.rows.get(row) === 'total') return bodies;
  const groups = rowsOf(table, 'group');
  const bounds = [...groups, ...rowsOf(table, 'total')].sort((one, other) => one - other);
  const next = bounds.find((bound) => bound > row) ?? Infinity;
  const below = bodies.filter((body) => body > row && body < next);
  if (below.length > 0) return below;
  const previous = bounds.filter((bound) => bound < row).at(-1) ?? 0;
  return bodies.filter((body) => body > previous && body < row);
}
