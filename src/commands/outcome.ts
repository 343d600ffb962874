import type { WrittenShares } from '../core/allocation/written-shares';
import type { ColumnRole, InsuranceKind } from '../core/layout/vocabulary';
import type { RepairedCell } from '../core/repairs/before-after';
import type { OfficeSettings } from '../core/settings/office-settings';
import type { IsoDate } from '../core/text/date';

/** A cell whose content a command replaced: both as the person would read them. */
export interface ReplacedCell {
  readonly sheet: string;
  readonly address: string;
  /** What stood there; a number or text. */
  readonly was: string | number | boolean;
  /** What it shows now; `''` where it shows nothing. */
  readonly now: string | number | boolean;
}

/** What became of a person's additions to a report that was made anew; none of it is lost in silence. */
export interface KeptAdditions {
  /** Cells of ours that they had written over, and that have our figures again. */
  readonly overwritten: number;
  /** Formulas of theirs that pointed to rows that are gone, and are the figures that they showed. */
  readonly fixed: number;
  /** Units that are no longer in their table, listed below with what was written to them. */
  readonly departed: number;
}

/** What the last command did. The pane says it in words; `written: 0` is said too ("không có gì phải thay đổi"). */
export type Outcome =
  | {
      readonly command: 'recalculate';
      readonly sheets: readonly string[];
      /** Formula cells filled, and constants or wrong formulas replaced. */
      readonly filled: number;
      readonly replaced: readonly ReplacedCell[];
      /** Cells marked as below the threshold now. */
      readonly flagged: number;
      /** What the cells were filled with; formulas where left out. */
      readonly with?: OfficeSettings['fillWith'];
      readonly changed: boolean;
      /** Nobody pressed: it ran because figures changed. */
      readonly byItself?: true;
    }
  | {
      readonly command: 'summary' | 'ranking' | 'findings';
      /** The name of the sheet that was made or updated. */
      readonly sheet: string;
      readonly made: 'new' | 'updated' | 'unchanged';
      readonly kept?: KeptAdditions;
      /** Lagging units listed (ranking), kinds summed (summary), or findings listed. */
      readonly count: number;
      /** All of its sheets, where a ranking has one for each kind. */
      readonly sheets?: readonly string[];
      /** Sheets of a ranking that was arranged in another way: they stay as they are. */
      readonly former?: readonly string[];
    }
  | {
      readonly command: 'correct';
      readonly letters: string;
      /** What the column is taken for now. */
      readonly role: ColumnRole;
      readonly insurance: InsuranceKind;
    }
  | { readonly command: 'repair'; readonly cells: readonly RepairedCell[] }
  | { readonly command: 'ignore' | 'restore'; readonly addresses: readonly string[] }
  | {
      readonly command: 'period';
      readonly to: IsoDate;
      /** Kinds whose present figures became the earlier ones. */
      readonly moved: readonly InsuranceKind[];
      /** Columns of earlier figures that a new period does not change. */
      readonly left: readonly { readonly letters: string; readonly why: 'same-period' | 'fixed-day' }[];
      /** Lines that the history sheet got, and its name. */
      readonly recorded: number;
      readonly history: string;
    }
  | {
      readonly command: 'paste';
      readonly sheet: string;
      readonly insurance: InsuranceKind;
      /** Letters of the columns that were filled. */
      readonly letters: readonly string[];
      /** Cells written, and cells that held the very figure already. */
      readonly filled: number;
      readonly unchanged: number;
      /** Rows of the block that an earlier write took. */
      readonly earlier: number;
      /** Rows that still wait for the person. */
      readonly open: number;
      /** Rows that the person set aside, by their units. */
      readonly refused: readonly string[];
      /** Units of the sheet that got no figure. */
      readonly missing: readonly string[];
      /** Sums that were typed in, and do not follow. */
      readonly typedTotals: readonly string[];
    }
  | {
      readonly command: 'fill';
      /** The columns that were put in, as the sheet is now. */
      readonly added: readonly {
        readonly letters: string;
        readonly role: ColumnRole;
        readonly insurance: InsuranceKind;
      }[];
      /** Blank sums that were filled. */
      readonly sums: number;
      /** Derived cells filled, and with what. */
      readonly filled: number;
      readonly with: OfficeSettings['fillWith'];
      readonly replaced: readonly ReplacedCell[];
      readonly changed: boolean;
    }
  | {
      readonly command: 'allocation';
      readonly sheet: string;
      /** The people that were split, and over how many parts. */
      readonly quota: number;
      readonly parts: number;
      /** The column of the person's sheet and the cells that changed; null for a sheet of ours. */
      readonly letters: string | null;
      readonly written: WrittenShares | null;
      readonly made: 'new' | 'updated' | 'unchanged' | null;
    }
  | {
      readonly command: 'contribution';
      readonly sheet: string;
      readonly made: 'new' | 'updated' | 'unchanged';
      /** Levels that the table has. */
      readonly levels: number;
    }
  | {
      readonly command: 'consolidate';
      /** The progress sheet that was added, and the one that says what became of each file. */
      readonly sheet: string;
      readonly notes: string;
      /** Rows of the progress sheet, files that gave some, files in all. */
      readonly units: number;
      readonly used: number;
      readonly files: number;
    }
  | {
      readonly command: 'settings';
      readonly changed: boolean;
      /** Thresholds were changed, and the flags on the sheet are still those of before. */
      readonly flagsWait?: boolean;
    }
  | { readonly command: 'takeBack'; readonly what: Revocable };

/** What can be taken back. */
export type Revocable =
  | 'consolidate'
  | 'recalculate'
  | 'summary'
  | 'ranking'
  | 'correct'
  | 'repair'
  | 'ignore'
  | 'restore'
  | 'findings'
  | 'allocation'
  | 'contribution'
  | 'period'
  | 'paste'
  | 'fill'
  | 'settings';
export type Intent = Revocable | 'readPaste' | 'takeBack' | 'propose';
