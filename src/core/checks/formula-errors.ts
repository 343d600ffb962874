import { cellAddress } from '../grid/address';
import { type Grid, isErrorValue, valueAt } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import { figureRows } from '../layout/table-columns';
import type { Finding } from './finding';

/** Cells of a table that show an error word, such as #DIV/0! or #REF!. */
export function checkFormulaErrors(grid: Grid, layout: SheetLayout): Finding[] {
  const findings: Finding[] = [];
  for (const table of layout.tables) {
    for (const row of figureRows(table)) {
      for (const { column, role } of table.columns) {
        const value = valueAt(grid, row, column);
        if (role === 'note' || typeof value !== 'string' || !isErrorValue(value)) continue;
        findings.push({
          code: 'formula-error',
          severity: 'error',
          sheet: layout.name,
          address: cellAddress(row, column),
          found: value,
          expected: null,
          repair: null,
        });
      }
    }
  }
  return findings;
}
