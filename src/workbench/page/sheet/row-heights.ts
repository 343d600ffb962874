import { ICommandService } from '@univerjs/core';
import type { IRange, Univer } from '@univerjs/core';
import type { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import { AutoHeightController } from '@univerjs/sheets-ui';
import { pointsToPixels, STANDARD_ROW_POINTS } from '../../engine/sizes';
import type { SpreadsheetEngine } from '../../engine/spreadsheet-engine';

/** Excel has heights ready for the rows on the screen first; beyond this many a workbook would open slowly. */
const MOST_ROWS = 2000;

type AutoHeights = Parameters<typeof SetWorksheetRowAutoHeightMutation.handler>[1];

/**
 * Makes rows that have no height of their own as high as their text needs, as Excel does when it opens a file. Rows
 * only grow: an ordinary row keeps the sheet's default height.
 *
 * @param univer - the instance that draws
 * @param engine - holds the workbook in it
 * @param sheetId - the sheet whose rows are meant
 * @example fitRows(univer, engine, engine.activeSheet.id)
 */
export function fitRows(univer: Univer, engine: SpreadsheetEngine, sheetId: string): void {
  const sheet = engine.sheet(sheetId);
  const used = sheet?.usedArea(false);
  if (!sheet || !used) return;
  const fixed = sheet.rows();
  const ranges: IRange[] = [];
  for (let row = used.top; row <= Math.min(used.bottom, used.top + MOST_ROWS - 1); row += 1) {
    if (fixed.get(row)?.height !== undefined) continue;
    ranges.push({ startRow: row, endRow: row, startColumn: used.left, endColumn: used.right });
  }
  const standard = pointsToPixels(sheet.extras.defaultRowHeight ?? STANDARD_ROW_POINTS);
  const injector = univer.__getInjector();
  const { redos } = injector.get(AutoHeightController).getUndoRedoParamsOfAutoHeight(ranges, sheetId);
  for (const { id, params } of redos) {
    const heights = params as AutoHeights;
    const grown = heights.rowsAutoHeightInfo.filter(({ autoHeight }) => (autoHeight ?? 0) > standard);
    if (grown.length === 0) continue;
    injector.get(ICommandService).syncExecuteCommand(id, { ...heights, rowsAutoHeightInfo: grown });
  }
}
