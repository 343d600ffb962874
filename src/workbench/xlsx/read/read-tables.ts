import type { TableModel } from '../../model/workbook-model';
import { parseRange } from '../a1';
import type { OfficePackage } from '../package/office-package';
import { readRelationships, relationshipKind } from '../package/relationships';
import { readXml } from '../xml/read-xml';

/** The tables of a sheet, in the order of the sheet's relationships. */
export function readTables(file: OfficePackage, sheetPath: string): TableModel[] {
  return readRelationships(file, sheetPath)
    .filter((found) => relationshipKind(found) === 'table')
    .flatMap((found) => {
      const text = file.read(found.target);
      if (text === null) return [];
      const { attributes } = readXml(text);
      const range = parseRange(attributes.ref ?? '');
      if (!range) return [];
      return [
        {
          id: attributes.id ?? '',
          name: attributes.displayName ?? attributes.name ?? '',
          range,
          showHeaders: Number(attributes.headerRowCount ?? 1) > 0,
          showTotals: Number(attributes.totalsRowCount ?? 0) > 0,
        },
      ];
    });
}
