/** A unit to be matched, as its list shows it. */
export interface ListedName {
  readonly unit: string;
  /** The group that it stands in ("Xã Hải Dương" above its hamlets), as shown; null for none. */
  readonly group: string | null;
}

/**
 * What is known of a row of a pasted block. `matched`: this very unit, nothing to ask. `near`: a person has to say which
 * of the candidates it is, if any. `ambiguous`: its name fits, but so do others. `notFound`: no unit
 * that is left is like it.
 */
export type RowState = 'matched' | 'near' | 'ambiguous' | 'notFound';

export interface RowMatch {
  readonly state: RowState;
  /** Index of the unit of the sheet; null unless `matched`. */
  readonly unit: number | null;
  /**
   * Indexes of the units to choose from, the likeliest first; none where `matched`. Where `notFound` they are units that
   * other rows are matched with: perhaps the block has one twice.
   */
  readonly candidates: readonly number[];
}

/** What is known of a unit of the sheet: `near` and `ambiguous` where a row that is asked about may be it. */
export type UnitState = 'matched' | 'near' | 'ambiguous' | 'missing';

export interface UnitMatch {
  readonly state: UnitState;
  /** Index of the row of the block; null unless `matched`. */
  readonly row: number | null;
}

/** Each row of the block and each unit of the sheet once, in their own order. */
export interface MatchTable {
  readonly rows: readonly RowMatch[];
  readonly units: readonly UnitMatch[];
}
