import type { IsoDate } from '../text/date';
import type { ChangeConvention, InsuranceKind } from '../layout/vocabulary';
import { isBelow, peopleNeeded } from '../measures/rate';
import { type Thresholds, thresholdFor } from '../measures/threshold';
import type { RecognisedSheet } from '../recognised-sheet';
import { type UnitFigures, unitFiguresOf } from './unit-figures';

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
  /** The quota sheets that the plan is taken from; none where it stands on the sheet itself. */
  readonly quotas: readonly string[];
  readonly insurance: InsuranceKind;
  /** Percent of the plan. */
  readonly threshold: number;
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
 * plan or actual are left out; a kind of which every unit has reached the threshold has a ranking without rows.
 * @example rankingsOf([{ grid, layout }], defaultThresholds)[0]?.rows[0]?.gapToThreshold // 151
 */
export function rankingsOf(sheets: readonly RecognisedSheet[], thresholds: Thresholds): Ranking[] {
  return sheets.flatMap((sheet) =>
    unitFiguresOf(sheet).flatMap(({ insurance, convention, units, planAreas }) => {
      const threshold = thresholdFor(insurance, thresholds);
      if (threshold === null || units.length === 0) return [];
      const { name, asOf, priorAsOf } = sheet.layout;
      const rows = rank(units, threshold);
      const quotas = [...new Set(planAreas.map((area) => area.sheet))].filter((other) => other !== name);
      const compared = { units: units.length, rows };
      return [{ sheet: name, quotas, insurance, threshold, asOf, convention, priorAsOf, ...compared }];
    }),
  );
}

/** Lowest first, by the exact quotient; equal rates share a rank (competition ranking) and keep the sheet's order. */
function rank(units: readonly UnitFigures[], threshold: number): RankedUnit[] {
  const lagging = units
    .filter(({ actual, plan }) => isBelow(actual, plan, threshold))
    .sort((a, b) => a.actual * b.plan - b.actual * a.plan || a.row - b.row);
  const ranked: RankedUnit[] = [];
  lagging.forEach((unit, index) => {
    const before = ranked.at(-1);
    const tied = before !== undefined && before.actual * unit.plan === unit.actual * before.plan;
    ranked.push({
      rank: tied ? before.rank : index + 1,
      unit: unit.unit,
      row: unit.row,
      plan: unit.plan,
      actual: unit.actual,
      rate: (unit.actual * 100) / unit.plan,
      gapToThreshold: peopleNeeded(unit.actual, unit.plan, threshold),
      gapToPlan: peopleNeeded(unit.actual, unit.plan, 100),
      change: unit.change,
    });
  });
  return ranked;
}
