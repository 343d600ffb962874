import type { OfficePackage } from './office-package';
import { type Relationship, relationshipsOf } from './relationships';
import { UnusableFile } from './unusable-file';
import { attribute, childNamed, childrenNamed, isOn, unescaped } from './xml';

/** A tab with cells; charts and dialogs have tabs too, and are left out. */
export interface FoundSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly path: string;
}

/** The workbook's own part. */
export interface FoundWorkbook {
  readonly sheets: readonly FoundSheet[];
  /** The name of the sheet in front. */
  readonly front: string;
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  readonly relationships: readonly Relationship[];
}

/**
 * Finds the sheets of a workbook and the names that it gives to cells.
 * @throws UnusableFile where the package holds no workbook in XML (a .docx, .xlsb, .ods …), or no sheet.
 */
export function findSheets(file: OfficePackage): FoundWorkbook {
  const main = relationshipsOf(file, '').find(({ kind }) => kind === 'officeDocument');
  const path = main?.target ?? 'xl/workbook.xml';
  const root = file.root(path);
  if (root?.localName !== 'workbook') throw new UnusableFile('notXlsx');
  const relationships = relationshipsOf(file, path);
  const entries = childrenNamed(childNamed(root, 'sheets'), 'sheet').map((element) => {
    const part = relationships.find(({ id }) => id === attribute(element, 'id'));
    const state = attribute(element, 'state');
    return {
      name: attribute(element, 'name') ?? '',
      visible: state !== 'hidden' && state !== 'veryHidden',
      path: part?.kind === 'worksheet' && file.has(part.target) ? part.target : null,
    };
  });
  const sheets = entries.filter((entry): entry is FoundSheet => entry.path !== null);
  if (sheets.length === 0) throw new UnusableFile('damaged');
  const view = childNamed(childNamed(root, 'bookViews'), 'workbookView');
  const active = entries[Number(attribute(view, 'activeTab') ?? 0)];
  const front =
    sheets.find((sheet) => sheet === active) ?? sheets.find(({ visible }) => visible) ?? sheets[0];
  return {
    sheets,
    front: front?.name ?? '',
    names: childrenNamed(childNamed(root, 'definedNames'), 'definedName')
      .filter((element) => attribute(element, 'localSheetId') === null)
      .map((element) => ({
        name: unescaped(attribute(element, 'name') ?? ''),
        formula: `=${unescaped(element.textContent)}`,
      })),
    date1904: isOn(attribute(childNamed(root, 'workbookPr'), 'date1904')),
    structureProtected: isOn(attribute(childNamed(root, 'workbookProtection'), 'lockStructure')),
    relationships,
  };
}
