import type { IsoDate } from '../text/date';
import type { ChangeConvention, InsuranceKind } from '../layout/vocabulary';
import { isBelow, percentOf } from '../measures/rate';
import { type Thresholds, thresholdFor } from '../measures/threshold';
import type { RecognisedSheet } from '../recognised-sheet';
import type { SheetArea } from '../derived/figure-source';
import { type UnitFigures, unitFiguresOf } from './unit-figures';

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
  /** Percent, unrounded; null where the plan is zero, or is missing for some units on the quota sheet. */
  readonly rate: number | null;
  /** Units with a usable plan and actual. */
  readonly units: number;
  /** Percent of the plan; null for a kind that has none. */
  readonly threshold: number | null;
  /** Units at or above the threshold. */
  readonly reached: number;
  /** Names of the units below, from the lowest rate up. */
  readonly below: readonly string[];
  /** What the changes count and since when; null where the sheet has no earlier figures. */
  readonly convention: ChangeConvention | null;
  readonly priorAsOf: IsoDate | null;
  readonly strongestRise: UnitChange | null;
  readonly strongestFall: UnitChange | null;
  /** The cells that were summed, for live formulas. */
  readonly planAreas: readonly SheetArea[];
  readonly actualAreas: readonly SheetArea[];
}

export interface Summary {
  readonly kinds: readonly KindSummary[];
}

/**
 * The sums of every sheet and kind that has both a plan and actual figures.
 * @example summaryOf([{ grid, layout }], defaultThresholds).kinds[0]?.reached // 3
 */
export function summaryOf(sheets: readonly RecognisedSheet[], thresholds: Thresholds): Summary {
  const kinds = sheets.flatMap((sheet) =>
    unitFiguresOf(sheet).map(
      ({ insurance, convention, units, plan, actual, planAreas, actualAreas, complete }): KindSummary => {
        const threshold = thresholdFor(insurance, thresholds);
        const below =
          threshold === null ? [] : units.filter((unit) => isBelow(unit.actual, unit.plan, threshold));
        return {
          sheet: sheet.layout.name,
          insurance,
          asOf: sheet.layout.asOf,
          plan,
          actual,
          rate: complete ? percentOf(actual, plan) : null,
          units: units.length,
          threshold,
          reached: threshold === null ? 0 : units.length - below.length,
          below: [...below]
            .sort((a, b) => a.actual * b.plan - b.actual * a.plan || a.row - b.row)
            .map(({ unit }) => unit),
          convention,
          priorAsOf: sheet.layout.priorAsOf,
          strongestRise: strongest(units, convention, 1),
          strongestFall: strongest(units, convention, -1),
          planAreas,
          actualAreas,
        };
      },
    ),
  );
  return { kinds };
}

/** The unit that rose (or fell) most; null where none did. A ratio rises above 100. */
function strongest(
  units: readonly UnitFigures[],
  convention: ChangeConvention | null,
  direction: 1 | -1,
): UnitChange | null {
  const still = convention === 'ratio' ? 100 : 0;
  let best: UnitChange | null = null;
  for (const { unit, row, change } of units) {
    if (change === null || (change - still) * direction <= 0) continue;
    if (best === null || (change - best.change) * direction > 0) best = { unit, row, change };
  }
  return best;
}
