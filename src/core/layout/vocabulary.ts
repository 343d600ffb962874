/**
 * The words of the layout. Identifiers are a contract: the command line prints them and tools outside read them.
 */

export const columnRoles = [
  'ordinal',
  'unit',
  'plan',
  'stretchPlan',
  'actual',
  'prior',
  'rate',
  'priorRate',
  'change',
  'increase',
  'decrease',
  'remaining',
  'surplus',
  'population',
  'labourForce',
  'coverage',
  'coverageTarget',
  'newCount',
  'renewedCount',
  'receivable',
  'arrears',
  'arrearsRate',
  'rank',
  'group',
  'estimate',
  'share',
  'code',
  'note',
  'other',
] as const;

/** What a column means. */
export type ColumnRole = (typeof columnRoles)[number];

/** Columns that belong to no insurance kind, whatever stands above them. */
export const kindlessRoles: ReadonlySet<ColumnRole> = new Set([
  'ordinal',
  'unit',
  'group',
  'code',
  'note',
  'population',
  'labourForce',
]);

export const insuranceKinds = [
  'bhxh',
  'bhxhBatBuoc',
  'bhxhTuNguyen',
  'bhtn',
  'bhyt',
  'bhytHoGiaDinh',
  'bhytHocSinh',
  'bhytCanNgheo',
  'none',
] as const;

/** Which insurance a column is about; `none` where it belongs to no kind. */
export type InsuranceKind = (typeof insuranceKinds)[number];

/** The kind above a kind: a threshold for BHYT holds for each kind of BHYT that has none of its own. */
export const parentKind: Readonly<Partial<Record<InsuranceKind, InsuranceKind>>> = {
  bhytHoGiaDinh: 'bhyt',
  bhytHocSinh: 'bhyt',
  bhytCanNgheo: 'bhyt',
};

/** progress has actuals, quota has plans or target rates only, other is neither (or a sheet that we made). */
export type SheetKind = 'progress' | 'quota' | 'other';

export type RowKind = 'title' | 'header' | 'numbering' | 'group' | 'body' | 'total' | 'ofWhich' | 'footnote';

/** How a sheet counts its change; see `measures/change.ts` for each. */
export const changeConventions = ['pointsPublished', 'pointsExact', 'growth', 'ratio', 'count'] as const;
export type ChangeConvention = (typeof changeConventions)[number];
