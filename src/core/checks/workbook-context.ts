import type { Separators } from '../numbers/separators';
import type { QuotaPlan } from '../quota/quota-plan';
import type { RecognisedSheet } from '../recognised-sheet';

/** What the rest of the workbook says about a sheet. */
export interface WorkbookContext {
  /** The plans that the sheet takes from quota sheets. */
  readonly quotas: readonly QuotaPlan[];
  /** The other recognised sheets. */
  readonly others: readonly RecognisedSheet[];
  /** The marks that this Excel reads numbers by; unknown where left out. */
  readonly separators?: Separators;
}

/** A sheet by itself. */
export const alone: WorkbookContext = { quotas: [], others: [] };
