import { type InsuranceKind, parentKind } from '../layout/vocabulary';
import type { MonthDay } from '../settings/setting-field';
import type { IsoDate } from '../text/date';

/** Percent of the plan by insurance kind; a kind that is not named has none of its own. */
export type PercentByKind = Readonly<Partial<Record<InsuranceKind, number>>>;

/** What has to be reached by a day of the year. */
export interface Milestone {
  readonly day: MonthDay;
  readonly percents: PercentByKind;
}

/** What one unit has to reach of one kind; its name as the person chose it. */
export interface UnitThreshold {
  readonly unit: string;
  readonly insurance: InsuranceKind;
  /** Percent of the plan. */
  readonly percent: number;
}

/** Everything that an office holds its units against, beside what a sheet itself says. */
export interface Thresholds {
  /** What the office chose; kinds that are not named keep the standard. */
  readonly byKind: PercentByKind;
  readonly milestones: readonly Milestone[];
  readonly byUnit: readonly UnitThreshold[];
}

/**
 * The shares of the plan that the field asks for: 80 % of BHXH tự nguyện and 93 % of BHYT (Trà Vinh, kế hoạch
 * 49/KH-BCĐ, 2023).
 */
export const standardPercents: PercentByKind = { bhxhTuNguyen: 80, bhyt: 93 };

/** What holds where an office chose nothing. */
export const defaultThresholds: Thresholds = { byKind: {}, milestones: [], byUnit: [] };

/** A threshold, and what it follows from. */
export type ThresholdInForce =
  | { readonly percent: number; readonly by: 'unit' | 'kind' | 'standard' }
  | { readonly percent: number; readonly by: 'date'; readonly day: MonthDay };

/**
 * What a kind is held against on a day, units with a threshold of their own apart: the next milestone that names the
 * kind, or else what the office chose for it, or else the standard. Each of them for the kind itself before the kind
 * above it (BHYT for each kind of BHYT).
 * @param asOf the day of the figures; null where it is not known, and then no milestone holds.
 * @returns null for a kind without a threshold.
 * @example thresholdFor('bhytHoGiaDinh', null, defaultThresholds) // { percent: 93, by: 'standard' }
 */
export function thresholdFor(
  kind: InsuranceKind,
  asOf: IsoDate | null,
  { byKind, milestones }: Thresholds,
): ThresholdInForce | null {
  const next = asOf === null ? null : nextMilestone(kind, asOf, milestones);
  if (next !== null) return next;
  const chosen = percentFor(kind, byKind);
  if (chosen !== null) return { percent: chosen, by: 'kind' };
  const standard = percentFor(kind, standardPercents);
  return standard === null ? null : { percent: standard, by: 'standard' };
}

/** A kind's own percent, or that of the kind above it. */
export function percentFor(kind: InsuranceKind, percents: PercentByKind): number | null {
  for (const one of [kind, parentKind[kind]]) {
    const percent = one === undefined ? undefined : percents[one];
    if (percent !== undefined) return percent;
  }
  return null;
}

/** A milestone is what has to be reached by its day: figures are held against the first one that is not past. */
function nextMilestone(
  kind: InsuranceKind,
  asOf: IsoDate,
  milestones: readonly Milestone[],
): ThresholdInForce | null {
  const today = asOf.slice(5);
  const ahead = [...milestones]
    .filter(({ day }) => day >= today)
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  for (const { day, percents } of ahead) {
    const percent = percentFor(kind, percents);
    if (percent !== null) return { percent, by: 'date', day };
  }
  return null;
}
