import type { TableMarks } from '../../../core/edits/edit-plan';
import type { ReportContent, ReportKind } from '../../../core/edits/report-content';
import { rangeAddress } from '../../../core/grid/address';
import { nameFormula, tableName } from '../../../excel/own-sheets';
import { contentTables, tableBottom } from './content-tables';
import { headingsNote } from './heading-marks';

/** The marks of a content's tables: the cells of each from its header to its last row, and our headings. */
export function tableMarksOf(report: ReportKind, sheet: string, content: ReportContent): TableMarks['after'] {
  const tables = contentTables(content);
  return (content.tables ?? []).map((table, index) => {
    const right = table.left + table.columns.length - 1;
    const area = { top: table.headerRow, left: table.left, bottom: tableBottom(content, table), right };
    return {
      name: tableName(report, table.key, table.departed === true),
      formula: nameFormula(sheet, rangeAddress(area)),
      comment: headingsNote(
        table,
        (tables[index]?.others ?? []).map(({ label }) => label).filter((label) => label !== ''),
      ),
    };
  });
}
