import { FileProblem } from '../file-problem';
import { child, childrenNamed, readXml, relationshipId, type XmlElement } from '../xml/read-xml';
import { contentTypeOf } from './content-types';
import type { OfficePackage } from './office-package';
import { readRelationships, relationshipKind, type Relationship } from './relationships';

/** One tab, in file order. */
export interface SheetEntry {
  /** The model's id: made of the file's `sheetId`, so reader and writer agree on it without talking. */
  readonly id: string;
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  /** Path of the part; null for a broken reference. */
  readonly path: string | null;
  /** Chart and dialog sheets are kept in the file and left out of the model. */
  readonly isWorksheet: boolean;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
}

export interface WorkbookPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
}

const WORKBOOK_TYPE =
  /(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)\.macroEnabled)\.main\+xml$/i;

function workbookPath(file: OfficePackage): string {
  const main = readRelationships(file, '').find((found) => relationshipKind(found) === 'officeDocument');
  const path = main?.target ?? 'xl/workbook.xml';
  if (!file.has(path)) throw new FileProblem('notXlsx', 'no workbook part');
  const type = contentTypeOf(file, path);
  // Some writers declare nothing useful; then the part's own root element decides below.
  if (type !== null && !WORKBOOK_TYPE.test(type) && !/^(application|text)\/xml$/i.test(type)) {
    throw new FileProblem('notXlsx', type);
  }
  return path;
}

/** @example sheetModelId(2, 1) // '{00000000-0001-0000-0000-000000000002}' */
function sheetModelId(sheetId: number, occurrence: number): string {
  const last = sheetId.toString(16).toUpperCase().padStart(12, '0');
  return `{00000000-0001-0000-${occurrence.toString(16).toUpperCase().padStart(4, '0')}-${last}}`;
}

/**
 * Finds the workbook part and its sheets, whatever the parts are called.
 *
 * @throws FileProblem `notXlsx` when the package holds no workbook in XML (a .docx, .xlsb, .ods …).
 */
export function findWorkbook(file: OfficePackage): WorkbookPart {
  const path = workbookPath(file);
  const text = file.read(path) ?? '';
  const root = readXml(text);
  if (root.name !== 'workbook') throw new FileProblem('notXlsx', `root element ${root.name}`);
  const relationships = readRelationships(file, path);
  const met = new Map<number, number>();
  const sheets = childrenNamed(child(root, 'sheets'), 'sheet').map(({ attributes }): SheetEntry => {
    const ownId = relationshipId(attributes) ?? '';
    const target = relationships.find((found) => found.id === ownId);
    const sheetId = Number(attributes.sheetId ?? 0) || 0;
    const occurrence = met.get(sheetId) ?? 0;
    met.set(sheetId, occurrence + 1);
    const exists = target !== undefined && !target.external && file.has(target.target);
    return {
      id: sheetModelId(sheetId, occurrence),
      name: attributes.name ?? '',
      sheetId,
      relationshipId: ownId,
      path: exists ? target.target : null,
      isWorksheet: exists && relationshipKind(target) === 'worksheet',
      state:
        attributes.state === 'hidden' || attributes.state === 'veryHidden' ? attributes.state : 'visible',
    };
  });
  return { path, root, relationships, sheets };
}
