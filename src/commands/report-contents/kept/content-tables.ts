import type { ReportContent, ReportTable } from '../../../core/edits/report-content';
import { sameText } from './heading-marks';
import { rowsOf, type UnitTable } from './table-rows';

/** The tables of a content that is to be written, with the rows that add up below their units. */
export function contentTables(content: ReportContent): UnitTable[] {
  return (content.tables ?? []).map((table) => {
    const columns = new Map(
      table.columns
        .map(({ key }, index) => [table.left + index, key] as const)
        .filter(([, key]) => key !== ''),
    );
    const place = { top: table.headerRow, bottom: tableBottom(content, table), columns };
    const own = new Set(table.rows.map(({ row }) => row));
    return {
      key: table.key,
      ...place,
      notes: new Set(
        table.columns.flatMap(({ isPersons }, index) => (isPersons === true ? [table.left + index] : [])),
      ),
      ...rowsOf(
        place,
        (row, column) => textIn(content, row, column),
        (row) => own.has(row),
      ),
    };
  });
}

/** The last row of a table: sums stand right below the units. */
export function tableBottom(content: ReportContent, { headerRow, rows }: ReportTable): number {
  let bottom = Math.max(headerRow, ...rows.map(({ row }) => row));
  while (content.rows[bottom]?.some((cell) => cell?.style.startsWith('total'))) bottom += 1;
  return bottom;
}

function textIn(content: ReportContent, row: number, column: number): string {
  const value = content.rows[row - 1]?.[column - 1]?.value ?? '';
  return typeof value === 'object' ? '' : sameText(value);
}
