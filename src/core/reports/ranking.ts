import type { IsoDate } from '../text/date';
import type { ChangeConvention, InsuranceKind } from '../layout/vocabulary';
import type { Thresholds } from '../measures/threshold';
import type { RecognisedSheet } from '../recognised-sheet';
import type { MonthDay } from '../settings/setting-field';
import { heldUnits } from '../thresholds/held-units';
import { rankedRows } from './ranked-rows';
import { type RankingRules, standardRules } from './ranking-options';
import { type MeasuredBy, unitFiguresOf } from './unit-figures';

/** One unit of a ranking. People are whole; rates in percent, unrounded. */
export interface RankedUnit {
  /**
   * Of lagging units 1 is the lowest rate, of all units 1 is the highest. Units with equal rates share a rank; the next
   * one is skipped (1, 2, 2, 4) or not (1, 2, 2, 3).
   */
  readonly rank: number;
  /** As the sheet shows it. */
  readonly unit: string;
  /** 1-based sheet row and column of the unit's name. */
  readonly row: number;
  readonly column: number;
  /** The group (cụm) that it stands in; null where it stands in none. */
  readonly group: string | null;
  /** People to be reached: the plan, or ⌈target × base⌉ of coverage. */
  readonly plan: number;
  readonly actual: number;
  /** Of the plan, or of the population or labour force. */
  readonly rate: number;
  /** Percent that this unit is held against. */
  readonly threshold: number;
  /** Strictly below it, by the exact quotient. */
  readonly below: boolean;
  /** People still needed to reach the threshold, and the plan; 0 when reached. */
  readonly gapToThreshold: number;
  readonly gapToPlan: number;
  /** In the unit of the sheet's convention; null where there is no earlier figure. */
  readonly change: number | null;
  /** People needed each week to reach the plan by the deadline; null without a day, and once the deadline is over. */
  readonly perWeek: number | null;
}

/** The ranked units of one insurance kind on one sheet. */
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
  /** The day of the year that `perWeek` counts to. */
  readonly deadline: MonthDay;
  /** What `change` counts and since when; null where the sheet has no earlier figures. */
  readonly convention: ChangeConvention | null;
  readonly priorAsOf: IsoDate | null;
  /** Units that were compared, the ones at or above the threshold included. */
  readonly units: number;
  /** How many of them are below. */
  readonly below: number;
  /** Which of them are in `rows`. */
  readonly lists: RankingRules['units'];
  /** Ranks count within the groups of the sheet, whose units stand together. */
  readonly grouped: boolean;
  readonly rows: readonly RankedUnit[];
}

/**
 * The ranked units of every sheet and kind that has a threshold, sheet by sheet, kind by kind: the lagging ones from the
 * lowest rate up, or all of them from the highest down. Units without a usable plan or actual are left out; a kind of
 * which every unit has reached the threshold has a ranking without rows where only lagging units are listed. On a sheet
 * with targets of coverage, below is what does not cover its target. A sheet without groups is ranked as a whole.
 * @example rankingsOf([{ grid, layout }], defaultThresholds)[0]?.rows[0]?.gapToThreshold // 151
 */
export function rankingsOf(
  sheets: readonly RecognisedSheet[],
  thresholds: Thresholds,
  rules: RankingRules = standardRules,
): Ranking[] {
  return sheets.flatMap((sheet) =>
    unitFiguresOf(sheet).flatMap((figures): Ranking[] => {
      const { name, asOf, priorAsOf } = sheet.layout;
      const held = heldUnits(figures, asOf, thresholds);
      if (held === null) return [];
      const { insurance, by, convention, wholeAreas } = figures;
      const { threshold, differ, units, below } = held;
      const grouped = rules.within === 'groups' && units.some(({ group }) => group !== null);
      return [
        {
          sheet: name,
          quotas: [...new Set(wholeAreas.map((area) => area.sheet))].filter((other) => other !== name),
          insurance,
          by,
          threshold,
          differ,
          asOf,
          deadline: rules.deadline,
          convention,
          priorAsOf,
          units: units.length,
          below: below.length,
          lists: rules.units,
          grouped,
          rows: rankedRows(held, { ...rules, grouped, asOf }),
        },
      ];
    }),
  );
}
