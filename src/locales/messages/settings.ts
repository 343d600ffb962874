import type { InsuranceKind } from '../../core/layout/vocabulary';
import type { Milestone, UnitThreshold } from '../../core/measures/threshold';
import type { MonthDay } from '../../core/settings/setting-field';
import type { SheetThreshold } from '../../core/thresholds/sheet-thresholds';

/** The tool for thresholds and milestones. */
export interface SettingsMessages {
  /** What holds on the sheet in front, and why. */
  readonly held: {
    readonly title: string;
    readonly kind: (held: SheetThreshold) => string;
    readonly none: string;
  };
  readonly byKind: {
    readonly title: string;
    readonly hint: string;
    /** The field of a kind, in percent. */
    readonly percent: (insurance: InsuranceKind) => string;
    /** Shows the kinds that are seldom used. */
    readonly others: string;
  };
  readonly milestones: {
    readonly title: string;
    readonly hint: string;
    readonly none: string;
    readonly line: (milestone: Milestone) => string;
    /** Adds one that offices have set before. */
    readonly ready: (milestone: Milestone) => string;
    readonly day: string;
    readonly wrongDay: string;
  };
  readonly byUnit: {
    readonly title: string;
    readonly hint: string;
    readonly none: string;
    readonly line: (threshold: UnitThreshold) => string;
    readonly unit: string;
  };
  /** How far below the threshold is far below. */
  readonly farBelow: {
    readonly title: string;
    readonly hint: string;
    readonly points: string;
  };
  readonly deadline: {
    readonly title: string;
    readonly hint: string;
    readonly ready: (day: MonthDay) => string;
  };
  readonly kind: string;
  readonly percent: string;
  readonly wrongPercent: string;
  readonly save: string;
  readonly add: string;
  readonly remove: string;
  /** The same with what it removes, for those who hear it. */
  readonly removeOf: (line: string) => string;
  /** A day of the year as it is typed: `30/6`. */
  readonly dayOfYear: (day: MonthDay) => string;
}
