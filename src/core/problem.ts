import type { AllocationRefusal } from './allocation/allocate';
import type { LevelRefusal } from './contribution/level-refusal';
import type { FillableRole } from './filling/missing-column';
import type { InsuranceKind } from './layout/vocabulary';
import type { IsoDate } from './text/date';

/** Why something cannot be done, one code a sentence; the figures are what the sentence needs. */
export type Problem =
  | { readonly code: 'no-recognised-sheet' }
  | { readonly code: 'sheet-not-recognised'; readonly sheet: string }
  | { readonly code: 'sheet-not-found'; readonly sheet: string }
  | { readonly code: 'protected-sheet'; readonly sheet: string; readonly address: string }
  | { readonly code: 'structure-protected' }
  | { readonly code: 'editing-cell' }
  | { readonly code: 'read-only' }
  | { readonly code: 'nothing-to-rank' }
  | { readonly code: 'nothing-to-sum' }
  | { readonly code: 'nothing-to-dispatch' }
  | { readonly code: 'nothing-to-take-back' }
  | { readonly code: 'no-usable-file' }
  /** A part of the pane that is loaded when it is first asked for did not come. */
  | { readonly code: 'part-not-loaded' }
  /** Several ranges are selected, or something that is none. */
  | { readonly code: 'no-one-range' }
  | { readonly code: 'not-later'; readonly date: IsoDate }
  /** A new period would clear a figure that is kept nowhere: its day is not known, or it is a text. */
  | {
      readonly code: 'figure-not-kept';
      readonly sheet: string;
      readonly address: string;
      readonly why: 'no-day' | 'text';
    }
  | {
      readonly code: 'changed-since';
      readonly sheet: string;
      readonly address: string;
      /** What was wanted of the cell; taking a write back where left out. */
      readonly wanted?: 'repair' | 'ignore';
    }
  | { readonly code: 'rows-filtered'; readonly sheet: string }
  | { readonly code: 'excel-table'; readonly sheet: string }
  | {
      readonly code: 'no-place-for-column';
      readonly role: FillableRole;
      readonly insurance: InsuranceKind;
    }
  | { readonly code: 'in-the-way'; readonly sheet: string; readonly address: string }
  | { readonly code: 'moved-while-working'; readonly sheet: string }
  /** An amount cannot be told, or a quota not be split. */
  | { readonly code: 'refused'; readonly refusal: LevelRefusal | AllocationRefusal }
  | { readonly code: 'unexpected'; readonly detail: string };
