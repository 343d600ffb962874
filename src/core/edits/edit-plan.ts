import type { RangeAddress } from '../grid/address';
import type { CellContent } from '../grid/grid';
import type { ReportContent, ReportKind } from './report-content';

/**
 * Writes a rectangle of cells. `contents` is what Office.js takes as formulas: a formula with its `=`, a number, or
 * text; `null` leaves a cell alone.
 */
export interface CellsEdit {
  readonly kind: 'cells';
  readonly sheet: string;
  readonly range: RangeAddress;
  readonly contents: readonly (readonly (CellContent | null)[])[];
  /** Number formats (en-US codes) for cells that had none; `null` leaves one alone. Null when there is none to set. */
  readonly numberFormats: readonly (readonly (string | null)[])[] | null;
  /** What stood in the whole rectangle: what a reading gives, and what has to be written to have it back. */
  readonly before: {
    readonly contents: readonly (readonly CellContent[])[];
    readonly inputs: readonly (readonly CellContent[])[];
    readonly numberFormats: readonly (readonly string[])[];
  };
}

/** Puts one conditional format of ours over cells, in place of the ones of ours that it replaces. */
export interface FlagEdit {
  readonly kind: 'flag';
  readonly sheet: string;
  readonly areas: readonly RangeAddress[];
  /** With its `=`, relative to the first cell of the first area. */
  readonly formula: string;
  readonly numberFormat: string;
}

/** Takes away one of our own conditional formats, known by its id. */
export interface UnflagEdit {
  readonly kind: 'unflag';
  readonly sheet: string;
  readonly id: string;
  /** What it was, for taking back. */
  readonly was: OwnFlag;
}

/** A conditional format of ours as found on a sheet. */
export interface OwnFlag {
  readonly id: string;
  readonly formula: string;
  readonly numberFormat: string;
}

/** A hidden name of ours. */
export interface MarkName {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly comment: string;
}

export interface TableMarks {
  /** Marks whose cells are gone; they are taken away for good. */
  readonly lost: readonly string[];
  readonly before: readonly MarkName[];
  readonly after: readonly MarkName[];
}

/** Makes one of our sheets, or brings it up to date. */
export interface SheetEdit {
  readonly kind: 'sheet';
  readonly report: ReportKind;
  readonly name: string;
  /** False when a sheet of ours is there already and is rewritten. */
  readonly isNew: boolean;
  /** A mark of an earlier sheet is left over from which the sheet is gone; it has to go before a new one is made. */
  readonly staleMark: boolean;
  readonly content: ReportContent;
  /** The cells that the report takes up now; those beside them are the person's. Null for a new sheet. */
  readonly region: RangeAddress | null;
  /** The report that stood on the sheet before; null for a new sheet. */
  readonly before: ReportContent | null;
  /** The charts on a sheet that is there already; none unless given. */
  readonly charts?: {
    /** Ours and the person's. */
    readonly standing: readonly StandingChart[];
    /** Rows or columns were put in or taken out since ours were put there. */
    readonly moved: boolean;
  };
  /** The marks of its tables, before and after; none unless given. */
  readonly tableMarks?: TableMarks;
  /** Where the mark of the report was, where that is less than `region`. */
  readonly markedBefore?: RangeAddress | null;
  /** Columns, 1-based, that are as wide as they should be already, before and after; none unless given. */
  readonly widthsStand?: readonly number[];
  /** Rows put in below the report's last one, so that what the person put there moves down; 0 unless given. */
  readonly room?: number;
}

/** A chart as it stands on a sheet. */
export interface StandingChart {
  readonly name: string;
  /** The names of its series, in their order; null where they are not known, as of one of the person's. */
  readonly series: readonly string[] | null;
  /** In points from the sheet's corner; null where it is not known. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  } | null;
}

/** Adds a sheet without our mark: from then on it is read, checked and recalculated like any sheet of the person's. */
export interface NewSheetEdit {
  readonly kind: 'newSheet';
  /** A name that no sheet has. */
  readonly name: string;
  readonly content: ReportContent;
}

/** Keeps something with the workbook, outside of its sheets. */
export interface SettingEdit {
  readonly kind: 'setting';
  readonly key: string;
  readonly value: string;
  /** What was kept before; null for nothing. */
  readonly before: string | null;
}

/**
 * Puts a column into a sheet; what stood there goes one column to the right, and formulas follow, as Excel does it. It
 * comes before the cells of its plan, whose addresses are those of the sheet with the column.
 */
export interface InsertColumnEdit {
  readonly kind: 'insertColumn';
  readonly sheet: string;
  /** 1-based: where the column stands, after the insertions before it in the plan. */
  readonly at: number;
  /** In points; null to leave it as Excel makes it. */
  readonly width: number | null;
  /** Cells to be merged once it is there: headings that reach over it, and its own heading. */
  readonly merges: readonly RangeAddress[];
  /**
   * What the sheet prints from then on, where its print area ended at the column before; else it stays as Excel keeps it.
   * Taken out again, the column takes its part of the area with it.
   */
  readonly printArea?: readonly RangeAddress[];
}

/**
 * What will be written where, as plain data: it can be shown before it is applied, and taken back afterwards.
 */
export type Edit =
  CellsEdit | FlagEdit | UnflagEdit | SheetEdit | NewSheetEdit | SettingEdit | InsertColumnEdit;
export interface EditPlan {
  readonly edits: readonly Edit[];
}

/** True when there is nothing to write. */
export function isEmptyPlan(plan: EditPlan): boolean {
  return plan.edits.length === 0;
}
