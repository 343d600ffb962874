import { type InsuranceKind, parentKind } from '../layout/vocabulary';

/** Percent of the plan below which a unit lags, by insurance kind; a kind that is not named has none. */
export type Thresholds = Readonly<Partial<Record<InsuranceKind, number>>>;

/**
 * The shares of the plan that the field asks for: 80 % of BHXH tự nguyện and 93 % of BHYT (Trà Vinh, kế hoạch
 * 49/KH-BCĐ, 2023).
 */
export const defaultThresholds: Thresholds = { bhxhTuNguyen: 80, bhyt: 93 };

/**
 * The threshold of a kind: its own, or that of the kind above it (BHYT for each kind of BHYT).
 * @returns percent, or null for a kind without one.
 * @example thresholdFor('bhytHoGiaDinh', defaultThresholds) // 93
 */
export function thresholdFor(kind: InsuranceKind, thresholds: Thresholds): number | null {
  const own = thresholds[kind];
  if (own !== undefined) return own;
  const parent = parentKind[kind];
  return parent === undefined ? null : (thresholds[parent] ?? null);
}
