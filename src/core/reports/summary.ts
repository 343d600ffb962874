import type { IsoDate } from '../text/date';
import type { InsuranceKind } from '../layout/vocabulary';

/** A unit with its change, in the unit of the sheet's convention. */
export interface UnitChange {
  readonly unit: string;
  readonly row: number;
  readonly change: number;
}

/** One insurance kind of one sheet, summed over the body rows. */
export interface KindSummary {
  readonly sheet: string;
  readonly insurance: InsuranceKind;
  readonly asOf: IsoDate | null;
  readonly plan: number;
  readonly actual: number;
  /** Percent, unrounded; null where the plan is zero. */
  readonly rate: number | null;
  /** Units with a usable plan and actual. */
  readonly units: number;
  /** Percent of the plan; null for a kind that has none. */
  readonly threshold: number | null;
  /** Units at or above the threshold. */
  readonly reached: number;
  /** Names of the units below, from the lowest rate up. */
  readonly below: readonly string[];
  readonly strongestRise: UnitChange | null;
  readonly strongestFall: UnitChange | null;
}

export interface Summary {
  readonly kinds: readonly KindSummary[];
}
