import { cellAddress } from '../grid/address';
import { type Grid, numberAt, valueAt } from '../grid/grid';
import type { ColumnLayout, SheetLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor, kindsOf, unitColumnOf } from '../layout/table-columns';
import type { InsuranceKind } from '../layout/vocabulary';
import { roundedHalfAway } from '../measures/rounding';
import { shownUnitName } from '../text/unit-name';
import type { Finding } from './finding';

/** Units with fewer people than at the earlier date. It is for the report, not a fault of the sheet. */
export function checkDecreased(grid: Grid, layout: SheetLayout): Finding[] {
  return layout.tables.flatMap((table) =>
    kindsOf(table).flatMap((insurance) => decreasesOf(grid, layout, table, insurance)),
  );
}

function decreasesOf(
  grid: Grid,
  layout: SheetLayout,
  table: TableLayout,
  insurance: InsuranceKind,
): Finding[] {
  const of = (role: 'prior' | 'change'): ColumnLayout | null =>
    columnFor(table, role, insurance, Number.MAX_SAFE_INTEGER);
  const [prior, change] = [of('prior'), of('change')];
  const actual = columnFor(table, 'actual', insurance, change?.column ?? Number.MAX_SAFE_INTEGER);
  const names = unitColumnOf(table);
  const shown = change ?? (prior === null ? null : actual);
  if (shown === null || names === null) return [];
  const figure = (row: number, column: ColumnLayout | null): number | null =>
    column === null ? null : numberAt(grid, row, column.column);
  const findings: Finding[] = [];
  for (const row of table.bodyRows) {
    const [now, before, by] = [figure(row, actual), figure(row, prior), figure(row, change)];
    // The people decide; where an earlier figure is missing, the sheet's own change does.
    const fell = now !== null && before !== null ? now < before : by !== null && by < 0;
    if (!fell) continue;
    const percent = by !== null && change?.fraction === true ? by * 100 : by;
    findings.push({
      code: 'decreased',
      severity: 'info',
      sheet: layout.name,
      address: cellAddress(row, shown.column),
      insurance,
      unit: shownUnitName(String(valueAt(grid, row, names.column)), layout.encoding),
      found: now,
      expected: null,
      prior: before,
      change: percent === null ? null : roundedHalfAway(percent, 2),
      repair: null,
    });
  }
  return findings;
}
