import type { SheetModel } from '../../../../src/workbench/model/workbook-model';
import { readWorkbook } from '../../../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../../../src/workbench/xlsx/write-workbook';
import { firstSheet, unzip, withCells, withSheet, type Cells } from '../packages';

/** The parts of the file after the first sheet was changed. */
export function writtenParts(
  original: Uint8Array,
  change: Cells | ((sheet: SheetModel) => Partial<SheetModel>),
): Record<string, string> {
  const before = readWorkbook(original);
  const sheet = firstSheet(original);
  const changed =
    typeof change === 'function' ? change(sheet) : { cells: withCells(sheet, change, before.defaultStyle) };
  return unzip(writeWorkbook(original, before, withSheet(before, 0, changed)));
}

/** The text of the first sheet, or of another part, after the first sheet was changed. */
export function written(
  original: Uint8Array,
  change: Cells | ((sheet: SheetModel) => Partial<SheetModel>),
  part = 'xl/worksheets/sheet1.xml',
): string {
  return writtenParts(original, change)[part] ?? '';
}
