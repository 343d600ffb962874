import type { IsoDate } from '../text/date';
import type { InsuranceKind } from '../layout/vocabulary';

/** One unit below the threshold. People are whole; rates in percent, unrounded. */
export interface RankedUnit {
  /** 1 is the lowest rate; units with equal rates share a rank and the next one is skipped (1, 2, 2, 4). */
  readonly rank: number;
  /** As the sheet shows it. */
  readonly unit: string;
  /** 1-based sheet row of the unit. */
  readonly row: number;
  readonly plan: number;
  readonly actual: number;
  readonly rate: number;
  /** People still needed to reach the threshold, and the plan; 0 when reached. */
  readonly gapToThreshold: number;
  readonly gapToPlan: number;
  /** In the unit of the sheet's convention; null where there is no earlier figure. */
  readonly change: number | null;
}

/** The lagging units of one insurance kind on one sheet, from the lowest rate up. */
export interface Ranking {
  readonly sheet: string;
  readonly insurance: InsuranceKind;
  /** Percent of the plan. */
  readonly threshold: number;
  readonly asOf: IsoDate | null;
  readonly rows: readonly RankedUnit[];
}
