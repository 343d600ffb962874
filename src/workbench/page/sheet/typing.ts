import { CellValueType, ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { ICellData, Univer, Workbook } from '@univerjs/core';
import { SetRangeValuesCommand, SheetInterceptorService } from '@univerjs/sheets';

/**
 * Enters text into a cell as the cell editor does when the person presses Enter: through the readers of entries, then
 * by the command that can be undone.
 *
 * @param univer - the instance that draws
 * @param unitId - its workbook; the cell is on the sheet in front
 * @param row - 0-based
 * @param column - 0-based
 * @param text - as it would be typed; a leading `=` makes a formula, nothing empties the cell
 * @throws Error when the command is refused, as on a locked cell
 * @example await typeInto(univer, unitId, 6, 3, '300')
 */
export async function typeInto(
  univer: Univer,
  unitId: string,
  row: number,
  column: number,
  text: string,
): Promise<void> {
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const worksheet = workbook?.getActiveSheet();
  if (!workbook || !worksheet) throw new Error('No sheet is in front.');
  const typed: ICellData = text.startsWith('=')
    ? { f: text, v: null, p: null }
    : { f: null, v: text, p: null };
  const value =
    text === ''
      ? { f: null, v: null, p: null, t: null }
      : injector.get(SheetInterceptorService).onWriteCell(workbook, worksheet, row, column, typed);
  const done = await injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
    unitId,
    subUnitId: worksheet.getSheetId(),
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value,
  });
  if (!done) throw new Error(`The entry into row ${row + 1}, column ${column + 1} was refused.`);
}

/**
 * What a cell shows, with everything that is laid over it.
 *
 * @returns the text drawn; `''` for an empty cell
 */
export function shownText(
  univer: Univer,
  unitId: string,
  sheetId: string,
  row: number,
  column: number,
): string {
  const instances = univer.__getInjector().get(IUniverInstanceService);
  const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const cell = workbook?.getSheetBySheetId(sheetId)?.getCell(row, column);
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  if (cell?.t === CellValueType.BOOLEAN) return value ? 'TRUE' : 'FALSE';
  return String(value);
}
