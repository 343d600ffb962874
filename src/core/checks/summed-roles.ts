import type { ColumnRole } from '../layout/vocabulary';

/** The columns whose totals are the sum of their rows: people and money, never rates. */
export const summedRoles: ReadonlySet<ColumnRole> = new Set([
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
]);
