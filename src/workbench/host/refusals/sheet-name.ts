import type { SpreadsheetEngine } from '../../engine/spreadsheet-engine';
import { HostError, invalidArgument } from '../protocol/host-error';

/**
 * Refuses a name that Excel would not give a sheet.
 *
 * @param engine the workbook
 * @param name the name that is wanted
 * @param ownId the sheet that is to have it, which may keep its own name in other capitals
 * @throws InvalidArgument for a name that breaks the rules, ItemAlreadyExists for one that is taken
 */
export function refuseSheetName(engine: SpreadsheetEngine, name: string, ownId: string | null): void {
  if (name.length === 0 || name.length > 31) throw invalidArgument('a sheet name has 1 to 31 characters');
  if (/[\\/?*:[\]]/.test(name)) throw invalidArgument('a sheet name has none of \\ / ? * : [ ]');
  if (name.startsWith("'") || name.endsWith("'")) throw invalidArgument('no apostrophe around a sheet name');
  if (name.toLowerCase() === 'history') throw invalidArgument('"History" is a name of Excel itself');
  const taken = engine.sheetNamed(name);
  if (taken && taken.id !== ownId) throw new HostError('ItemAlreadyExists');
}
