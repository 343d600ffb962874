import type { EditPlan } from '../edits/edit-plan';
import type { CellAddress } from '../grid/address';
import type { CellContent } from '../grid/grid';
import type { BlockFigure } from './block';
import type { SheetRefusal } from './sheet-units';

/** A cell that gets a figure of the block, or has it already. */
export interface FilledCell {
  readonly unit: string;
  readonly address: CellAddress;
  readonly before: CellContent;
  readonly people: number;
  /** The name that the block has for it. */
  readonly pasted: string;
}

/**
 * A row of the block that was not written, and why. `near` and `ambiguous` wait for a person; `refused` was said to be
 * none of the sheet's; `claimed-twice`: two rows were said to be one unit; `no-figure`: its cell holds none that could be
 * written; `formula`: the sheet's cell is worked out by one.
 */
export interface LeftRow {
  /** 1-based row of the block. */
  readonly row: number;
  readonly unit: string;
  readonly figure: BlockFigure;
  readonly why: 'near' | 'ambiguous' | 'notFound' | 'refused' | 'claimed-twice' | 'no-figure' | 'formula';
  /** The sheet's unit that it is, where that is known. */
  readonly address: CellAddress | null;
}

/** A unit of the sheet that got no figure; its cell keeps what it holds. */
export interface MissingUnit {
  readonly unit: string;
  readonly address: CellAddress;
  readonly content: CellContent;
}

/** A sum that was typed in, and so does not follow what is filled in above it. */
export interface TypedTotal {
  readonly address: CellAddress;
  readonly content: CellContent;
}

/** What a paste does to a sheet, and what it leaves. Every row of the block and every unit of the sheet is told of. */
export interface PasteReport {
  readonly filled: readonly FilledCell[];
  /** Units that had the very figure already. */
  readonly unchanged: readonly FilledCell[];
  readonly left: readonly LeftRow[];
  readonly missing: readonly MissingUnit[];
  readonly typedTotals: readonly TypedTotal[];
}

export type PastePlan =
  | { readonly outcome: 'planned'; readonly plan: EditPlan; readonly report: PasteReport }
  | { readonly outcome: 'refused'; readonly refusal: SheetRefusal };
