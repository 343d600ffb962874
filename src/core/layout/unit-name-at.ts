import { type Grid, valueAt } from '../grid/grid';
import { shownUnitName } from '../text/unit-name';
import type { SheetLayout, TableLayout } from './sheet-layout';
import { unitColumnOf } from './table-columns';

/** The name of a row's unit as the sheet shows it; `''` where the table has no column of names. */
export function unitNameAt(
  grid: Grid,
  table: TableLayout,
  row: number,
  encoding: SheetLayout['encoding'],
): string {
  const names = unitColumnOf(table);
  return names === null ? '' : shownUnitName(String(valueAt(grid, row, names.column)), encoding);
}
