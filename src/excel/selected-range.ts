import { type RangeAddress, rangeAddress } from '../core/grid/address';
import { ProblemError } from './problem-error';

/** What is selected in Excel. */
export interface SelectedRange {
  readonly sheet: string;
  readonly range: RangeAddress;
}

/**
 * Asks which cells are selected now. One round trip; no cell is read, so that whole columns are no matter.
 * @throws ProblemError `no-one-range` when several ranges, or a chart or picture, are selected.
 */
export async function selectedRange(): Promise<SelectedRange> {
  return Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    selected.worksheet.load({ name: true });
    try {
      await context.sync();
    } catch (error) {
      // Said alike for several ranges and for what is no range (office-js #2268).
      if ((error as { code?: unknown }).code === 'InvalidSelection') {
        throw new ProblemError({ code: 'no-one-range' }, { cause: error });
      }
      throw error;
    }
    const { rowIndex, columnIndex, rowCount, columnCount } = selected;
    return {
      sheet: selected.worksheet.name,
      range: rangeAddress({
        top: rowIndex + 1,
        left: columnIndex + 1,
        bottom: rowIndex + rowCount,
        right: columnIndex + columnCount,
      }),
    };
  });
}
