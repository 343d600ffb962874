import type { CellAddress } from '../grid/address';
import type { ColumnRole, InsuranceKind } from '../layout/vocabulary';
import type { DateAmbiguous, DateOrder, LegacyText } from './date-finding';
import type { AnyNumberFinding } from './number-finding';
import type { BreakdownMismatch, Decreased, ExceedsPlan, OrdinalGap } from './structure-finding';
import type { MissingUnit, RepeatedUnit, UnknownUnit } from './unit-finding';

export type Severity = 'error' | 'warning' | 'info';

/** The repair of one cell: a number in the cell's own representation, or a formula for a derived cell. */
export type Repair =
  | { readonly address: CellAddress; readonly value: number }
  | { readonly address: CellAddress; readonly formula: string };

/** What every finding says: where, and how bad. The sentence is made from it in `locales/`. */
export interface FindingBase {
  readonly severity: Severity;
  readonly sheet: string;
  /** The one cell that the finding names. */
  readonly address: CellAddress;
  readonly repair: Repair | null;
}

/** A figure that is not what it should be; both as shown on the sheet (percent as 46.81, also where stored as 0.4681). */
export interface Mismatch extends FindingBase {
  readonly found: number;
  /** Rounded as the sheet shows it: people whole, rates and changes to 2 decimals. */
  readonly expected: number;
  readonly insurance: InsuranceKind;
}

export interface TotalMismatch extends Mismatch {
  readonly code: 'total-mismatch' | 'group-mismatch';
  /** How many rows were added. */
  readonly rows: number;
}

export interface RateMismatch extends Mismatch {
  readonly code: 'rate-mismatch';
  readonly row: 'body' | 'sum';
}

export interface RemainingMismatch extends Mismatch {
  readonly code: 'remaining-mismatch';
  readonly row: 'body' | 'sum';
  /** People missing to the plan, or beyond it. */
  readonly measure: 'remaining' | 'surplus';
}

export interface ChangeMismatch extends Mismatch {
  readonly code: 'change-mismatch';
  readonly row: 'body' | 'sum';
  /** What the wrong figure turns out to be, where it is recognised: the rate of the earlier date, or the present one. */
  readonly looksLike: 'priorRate' | 'rate' | null;
  /** The figure that it looks like, rounded to 2 decimals. */
  readonly lookalike: number | null;
}

/** A cell whose formula gives an error word. */
export interface FormulaError extends FindingBase {
  readonly code: 'formula-error';
  readonly found: string;
  readonly expected: null;
}

/** A column that the recogniser is not sure of; the cell is its header's. */
export interface LayoutUnsure extends FindingBase {
  readonly code: 'layout-unsure';
  readonly found: null;
  readonly expected: null;
  readonly header: string;
  /** What the column is taken for. */
  readonly role: ColumnRole;
  readonly insurance: InsuranceKind;
}

/** Every finding there is, by its code. */
export type Finding =
  | TotalMismatch
  | RateMismatch
  | RemainingMismatch
  | ChangeMismatch
  | FormulaError
  | LayoutUnsure
  | AnyNumberFinding
  | RepeatedUnit
  | UnknownUnit
  | MissingUnit
  | OrdinalGap
  | BreakdownMismatch
  | ExceedsPlan
  | Decreased
  | DateOrder
  | DateAmbiguous
  | LegacyText;
export type FindingCode = Finding['code'];
