import { planSource } from '../derived/figure-source';
import type { SheetLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor, kindsOf, sureEnough } from '../layout/table-columns';
import type { ColumnRole, InsuranceKind } from '../layout/vocabulary';
import type { QuotaPlan } from '../quota/quota-plan';

/** The columns that are offered where they are missing, in the order in which they come to stand. */
export const fillableRoles = ['rate', 'change', 'remaining'] as const;
export type FillableRole = (typeof fillableRoles)[number];

/** A column that a table lacks although its figures could be worked out. */
export interface MissingColumn {
  /** Which table of the sheet, from the top; 0 is the first. */
  readonly table: number;
  readonly role: FillableRole;
  readonly insurance: InsuranceKind;
}

/**
 * The columns that a progress sheet lacks: the rate where plan and actual are there, the change where there are earlier
 * figures, the people remaining where plan and actual are there. A column that the person may have meant to be one of
 * them (of that kind, and not surely read) counts as there.
 * @param quotas the plans that the sheet takes from quota sheets.
 * @example missingColumns(layout) // [{ table: 0, role: 'change', insurance: 'bhytHoGiaDinh' }]
 */
export function missingColumns(
  layout: SheetLayout,
  quotas: readonly QuotaPlan[] = [],
): readonly MissingColumn[] {
  // A header in Unicode beside texts of an older font would be read by nobody.
  if (layout.kind !== 'progress' || layout.encoding !== null) return [];
  return layout.tables.flatMap((table, index) =>
    kindsOf(table).flatMap((insurance) =>
      fillableRoles
        .filter((role) => lacks(table, role, insurance, quotas))
        .map((role) => ({ table: index, role, insurance })),
    ),
  );
}

const sameAs: Readonly<Record<FillableRole, readonly ColumnRole[]>> = {
  rate: ['rate', 'coverage', 'arrearsRate'],
  change: ['change', 'increase', 'decrease'],
  remaining: ['remaining', 'surplus'],
};

function lacks(
  table: TableLayout,
  role: FillableRole,
  insurance: InsuranceKind,
  quotas: readonly QuotaPlan[],
): boolean {
  if (table.headerRows.length === 0) return false;
  const own = table.columns.filter((column) => column.insurance === insurance);
  if (own.some((column) => sameAs[role].includes(column.role))) return false;
  const actual = columnFor(table, 'actual', insurance, Infinity);
  if (actual === null || actual.confidence < sureEnough) return false;
  const other = role === 'change' ? columnFor(table, 'prior', insurance, Infinity) : null;
  if (role === 'change') return other !== null && other.confidence >= sureEnough;
  const plan = planSource(table, insurance, Infinity, quotas);
  if (plan === null) return false;
  const column = own.find((one) => one.column === plan.column);
  return column === undefined || column.confidence >= sureEnough;
}
