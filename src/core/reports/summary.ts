import type { IsoDate } from '../text/date';
import type { ChangeConvention, InsuranceKind } from '../layout/vocabulary';
import { percentOf } from '../measures/rate';
import type { Thresholds } from '../measures/threshold';
import type { RecognisedSheet } from '../recognised-sheet';
import type { SheetArea } from '../derived/figure-source';
import { type HeldKind, heldUnits } from '../thresholds/held-units';
import { type KindFigures, type MeasuredBy, type UnitFigures, unitFiguresOf } from './unit-figures';

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
  readonly by: MeasuredBy;
  readonly asOf: IsoDate | null;
  /** People to be reached: the plan, or what the targets of coverage ask for. */
  readonly plan: number;
  readonly actual: number;
  /** Percent of the plan or of all people, unrounded; null where that is zero, or is missing for some units on the quota sheet. */
  readonly rate: number | null;
  /** Units with a usable plan and actual. */
  readonly units: number;
  /** Percent; null for a kind that has none. Where units differ, what stands for the kind. */
  readonly threshold: number | null;
  /** Not all units are held against the same. */
  readonly differ: boolean;
  /** Units at or above the threshold. */
  readonly reached: number;
  /** Names of the units below, from the lowest rate up. */
  readonly below: readonly string[];
  /** What the changes count and since when; null where the sheet has no earlier figures. */
  readonly convention: ChangeConvention | null;
  readonly priorAsOf: IsoDate | null;
  readonly strongestRise: UnitChange | null;
  readonly strongestFall: UnitChange | null;
  /** What the rate is a share of. */
  readonly whole: number;
  /** Its cells: the plan, or the population or labour force. */
  readonly wholeAreas: readonly SheetArea[];
  /** The cells that were summed, for live formulas. */
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
    unitFiguresOf(sheet).map((figures) =>
      kindSummary(sheet, figures, heldUnits(figures, sheet.layout.asOf, thresholds)),
    ),
  );
  return { kinds };
}

/** The sums of one kind of a sheet. */
export function kindSummary(
  { layout }: RecognisedSheet,
  figures: KindFigures,
  held: HeldKind | null,
): KindSummary {
  const { insurance, by, convention, units, plan, actual, whole, wholeAreas, actualAreas } = figures;
  return {
    sheet: layout.name,
    insurance,
    by,
    asOf: layout.asOf,
    plan,
    actual,
    whole,
    rate: figures.complete ? percentOf(actual, whole) : null,
    units: units.length,
    threshold: held?.threshold ?? null,
    differ: held?.differ ?? false,
    reached: held === null ? 0 : held.units.length - held.below.length,
    below: held?.below.map(({ unit }) => unit) ?? [],
    convention,
    priorAsOf: layout.priorAsOf,
    strongestRise: strongest(units, convention, 1),
    strongestFall: strongest(units, convention, -1),
    wholeAreas,
    actualAreas,
  };
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
