import type { Grid } from '../grid/grid';
import { headerCell } from '../layout/header-cell';
import type { SheetLayout } from '../layout/sheet-layout';
import { unitColumnOf } from '../layout/table-columns';
import type { MissingUnit } from './unit-finding';
import { unmatchedUnits } from './unmatched-units';
import type { WorkbookContext } from './workbook-context';

/** Units of the quota sheet that its progress sheet lacks: one finding, at the header of the units. */
export function checkMissingUnits(grid: Grid, layout: SheetLayout, context: WorkbookContext): MissingUnit[] {
  const unmatched = unmatchedUnits(grid, layout, context);
  const [table] = layout.tables;
  const names = table === undefined ? null : unitColumnOf(table);
  if (unmatched === null || unmatched.missing.length === 0 || table === undefined || names === null)
    return [];
  return [
    {
      code: 'missing-unit',
      severity: 'warning',
      sheet: layout.name,
      address: headerCell(grid, table, names),
      found: null,
      expected: unmatched.missing.map(({ unit }) => unit).join('; '),
      quota: unmatched.quota,
      units: unmatched.missing,
      repair: null,
    },
  ];
}
