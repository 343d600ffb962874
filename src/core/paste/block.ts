import type { InsuranceKind } from '../layout/vocabulary';

/** What a block has for a unit; only `people` is ever written. `shown` is the cell as pasted. */
export type BlockFigure =
  | { readonly kind: 'people'; readonly people: number }
  | { readonly kind: 'blank' }
  /** People are whole. */
  | { readonly kind: 'fraction'; readonly shown: string }
  | { readonly kind: 'negative'; readonly shown: string }
  | { readonly kind: 'text'; readonly shown: string }
  /** It may be several figures (a 6 that may have been 6.000), the likeliest first. */
  | { readonly kind: 'doubtful'; readonly shown: string; readonly readings: readonly number[] };

/** A unit of a block with its figure. */
export interface BlockUnit {
  /** As the block shows it, decoded and in NFC. */
  readonly unit: string;
  /** The group above it, as shown; null for none. */
  readonly group: string | null;
  /** 1-based: the line of a pasted text that is not empty, or the row of the sheet. */
  readonly row: number;
  readonly figure: BlockFigure;
}

/** A column of a block that could be the figures. */
export interface FiguresColumn {
  /** 1-based column of the block, or of the sheet for a range of one. */
  readonly column: number;
  /** Its header from the top down; empty where it has none. */
  readonly header: readonly string[];
  /** `none` where the block does not say. */
  readonly insurance: InsuranceKind;
  /** Its first figures as shown, for telling it from the others. */
  readonly examples: readonly string[];
}

/** A row that is no unit, and is left out. */
export interface PassedOver {
  readonly row: number;
  readonly label: string;
  /** `outside`: it has a name and something beside it, but is no row of the table. */
  readonly why: 'total' | 'group' | 'ofWhich' | 'outside';
}

/** A block as it was understood. */
export interface Block {
  readonly units: readonly BlockUnit[];
  readonly figures: FiguresColumn;
  readonly passedOver: readonly PassedOver[];
}

/** A unit that a block names more than once. */
export interface RepeatedName {
  readonly unit: string;
  readonly rows: readonly { readonly row: number; readonly unit: string; readonly figure: BlockFigure }[];
}

/** Why a block cannot be taken as it stands; nothing was changed. The last two ask, and are answered by a choice. */
export type BlockRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'no-units' }
  | { readonly code: 'no-figures' }
  /** There are figures, but of other kinds of insurance than the one asked for. */
  | { readonly code: 'other-insurance'; readonly candidates: readonly FiguresColumn[] }
  /** Several columns could be the figures; or a single one whose header says something else. */
  | { readonly code: 'which-figures'; readonly candidates: readonly FiguresColumn[] }
  | { readonly code: 'unit-twice'; readonly units: readonly RepeatedName[] };

export type BlockReading =
  | { readonly outcome: 'read'; readonly block: Block }
  | { readonly outcome: 'refused'; readonly refusal: BlockRefusal };
