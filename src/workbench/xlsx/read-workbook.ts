import type { SheetModel, WorkbookModel } from '../model/workbook-model';
import { FileProblem } from './file-problem';
import { findWorkbook, type WorkbookPart } from './package/find-workbook';
import { OfficePackage } from './package/office-package';
import { relationshipKind } from './package/relationships';
import { readNames } from './read/read-names';
import { readSettings } from './read/read-settings';
import { readSheet } from './read/read-sheet';
import { readSharedStrings } from './read/text-runs';
import { StyleTable } from './styles/style-table';
import { child, flag, readXml } from './xml/read-xml';

/** The text of the part that the workbook refers to by this kind of relationship. */
function partText(file: OfficePackage, workbook: WorkbookPart, kind: string): string | null {
  const found = workbook.relationships.find((candidate) => relationshipKind(candidate) === kind);
  return found && !found.external ? file.read(found.target) : null;
}

/**
 * The styles of a workbook, theme colours resolved.
 *
 * @throws FileProblem `damaged`.
 */
export function readStyleTable(file: OfficePackage, workbook: WorkbookPart): StyleTable {
  const styles = partText(file, workbook, 'styles');
  const theme = partText(file, workbook, 'theme');
  return new StyleTable(
    styles === null ? undefined : readXml(styles),
    theme === null ? undefined : readXml(theme),
  );
}

function read(bytes: Uint8Array): WorkbookModel {
  const file = OfficePackage.open(bytes);
  const workbook = findWorkbook(file);
  const names = readNames(workbook.root);
  const strings = partText(file, workbook, 'sharedStrings');
  const date1904 = flag(child(workbook.root, 'workbookPr')?.attributes.date1904, false);
  const styles = readStyleTable(file, workbook);
  const context = { styles, date1904, strings: strings === null ? [] : readSharedStrings(strings) };
  const sheets: SheetModel[] = [];
  workbook.sheets.forEach((entry, index) => {
    if (!entry.isWorksheet || entry.path === null) return;
    const own = {
      own: names.bySheet.get(index) ?? [],
      titleRows: names.titleRows.get(index) ?? null,
      printAreas: names.printAreas.get(index) ?? [],
    };
    sheets.push(readSheet(file, entry, entry.path, context, own));
  });
  if (sheets.length === 0) throw new FileProblem('damaged', 'no worksheet');
  const view = child(child(workbook.root, 'bookViews'), 'workbookView');
  const active = workbook.sheets[Number(view?.attributes.activeTab ?? 0)]?.id;
  const shown =
    sheets.find((sheet) => sheet.id === active) ?? sheets.find((sheet) => sheet.visibility === 'visible');
  return {
    sheets,
    activeSheetId: (shown ?? sheets[0])?.id ?? '',
    names: names.workbook,
    settings: readSettings(file),
    date1904,
    structureProtected: flag(child(workbook.root, 'workbookProtection')?.attributes.lockStructure, false),
    defaultStyle: styles.defaultFormat.style,
  };
}

/**
 * Reads an .xlsx (or .xlsm, .xltx) file into the stand-in's model.
 *
 * Formulas come expanded (shared ones too) with `=` and en-US names; a formula without a stored value has the value
 * `null`; of a multi-cell array formula the first cell has the formula and all have `arrayRange`. Rows and columns
 * are 0-based. Ids of sheets and conditional formats follow from the file alone, so that `writeWorkbook` finds them.
 *
 * @param bytes - the whole file.
 * @throws FileProblem for anything that is not a readable workbook; `code` says why.
 * @example readWorkbook(await readFile('tien-do.xlsx')).sheets[0]?.name
 */
export function readWorkbook(bytes: Uint8Array): WorkbookModel {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem('damaged', error instanceof Error ? error.message : String(error));
  }
}
