import type { Grid } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import type { UnknownUnit } from './unit-finding';
import { unmatchedUnits } from './unmatched-units';
import type { WorkbookContext } from './workbook-context';

/** Units of a progress sheet that the quota sheet of the same workbook does not have. */
export function checkUnknownUnits(grid: Grid, layout: SheetLayout, context: WorkbookContext): UnknownUnit[] {
  const unmatched = unmatchedUnits(grid, layout, context);
  return (unmatched?.unknown ?? []).map(({ unit, near }) => ({
    code: 'unknown-unit',
    severity: 'warning',
    sheet: layout.name,
    address: unit.address,
    found: unit.unit,
    expected: null,
    quota: unmatched?.quota ?? '',
    near,
    repair: null,
  }));
}
