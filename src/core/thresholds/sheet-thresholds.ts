import type { InsuranceKind } from '../layout/vocabulary';
import { type ThresholdInForce, thresholdFor, type Thresholds } from '../measures/threshold';
import type { RecognisedSheet } from '../recognised-sheet';
import { type MeasuredBy, unitFiguresOf } from '../reports/unit-figures';
import { thresholdsOfUnits } from './unit-thresholds';

/** What the units of a kind on a sheet are held against, and why. */
export interface SheetThreshold {
  readonly insurance: InsuranceKind;
  readonly by: MeasuredBy;
  /** Units with figures. */
  readonly units: number;
  /** Of them, those of which the sheet itself says what they have to reach, and those that the office named. */
  readonly bySheet: number;
  readonly byUnit: number;
  /** What holds for the others; null where nothing does. */
  readonly common: ThresholdInForce | null;
}

/**
 * Which threshold holds for each kind of a sheet.
 * @example sheetThresholds(sheet, defaultThresholds)[0]?.common // { percent: 80, by: 'standard' }
 */
export function sheetThresholds(sheet: RecognisedSheet, thresholds: Thresholds): SheetThreshold[] {
  const { asOf } = sheet.layout;
  return unitFiguresOf(sheet).map(({ insurance, by, units }): SheetThreshold => {
    const bySheet = units.filter(({ target }) => target !== null).length;
    if (by === 'coverage') return { insurance, by, units: units.length, bySheet, byUnit: 0, common: null };
    const names = units.map(({ unit }) => unit);
    const byUnit = thresholdsOfUnits(names, insurance, asOf, thresholds).filter(
      (one, index) => one?.by === 'unit' && units[index]?.target === null,
    ).length;
    const common = thresholdFor(insurance, asOf, thresholds);
    return { insurance, by, units: units.length, bySheet, byUnit, common };
  });
}
