import type { Grid } from '../grid/grid';
import { headerCell } from '../layout/header-cell';
import type { ColumnLayout, SheetLayout } from '../layout/sheet-layout';
import { sureEnough } from '../layout/table-columns';
import type { Finding } from './finding';

/** Columns that the recogniser is not sure of: a role on weak grounds. */
export function checkLayout(grid: Grid, layout: SheetLayout): Finding[] {
  return layout.tables.flatMap((table) =>
    table.columns.filter(isUnsure).map((column): Finding => ({
      code: 'layout-unsure',
      severity: 'warning',
      sheet: layout.name,
      address: headerCell(grid, table, column),
      found: null,
      expected: null,
      header: column.headerPath.join(' · '),
      role: column.role,
      insurance: column.insurance,
      repair: null,
    })),
  );
}

/** True for a column that a person should look at: a role of the field on weak grounds. */
export function isUnsure({ role, confidence }: ColumnLayout): boolean {
  return role !== 'other' && confidence < sureEnough;
}
