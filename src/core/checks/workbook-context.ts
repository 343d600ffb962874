import type { QuotaPlan } from '../quota/quota-plan';
import type { RecognisedSheet } from '../recognised-sheet';

/** What the rest of the workbook says about a sheet. */
export interface WorkbookContext {
  /** The plans that the sheet takes from quota sheets. */
  readonly quotas: readonly QuotaPlan[];
  /** The other recognised sheets. */
  readonly others: readonly RecognisedSheet[];
}

/** A sheet by itself. */
export const alone: WorkbookContext = { quotas: [], others: [] };
