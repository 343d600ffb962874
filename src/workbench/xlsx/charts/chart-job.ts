import type { WorkbookModel } from '../../model/workbook-model';
import type { OfficePackage } from '../package/office-package';
import type { SheetText } from '../write/sheet-text';

/** Where the charts of one sheet are written. */
export interface ChartJob {
  readonly file: OfficePackage;
  readonly sheetPath: string;
  readonly sheetId: number;
  readonly sheet: SheetText;
  /** As it was, and as it is to be written; charts carry the figures of its cells. */
  readonly workbooks: readonly [before: WorkbookModel, after: WorkbookModel];
}
