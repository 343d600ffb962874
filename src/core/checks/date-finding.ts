import type { IsoDate } from '../text/date';
import type { FindingBase } from './finding';

/** An earlier date that is not before the reporting date, or figures of a later day than the sheet's own. */
export interface DateOrder extends FindingBase {
  readonly code: 'date-order';
  readonly found: IsoDate;
  readonly expected: null;
  /** True for the date of earlier figures, false for that of present ones. */
  readonly earlier: boolean;
  /** The day that it is held against. */
  readonly asOf: IsoDate;
}

/** A date of which the rest of the sheet says that day and month may have changed places. */
export interface DateAmbiguous extends FindingBase {
  readonly code: 'date-ambiguous';
  readonly found: IsoDate;
  readonly expected: null;
  /** The same with day and month the other way round. */
  readonly swapped: IsoDate;
}

/** Texts in an encoding from before Unicode; said once a sheet. */
export interface LegacyText extends FindingBase {
  readonly code: 'legacy-encoding';
  /** The cell's text as it is stored. */
  readonly found: string;
  readonly expected: null;
  readonly encoding: 'tcvn3' | 'vni';
  /** The text as it is meant. */
  readonly decoded: string;
}
