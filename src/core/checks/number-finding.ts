import type { ColumnRole, InsuranceKind } from '../layout/vocabulary';
import type { FindingBase } from './finding';

interface NumberFinding extends FindingBase {
  readonly insurance: InsuranceKind;
  readonly role: ColumnRole;
  /** The same for all findings of this code in one column of a table: they are told and repaired together. */
  readonly group: string;
  /** The figures that the cell may be, in its own representation, where it is for a person to choose; else empty. */
  readonly readings: readonly number[];
}

/** A number that Excel holds for a text. */
export interface NumberAsText extends NumberFinding {
  readonly code: 'number-as-text';
  readonly found: string;
  /** As the sheet shows it (percent as 46.81, also where stored as 0.4681); null where there are several readings. */
  readonly expected: number | null;
}

/** A number that was read by the wrong marks: 5.941 for 5941, 4681 for 46,81. */
export interface MisreadNumber extends NumberFinding {
  readonly code: 'thousands-misread' | 'decimal-misread';
  readonly found: number;
  readonly expected: number | null;
}

/** A text where a figure belongs. */
export interface NotANumber extends NumberFinding {
  readonly code: 'not-a-number';
  readonly found: string;
  readonly expected: null;
}

/** An empty cell where all around it is filled. */
export interface MissingValue extends NumberFinding {
  readonly code: 'missing-value';
  /** Dots, where there are some. */
  readonly found: string | null;
  readonly expected: null;
  readonly unit: string;
}

/** A number that people cannot be: none planned, fewer than none, half a person. */
export interface ImpossibleCount extends NumberFinding {
  readonly code: 'zero-plan' | 'negative-count' | 'fractional-count';
  readonly found: number;
  readonly expected: number | null;
}

export type AnyNumberFinding = NumberAsText | MisreadNumber | NotANumber | MissingValue | ImpossibleCount;
