import type { CellAddress, RangeAddress } from '../../core/grid/address';
import type { CellContent } from '../../core/grid/grid';
import type { InsuranceKind } from '../../core/layout/vocabulary';
import type { RowState } from '../../core/matching/match-table';
import type { BlockFigure, BlockRefusal, FiguresColumn, PassedOver } from '../../core/paste/block';
import type { LeftRow, MissingUnit, TypedTotal } from '../../core/paste/paste-plan';
import type { SheetRefusal } from '../../core/paste/sheet-units';
import type { IsoDate } from '../../core/text/date';

/** Where a block comes from; a text is what was pasted into the pane. */
export type PasteSource =
  | { readonly from: 'text'; readonly text: string }
  | { readonly from: 'sheet'; readonly sheet: string }
  | { readonly from: 'range'; readonly sheet: string; readonly range: RangeAddress };

/** What the pane asks to be pasted; `selection` is what is selected in Excel when it is read. */
export interface PasteRequest {
  readonly source: PasteSource | { readonly from: 'selection' };
  /** The sheet that the figures go to. */
  readonly sheet: string;
  readonly insurance: InsuranceKind;
}

/** What the person says where a block was not taken as it stands. */
export type PasteAnswer =
  | { readonly figures: Pick<FiguresColumn, 'column' | 'insurance'> }
  /** Rows of the block that do not count, of units that it names twice. */
  | { readonly without: readonly number[] }
  /** The 1-based column of the sheet that is to be filled. */
  | { readonly column: number };

/** What a person says of a row: the cell of the unit that it is, or that it is none of the sheet's. */
export type RowAnswer = CellAddress | 'none';

/**
 * What becomes of a row: it will be filled in (`fill`), its figure stands there already (`unchanged`), it was filled in
 * by an earlier write (`done`), or why it is left. `refused` is what the person set aside.
 */
export type RowFate = 'fill' | 'unchanged' | 'done' | LeftRow['why'];

/** A row of the block in the match table. */
export interface PasteRow {
  /** 1-based row of the block; tells the rows apart. */
  readonly row: number;
  readonly unit: string;
  readonly group: string | null;
  readonly figure: BlockFigure;
  readonly match: RowState;
  readonly fate: RowFate;
  /** The cell that its figure goes into, where that is known. */
  readonly place: CellAddress | null;
  /** Cells of the units that it may be and that are free, the likeliest first. */
  readonly candidates: readonly CellAddress[];
  readonly said: RowAnswer | null;
}

/** A unit of the sheet in the match table, known by the cell that its figure goes into. */
export interface PasteUnit {
  readonly address: CellAddress;
  readonly unit: string;
  readonly group: string | null;
  readonly content: CellContent;
  /** No row is it yet. */
  readonly free: boolean;
}

interface PasteAbout {
  /** The sheet that is to be filled, and the kind. */
  readonly sheet: string;
  readonly insurance: InsuranceKind;
  readonly source: Exclude<PasteSource, { from: 'text' }> | { readonly from: 'text' };
}

/** A block that cannot be taken as it stands. Nothing was written. */
export interface PasteQuestion extends PasteAbout {
  readonly step: 'question';
  readonly question: BlockRefusal | SheetRefusal;
}

/** A block with its rows matched. */
export interface PasteMatch extends PasteAbout {
  readonly step: 'match';
  /** Letters of the columns that are filled: one for each table. */
  readonly letters: readonly string[];
  /** The column of the block that holds the figures. */
  readonly figures: FiguresColumn;
  readonly rows: readonly PasteRow[];
  readonly units: readonly PasteUnit[];
  readonly passedOver: readonly PassedOver[];
  /** Units of the sheet that get no figure, by what is known now. */
  readonly missing: readonly MissingUnit[];
  readonly typedTotals: readonly TypedTotal[];
  /** Cells that *Điền số liệu* writes now. */
  readonly toFill: number;
  /** Rows that wait for the person. */
  readonly open: number;
  /** Some of it was written. */
  readonly written: boolean;
  /** Why nothing was written when the person pressed: the sheet is not as it was shown, or of another day. */
  readonly notice:
    | null
    | { readonly code: 'changed' }
    | { readonly code: 'other-day'; readonly was: IsoDate | null; readonly now: IsoDate | null };
}

/** The block that is being pasted. */
export type PasteView = PasteQuestion | PasteMatch;

const dealtWith: ReadonlySet<RowFate> = new Set(['fill', 'unchanged', 'done', 'refused']);

/** True for a row that waits for the person. */
export function waits({ fate }: Pick<PasteRow, 'fate'>): boolean {
  return !dealtWith.has(fate);
}

/** True where a question can be answered by a choice; others need another block. */
export function hasChoice({ question }: PasteQuestion): boolean {
  return 'candidates' in question || 'columns' in question || question.code === 'unit-twice';
}

/** True when nothing of a written block waits any more. */
export function isSettled(view: PasteView): boolean {
  return view.step === 'match' && view.written && view.open === 0 && view.toFill === 0;
}
