import type { CellAddress } from '../grid/address';
import type { InsuranceKind } from '../layout/vocabulary';
import type { FindingBase, Mismatch } from './finding';

/** A running number that does not follow the one before it. */
export interface OrdinalGap extends FindingBase {
  readonly code: 'ordinal-gap';
  readonly found: number;
  readonly expected: number;
  /** The number before it. */
  readonly after: number;
}

/** A figure that says its parts ("chia ra", new and renewed) and is not their sum. */
export interface BreakdownMismatch extends Mismatch {
  readonly code: 'breakdown-mismatch';
  readonly parts: readonly { readonly address: CellAddress; readonly figure: number }[];
}

/** People far beyond the plan: more likely a wrong figure than a success. */
export interface ExceedsPlan extends FindingBase {
  readonly code: 'exceeds-plan';
  readonly insurance: InsuranceKind;
  readonly found: number;
  readonly expected: null;
  readonly plan: number;
  /** Percent of the plan, to 2 decimals. */
  readonly rate: number;
}

/** Fewer people than at the earlier date: nothing is wrong with the figure. */
export interface Decreased extends FindingBase {
  readonly code: 'decreased';
  readonly insurance: InsuranceKind;
  readonly unit: string;
  /** People now and before; null on a sheet that shows only the change. */
  readonly found: number | null;
  readonly expected: null;
  readonly prior: number | null;
  /** The figure of the change column (percent where it is one), to 2 decimals; null where it shows none. */
  readonly change: number | null;
}
