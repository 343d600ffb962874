import { unknownSeparators } from '../core/numbers/separators';
import { marksIn, ownSheets } from '../excel/own-sheets';
import { correctionsKey, ignoredKey, type ReadWorkbook, settingsKey } from '../excel/read-workbook';
import { CellFormats } from './cell-formats';
import { findSheets } from './find-sheets';
import { keptSettings } from './kept-settings';
import { OfficePackage } from './office-package';
import { sharedStrings } from './shared-strings';
import { sheetCells } from './sheet-cells';
import { sheetGrid } from './sheet-grid';
import { UnusableFile } from './unusable-file';

/**
 * Reads an .xlsx or .xlsm that is not open in Excel: what reading it through Office.js would give, as far as it is asked
 * for where nothing is written into the file. Values are those that the file keeps; nothing is calculated.
 * @param bytes the whole file.
 * @throws UnusableFile for what is no readable workbook, with the reason.
 * @example readWorkbookFile(new Uint8Array(await file.arrayBuffer())).sheets[0]?.grid
 */
export function readWorkbookFile(bytes: Uint8Array): ReadWorkbook {
  const file = new OfficePackage(bytes);
  const { sheets, front, names, date1904, structureProtected, relationships } = findSheets(file);
  const part = (kind: string): Element | null => {
    const found = relationships.find((relationship) => relationship.kind === kind);
    return found === undefined ? null : file.root(found.target);
  };
  const formats = new CellFormats(part('styles'));
  const context = { strings: sharedStrings(part('sharedStrings')), date1904 };
  const own = [...ownSheets(names)];
  const settings = keptSettings(file);
  return {
    front,
    separators: unknownSeparators,
    structureProtected,
    corrections: settings.get(correctionsKey) ?? null,
    ignored: settings.get(ignoredKey) ?? null,
    settings: settings.get(settingsKey) ?? null,
    keptCharts: null,
    marks: marksIn(names),
    sheets: sheets.map(({ name, visible, path }) => {
      const root = file.root(path);
      if (root === null) throw new UnusableFile('damaged');
      const [report, place] = own.find(([, found]) => found.sheet === name) ?? [];
      return {
        // No event tells of a sheet in a file that is not open.
        id: name,
        name,
        visible,
        report: report ?? null,
        reportRegion: place?.region ?? null,
        grid: sheetGrid(name, sheetCells(root, context), formats),
        flags: [],
        charts: [],
        protection: null,
        filtered: false,
      };
    }),
  };
}
