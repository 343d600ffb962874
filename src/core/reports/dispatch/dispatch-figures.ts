import type { ChangeConvention, InsuranceKind } from '../../layout/vocabulary';
import { roundedHalfAway } from '../../measures/rounding';
import type { Thresholds } from '../../measures/threshold';
import type { RecognisedSheet } from '../../recognised-sheet';
import type { IsoDate } from '../../text/date';
import { type RankedUnit, rankingsOf } from '../ranking';
import { type KindSummary, summaryOf } from '../summary';
import { type MeasuredBy, type UnitFigures, unitFiguresOf } from '../unit-figures';
import { kindsWithoutPlan } from './kinds-without-plan';
import { withoutOlder } from './without-older';

/** A unit with one of the largest rises, in the unit of the sheet's convention. */
export interface PraisedUnit {
  readonly unit: string;
  readonly insurance: InsuranceKind;
  readonly change: number;
}

/** A unit with one of the lowest rates below the threshold. */
export interface LaggingUnit {
  readonly unit: string;
  readonly insurance: InsuranceKind;
  /** Percent of the plan, unrounded. */
  readonly rate: number;
  /** Null where there is no earlier figure. */
  readonly change: number | null;
}

/** What a dispatch says of one kind of insurance on one sheet. */
export interface DispatchKind {
  readonly sheet: string;
  readonly insurance: InsuranceKind;
  /** What the rate is a share of: the plan, or all people that coverage counts. */
  readonly by: MeasuredBy;
  readonly whole: number;
  readonly asOf: IsoDate | null;
  readonly priorAsOf: IsoDate | null;
  readonly convention: ChangeConvention | null;
  readonly plan: number;
  readonly actual: number;
  /** Percent of the whole, unrounded; null where a plan is missing for some units. */
  readonly rate: number | null;
  /** Largest rise first. */
  readonly praised: readonly PraisedUnit[];
  /** Lowest rate first. */
  readonly lagging: readonly LaggingUnit[];
}

/** Why a paragraph does not speak of a kind. */
export type LeftOut =
  | {
      readonly part: 'praised';
      readonly why: 'no-prior' | 'none-rose';
      readonly sheet: string;
      readonly insurance: InsuranceKind;
    }
  | {
      readonly part: 'lagging';
      readonly why: 'no-threshold' | 'none-below';
      readonly sheet: string;
      readonly insurance: InsuranceKind;
    }
  | {
      readonly part: 'both';
      readonly why: 'no-plan' | 'no-figures' | 'older';
      readonly sheet: string;
      readonly insurance: InsuranceKind;
    };

export interface DispatchFigures {
  readonly kinds: readonly DispatchKind[];
  readonly leftOut: readonly LeftOut[];
}

/** How many units of each kind are named. */
export interface NamedUnits {
  readonly praised: number;
  readonly lagging: number;
}

/**
 * Whom a reminder dispatch praises and whom it names as lagging, kind by kind: the largest rises, and the lowest rates
 * below the threshold. With three of each this gives the units of 3205/UBND-VX (Hương Trà, 23/11/2023). A unit that is
 * named as lagging in a kind is not praised for it in the same letter. Where sheets tell of the same units at several
 * days, the latest counts.
 * @example dispatchFigures([{ grid, layout }], defaultThresholds, { praised: 3, lagging: 3 }).kinds[0]?.praised[0]?.change // 30.97…
 */
export function dispatchFigures(
  sheets: readonly RecognisedSheet[],
  thresholds: Thresholds,
  most: NamedUnits,
): DispatchFigures {
  const leftOut: LeftOut[] = [];
  const all = sheets
    .filter(({ layout }) => layout.kind === 'progress')
    .flatMap((sheet) => {
      const { name, asOf } = sheet.layout;
      const rankings = rankingsOf([sheet], thresholds);
      const sums = summaryOf([sheet], thresholds).kinds;
      for (const insurance of kindsWithoutPlan(sheet))
        leftOut.push({ part: 'both', why: 'no-plan', sheet: name, insurance });
      return unitFiguresOf(sheet).map(({ insurance, by, units }, index) => ({
        sheet: name,
        asOf,
        insurance,
        units,
        // A summary has a line for each of the same figures, in the same order.
        sum: sums[index] ?? null,
        ranking: rankings.find((one) => one.insurance === insurance && one.by === by) ?? null,
      }));
    });
  const { current, older } = withoutOlder(all);
  for (const { sheet, insurance } of older) leftOut.push({ part: 'both', why: 'older', sheet, insurance });
  const kinds = current.flatMap(({ sheet, insurance, units, sum, ranking }): DispatchKind[] => {
    if (units.length === 0 || sum === null) {
      leftOut.push({ part: 'both', why: 'no-figures', sheet, insurance });
      return [];
    }
    const lagging = laggingUnits(ranking?.rows ?? [], insurance, most.lagging);
    const named = new Set((ranking?.rows ?? []).slice(0, lagging.length).map(({ row }) => row));
    const praised = praisedUnits(units, named, sum, most.praised);
    if (ranking === null) leftOut.push({ part: 'lagging', why: 'no-threshold', sheet, insurance });
    else if (ranking.rows.length === 0)
      leftOut.push({ part: 'lagging', why: 'none-below', sheet, insurance });
    if (sum.convention === null || units.every(({ change }) => change === null))
      leftOut.push({ part: 'praised', why: 'no-prior', sheet, insurance });
    else if (praised.length === 0 && most.praised > 0)
      leftOut.push({ part: 'praised', why: 'none-rose', sheet, insurance });
    const { by, whole, asOf, priorAsOf, convention, plan, actual, rate } = sum;
    const figures = { by, whole, plan, actual, rate, praised, lagging };
    return [{ sheet, insurance, asOf, priorAsOf, convention, ...figures }];
  });
  return { kinds, leftOut };
}

function laggingUnits(rows: readonly RankedUnit[], insurance: InsuranceKind, most: number): LaggingUnit[] {
  return rows.slice(0, most).map(({ unit, rate, change }) => ({ unit, insurance, rate, change }));
}

/** Those that rose by what two decimals show; a ratio rises above 100. Of equal rises the first on the sheet comes first. */
function praisedUnits(
  units: readonly UnitFigures[],
  lagging: ReadonlySet<number>,
  { insurance, convention }: KindSummary,
  most: number,
): PraisedUnit[] {
  const still = stillAt(convention);
  return units
    .flatMap(({ unit, row, change }) =>
      change === null || roundedHalfAway(change - still, 2) <= 0 || lagging.has(row)
        ? []
        : [{ unit, insurance, change, row }],
    )
    .sort((a, b) => b.change - a.change || a.row - b.row)
    .slice(0, most)
    .map(({ unit, change }) => ({ unit, insurance, change }));
}

/** The change of a unit that neither rose nor fell, in a convention. */
export function stillAt(convention: ChangeConvention | null): number {
  return convention === 'ratio' ? 100 : 0;
}
