import type { PlacedUnit } from '../matching/unit-rows';
import type { FindingBase } from './finding';

/** A unit that stands above once more, or one whose name is nearly the same; the cell is the later one. */
export interface RepeatedUnit extends FindingBase {
  readonly code: 'duplicate-unit' | 'similar-unit';
  /** The later unit's name. */
  readonly found: string;
  readonly expected: null;
  /** The unit above that it is, or that it resembles. */
  readonly other: PlacedUnit;
}

/** A unit that the quota sheet of the same workbook does not have. */
export interface UnknownUnit extends FindingBase {
  readonly code: 'unknown-unit';
  readonly found: string;
  readonly expected: null;
  /** The quota sheet's name. */
  readonly quota: string;
  /** A unit of the quota sheet that is not here and is spelled nearly the same: perhaps the one that is meant. */
  readonly near: PlacedUnit | null;
}

/** Units of the quota sheet that are not on the sheet; the cell is the header of the unit column. */
export interface MissingUnit extends FindingBase {
  readonly code: 'missing-unit';
  readonly found: null;
  /** Their names, apart by `; `. */
  readonly expected: string;
  readonly quota: string;
  readonly units: readonly PlacedUnit[];
}
