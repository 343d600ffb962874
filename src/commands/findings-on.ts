import type { Finding } from '../core/checks/finding';
import { findingsOf } from '../core/checks/sheet-checks';
import type { WorkedSheet } from './recognised-workbook';

/** The findings on some sheets of a workbook, each seen beside all the others. */
export function findingsOn(sheets: readonly WorkedSheet[], workbook: readonly WorkedSheet[]): Finding[] {
  return sheets.flatMap((sheet) => {
    const others = workbook.filter(({ read }) => read.name !== sheet.read.name);
    return findingsOf(sheet.grid, sheet.layout, {
      quotas: sheet.quotas,
      others,
      separators: sheet.separators,
    });
  });
}
