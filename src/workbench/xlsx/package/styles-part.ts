import { declareContentType } from './content-types';
import type { WorkbookPart } from './find-workbook';
import type { OfficePackage } from './office-package';
import { addRelationship, relationshipKind } from './relationships';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';

/** The least that Excel accepts as styles: one font, the two fills and the border it takes for granted. */
export const MINIMAL_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

export function findStylesPart(file: OfficePackage, workbook: WorkbookPart): string | null {
  const found = workbook.relationships.find((candidate) => relationshipKind(candidate) === 'styles');
  return found && file.has(found.target) ? found.target : null;
}

/** Adds a styles part to a workbook that does without one. */
export function addStylesPart(file: OfficePackage, workbook: WorkbookPart, text: string): void {
  const path = `${workbook.path.slice(0, workbook.path.lastIndexOf('/') + 1)}styles.xml`;
  file.write(path, text);
  declareContentType(file, path, TYPE);
  addRelationship(file, workbook.path, RELATIONSHIP, path);
}
