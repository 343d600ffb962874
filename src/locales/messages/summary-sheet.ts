import type { ChangeConvention, InsuranceKind } from '../../core/layout/vocabulary';
import type { MeasuredBy } from '../../core/reports/unit-figures';
import type { IsoDate } from '../../core/text/date';

/** A kind as the summary sheet names it; the sheet is said where several have the kind. */
export interface NamedKind {
  readonly insurance: InsuranceKind;
  readonly by: MeasuredBy;
  readonly sheet: string | null;
}

/** The sheet of sums. */
export interface SummarySheetMessages {
  readonly sheetName: string;
  readonly title: string;
  /** `BHXH tự nguyện – Tiến độ xã`, or with a word for one that is measured by coverage. */
  readonly kind: (kind: NamedKind) => string;
  readonly columns: {
    readonly insurance: string;
    readonly sheet: string;
    readonly plan: string;
    readonly actual: string;
    readonly rate: string;
    readonly coverage: string;
    readonly threshold: string;
    readonly units: string;
    readonly reached: string;
    readonly below: string;
    /** @param points how far below the threshold that is, in points of percent. */
    readonly farBelow: (points: number) => string;
  };
  /** In place of the threshold where units have their own. */
  readonly ownThresholds: string;
  /** In a cell for which there is nothing to say, e.g. no threshold. */
  readonly nothing: string;
  readonly comparison: {
    readonly title: string;
    readonly priorDay: string;
    readonly day: string;
    readonly priorActual: string;
    readonly actual: string;
    readonly people: string;
    readonly priorRate: string;
    readonly rate: string;
    readonly points: string;
  };
  readonly changes: {
    /** @param since the day of the earlier figures, where it is known. */
    readonly title: (kind: string, since: IsoDate | null) => string;
    readonly unit: string;
    readonly direction: string;
    readonly rise: string;
    readonly fall: string;
    /** The heading of the figures says what they count. */
    readonly change: (convention: ChangeConvention | null) => string;
  };
  readonly groups: {
    readonly title: (kind: string) => string;
    readonly group: string;
    /** The units that stand in no group. */
    readonly others: string;
  };
  readonly rates: {
    /** @param shown how many units are listed, the lowest ones; of `all`. */
    readonly title: (kind: string, shown: number, all: number) => string;
    readonly unit: string;
    readonly rate: string;
    readonly threshold: string;
    readonly reached: string;
    readonly below: string;
  };
  readonly progress: {
    readonly title: string;
    readonly day: string;
    readonly rateOf: (kind: string) => string;
    readonly valueTitle: string;
  };
  readonly belowNames: (kind: string) => string;
}
