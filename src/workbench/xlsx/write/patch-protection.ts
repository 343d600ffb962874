import type { SheetModel } from '../../model/workbook-model';
import { rangeName } from '../a1';
import { UnwritableChange } from '../unwritable-change';
import { withAttribute, withAttributes } from '../xml/element-text';
import { sameData } from './same-data';
import type { SheetText } from './sheet-text';

/** Sheet protection switched on or off; a password that the file has goes only together with the protection. */
export function patchProtection(sheet: SheetText, before: SheetModel, after: SheetModel): void {
  if (sameData(before.protection, after.protection)) return;
  if (!after.protection.enabled) {
    sheet.put('sheetProtection', null);
    return;
  }
  const flags = Object.entries(after.protection.flags).map(([name, on]) => [name, on ? '1' : '0']);
  const gone = Object.keys(before.protection.flags).filter((name) => !(name in after.protection.flags));
  sheet.put(
    'sheetProtection',
    withAttributes(sheet.getOrEmpty('sheetProtection'), {
      sheet: '1',
      ...Object.fromEntries(gone.map((name) => [name, null])),
      ...(Object.fromEntries(flags) as Record<string, string>),
    }),
  );
}

/** The sheet's filter set, taken off, or on other cells. Its criteria are the file's own. */
export function patchAutoFilter(sheet: SheetText, before: SheetModel, after: SheetModel): void {
  const was = before.autoFilter ? rangeName(before.autoFilter.range) : null;
  const is = after.autoFilter ? rangeName(after.autoFilter.range) : null;
  if (was === is) return;
  sheet.put('autoFilter', is === null ? null : withAttribute(sheet.getOrEmpty('autoFilter'), 'ref', is));
}

/**
 * Tables have parts of their own, which the stand-in reads only.
 *
 * @throws UnwritableChange `table` when one was added, removed or moved.
 */
export function guardTables(before: SheetModel, after: SheetModel): void {
  if (!sameData(before.tables, after.tables)) throw new UnwritableChange('table', after.name);
}
