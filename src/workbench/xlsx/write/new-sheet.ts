import type { SheetModel } from '../../model/workbook-model';
import { declareContentType } from '../package/content-types';
import type { WorkbookPart } from '../package/find-workbook';
import type { OfficePackage } from '../package/office-package';
import { addRelationship, relationshipKind } from '../package/relationships';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKSHEET_RELATIONSHIP =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A sheet with nothing on it, as the reader would tell it: what a new sheet is compared with. */
export function blankSheet(id: string, name: string): SheetModel {
  return {
    id,
    name,
    visibility: 'visible',
    cells: new Map(),
    merges: [],
    columns: new Map(),
    rows: new Map(),
    defaultColumnWidth: null,
    defaultRowHeight: null,
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    tabColor: null,
    conditionalFormats: [],
    names: [],
    pageLayout: {
      orientation: 'portrait',
      paperSize: null,
      fitToWidth: null,
      fitToHeight: null,
      scale: 100,
      margins: { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7, header: 0.3, footer: 0.3 },
      centerHorizontally: false,
      printGridlines: false,
      titleRows: null,
      printAreas: [],
      header: '',
      footer: '',
      differentFirst: false,
      firstHeader: '',
      firstFooter: '',
      headerScales: true,
      firstPageNumber: null,
    },
    protection: { enabled: false, flags: {} },
    tables: [],
    autoFilter: null,
    charts: [],
  };
}

/** The namespace of spreadsheets in this file: strict files have another than transitional ones. */
function mainNamespace(workbook: WorkbookPart): string {
  const { attributes } = workbook.root;
  const found = Object.entries(attributes).find(
    ([name, value]) => /^xmlns(:|$)/.test(name) && /\/spreadsheetml\/(2006\/)?main$/.test(value),
  );
  return found?.[1] ?? MAIN;
}

/**
 * Adds an empty worksheet part to the package.
 *
 * @returns the part's path and the id of the workbook's relationship to it.
 */
export function addSheetPart(
  file: OfficePackage,
  workbook: WorkbookPart,
): { path: string; relationshipId: string } {
  const folder = workbook.path.slice(0, workbook.path.lastIndexOf('/') + 1);
  let number = 1;
  while (file.has(`${folder}worksheets/sheet${String(number)}.xml`)) number += 1;
  const path = `${folder}worksheets/sheet${String(number)}.xml`;
  file.write(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${mainNamespace(workbook)}"><sheetData/></worksheet>`,
  );
  declareContentType(file, path, WORKSHEET_TYPE);
  const type = workbook.relationships.find((found) => relationshipKind(found) === 'worksheet')?.type;
  return { path, relationshipId: addRelationship(file, workbook.path, type ?? WORKSHEET_RELATIONSHIP, path) };
}
