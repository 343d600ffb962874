import type { Grid } from './grid/grid';
import type { SheetLayout } from './layout/sheet-layout';
import type { QuotaPlan } from './quota/quota-plan';

/** A sheet as read, with what was recognised on it. */
export interface RecognisedSheet {
  readonly grid: Grid;
  readonly layout: SheetLayout;
  /** The plans that its tables take from quota sheets of the same workbook; none where left out. */
  readonly quotas?: readonly QuotaPlan[];
}
