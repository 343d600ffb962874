import type { IsoDate } from '../text/date';
import type { ChangeConvention, InsuranceKind } from '../layout/vocabulary';
import { peopleNeeded } from '../measures/rate';
import type { Thresholds } from '../measures/threshold';
import type { RecognisedSheet } from '../recognised-sheet';
import { type HeldUnit, heldUnits } from '../thresholds/held-units';
import { type MeasuredBy, unitFiguresOf } from './unit-figures';

/** One unit below the threshold. People are whole; rates in percent, unrounded. */
export interface RankedUnit {
  /** 1 is the lowest rate; units with equal rates share a rank and the next one is skipped (1, 2, 2, 4). */
  readonly rank: number;
  /** As the sheet shows it. */
  readonly unit: string;
  /** 1-based sheet row of the unit. */
  readonly row: number;
  /** People to be reached: the plan, or ⌈target × base⌉ of coverage. */
  readonly plan: number;
  readonly actual: number;
  /** Of the plan, or of the population or labour force. */
  readonly rate: number;
  /** Percent that this unit is held against. */
  readonly threshold: number;
  /** People still needed to reach the threshold, and the plan; 0 when reached. */
  readonly gapToThreshold: number;
  readonly gapToPlan: number;
  /** In the unit of the sheet's convention; null where there is no earlier figure. */
  readonly change: number | null;
}

/** The lagging units of one insurance kind on one sheet, from the lowest rate up. */
export interface Ranking {
  readonly sheet: string;
  /** The quota sheets that the plan is taken from; none where it stands on the sheet itself. */
  readonly quotas: readonly string[];
  readonly insurance: InsuranceKind;
  readonly by: MeasuredBy;
  /** Percent of the plan, or of coverage; where units differ, what stands for the kind. */
  readonly threshold: number;
  /** Not all units are held against the same. */
  readonly differ: boolean;
  readonly asOf: IsoDate | null;
  /** What `change` counts and since when; null where the sheet has no earlier figures. */
  readonly convention: ChangeConvention | null;
  readonly priorAsOf: IsoDate | null;
  /** Units that were compared, the ones at or above the threshold included. */
  readonly units: number;
  readonly rows: readonly RankedUnit[];
}

/**
 * The lagging units of every sheet and kind that has a threshold, sheet by sheet, kind by kind. Units without a usable
 * plan or actual are left out; a kind of which every unit has reached the threshold has a ranking without rows. On a sheet with
 * targets of coverage, below is what does not cover its target.
 * @example rankingsOf([{ grid, layout }], defaultThresholds)[0]?.rows[0]?.gapToThreshold // 151
 */
export function rankingsOf(sheets: readonly RecognisedSheet[], thresholds: Thresholds): Ranking[] {
  return sheets.flatMap((sheet) =>
    unitFiguresOf(sheet).flatMap((figures): Ranking[] => {
      const { name, asOf, priorAsOf } = sheet.layout;
      const held = heldUnits(figures, asOf, thresholds);
      if (held === null) return [];
      const { insurance, by, convention, wholeAreas } = figures;
      const { threshold, differ, units, below } = held;
      const quotas = [...new Set(wholeAreas.map((area) => area.sheet))].filter((other) => other !== name);
      const compared = { units: units.length, rows: ranked(below) };
      return [
        { sheet: name, quotas, insurance, by, threshold, differ, asOf, convention, priorAsOf, ...compared },
      ];
    }),
  );
}

/** Equal rates share a rank (competition ranking), by the exact quotient, and keep the sheet's order. */
function ranked(lagging: readonly HeldUnit[]): RankedUnit[] {
  const ranks: RankedUnit[] = [];
  lagging.forEach(({ unit, row, plan, actual, whole, threshold, change }, index) => {
    const [before, last] = [lagging[index - 1], ranks.at(-1)];
    const tied = before !== undefined && before.actual * whole === actual * before.whole;
    ranks.push({
      rank: tied && last !== undefined ? last.rank : index + 1,
      unit,
      row,
      plan,
      actual,
      rate: (actual * 100) / whole,
      threshold,
      gapToThreshold: peopleNeeded(actual, whole, threshold),
      gapToPlan: peopleNeeded(actual, plan, 100),
      change,
    });
  });
  return ranks;
}
