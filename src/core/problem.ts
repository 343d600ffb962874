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
  | { readonly code: 'not-later'; readonly date: IsoDate }
  | {
      readonly code: 'changed-since';
      readonly sheet: string;
      readonly address: string;
      /** What was wanted of the cell; taking a write back where left out. */
      readonly wanted?: 'repair' | 'ignore';
    }
  | { readonly code: 'in-the-way'; readonly sheet: string; readonly address: string }
  | { readonly code: 'moved-while-working'; readonly sheet: string }
  | { readonly code: 'unexpected'; readonly detail: string };
