import { type InsuranceKind, parentKind } from '../layout/vocabulary';
import { sameUnits } from '../matching/same-units';
import { type ThresholdInForce, thresholdFor, type Thresholds } from '../measures/threshold';
import type { IsoDate } from '../text/date';

/**
 * What each unit of a table is held against: its own threshold before that of the kind. Units are known by name as
 * everywhere; one that stands twice on the sheet is held against the kind's, for nobody can tell which is meant.
 * @param units the names, as the sheet shows them.
 * @returns one for each unit, null where there is none.
 */
export function thresholdsOfUnits(
  units: readonly string[],
  insurance: InsuranceKind,
  asOf: IsoDate | null,
  thresholds: Thresholds,
): (ThresholdInForce | null)[] {
  const common = thresholdFor(insurance, asOf, thresholds);
  const own = new Map<number, number>();
  for (const kind of [insurance, parentKind[insurance]]) {
    const named = thresholds.byUnit.filter((one) => one.insurance === kind);
    if (named.length === 0) continue;
    const found = sameUnits(
      named.map(({ unit }) => unit),
      units,
    );
    found.forEach((at, index) => {
      const percent = named[index]?.percent;
      if (at !== null && percent !== undefined && !own.has(at)) own.set(at, percent);
    });
  }
  return units.map((_, index) => {
    const percent = own.get(index);
    return percent === undefined ? common : { percent, by: 'unit' };
  });
}
