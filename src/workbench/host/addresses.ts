import { parseRectangle, splitSheetName } from '../engine/a1';
import type { Rectangle } from '../model/workbook-model';
import { HostError } from './protocol/host-error';
import type { Session } from './session';

/** Longest address that Excel takes. */
const LONGEST = 8192;

/**
 * Reads the address of one block of cells, or the name of a range, as `worksheet.getRange` takes it.
 *
 * @param session the workbook
 * @param sheetId the sheet that is asked
 * @param written e.g. `A1:B2`, `$C$3`, `5:6`, `'Tiến độ'!A1`, `KeHoach`
 * @returns the sheet and the block
 * @throws InvalidArgument when it is neither, or names another sheet
 */
export function readAddress(
  session: Session,
  sheetId: string,
  written: string,
): { sheetId: string; area: Rectangle } {
  if (written.length > LONGEST) throw new HostError('InvalidArgument');
  const { sheet, address } = splitSheetName(written.trim());
  if (sheet !== null && session.engine.sheetNamed(sheet)?.id !== sheetId)
    throw new HostError('InvalidArgument');
  const area = parseRectangle(address);
  if (area) return { sheetId, area };
  const named = session.engine.names.find(address, sheetId) ?? session.engine.names.find(address, null);
  const place = named ? referredRange(session, named.formula) : null;
  if (!place) throw new HostError('InvalidArgument');
  return place;
}

/**
 * The block of cells that a name stands for.
 *
 * @param session the workbook
 * @param formula of the name, e.g. `='Tiến độ'!$B$2`
 * @returns `null` when it stands for something else
 */
export function referredRange(
  session: Session,
  formula: string,
): { sheetId: string; area: Rectangle } | null {
  const { sheet, address } = splitSheetName(formula.replace(/^=/, ''));
  const area = parseRectangle(address);
  const found = sheet === null ? null : session.engine.sheetNamed(sheet);
  return area && found ? { sheetId: found.id, area } : null;
}

/** Blocks of cells separated by commas, as `worksheet.getRanges` takes them. */
export function readAddresses(session: Session, sheetId: string, written: string): Rectangle[] {
  if (written.length > LONGEST) throw new HostError('InvalidArgument');
  return written.split(',').map((part) => {
    const found = readAddress(session, sheetId, part);
    if (found.sheetId !== sheetId) throw new HostError('InvalidArgument');
    return found.area;
  });
}
