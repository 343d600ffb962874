import { isBelow } from '../measures/rate';
import type { Thresholds } from '../measures/threshold';
import { thresholdFor } from '../measures/threshold';
import type { KindFigures, UnitFigures } from '../reports/unit-figures';
import type { IsoDate } from '../text/date';
import { thresholdsOfUnits } from './unit-thresholds';

/** A unit with what it is held against: percent of its whole. */
export interface HeldUnit extends UnitFigures {
  readonly threshold: number;
}

/** The units of a kind that are held against something. */
export interface HeldKind {
  /** Percent: what all of them are held against, or where they differ what stands for the kind. */
  readonly threshold: number;
  /** Not all of them are held against the same. */
  readonly differ: boolean;
  readonly units: readonly HeldUnit[];
  /** Those strictly below, from the lowest rate up. */
  readonly below: readonly HeldUnit[];
}

/**
 * Holds the units of a kind against what the sheet asks of each of them, or else against the office's thresholds. Those
 * are shares of the plan: of coverage, only the sheet's own targets count.
 * @param asOf the day of the sheet.
 * @returns null where no unit is held against anything.
 */
export function heldUnits(
  { insurance, by, units }: KindFigures,
  asOf: IsoDate | null,
  thresholds: Thresholds,
): HeldKind | null {
  const ofOffice =
    by === 'coverage'
      ? []
      : thresholdsOfUnits(
          units.map(({ unit }) => unit),
          insurance,
          asOf,
          thresholds,
        );
  const held = units.flatMap((unit, index): HeldUnit[] => {
    const threshold = unit.target ?? ofOffice[index]?.percent;
    return threshold === undefined ? [] : [{ ...unit, threshold }];
  });
  const [first] = held;
  if (first === undefined) return null;
  const differ = held.some(({ threshold }) => threshold !== first.threshold);
  const common = by === 'coverage' ? null : thresholdFor(insurance, asOf, thresholds);
  return {
    threshold: differ ? (common?.percent ?? mostCommon(held)) : first.threshold,
    differ,
    units: held,
    below: held
      .filter(({ actual, whole, threshold }) => isBelow(actual, whole, threshold))
      .sort((a, b) => a.actual * b.whole - b.actual * a.whole || a.row - b.row),
  };
}

/** What most of the units are held against; of several the highest. */
function mostCommon(units: readonly HeldUnit[]): number {
  const counts = new Map<number, number>();
  for (const { threshold } of units) counts.set(threshold, (counts.get(threshold) ?? 0) + 1);
  const [[most] = [0]] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most;
}
