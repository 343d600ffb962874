import { type CellAddress, cellAddress } from '../grid/address';
import { type Grid, isBlankAt, numberAt, valueAt } from '../grid/grid';
import type { SheetLayout, TableLayout } from '../layout/sheet-layout';
import { unitColumnOf } from '../layout/table-columns';
import { shownUnitName, type UnitReading, unitReadings } from '../text/unit-name';

/** A unit at its place, as its sheet shows it. */
export interface PlacedUnit {
  readonly unit: string;
  readonly sheet: string;
  readonly address: CellAddress;
}

/** A unit of a table with what tells it from another of the same name. */
export interface UnitRow extends PlacedUnit {
  readonly row: number;
  /** The group that it stands in, by its rows and its columns "cụm" and "mã"; units of two groups are two. */
  readonly section: string;
  /** The likeliest way to read its name. */
  readonly reading: UnitReading | undefined;
}

/** Several checks ask for the same units, and to read a name takes longer than all else about a row. */
const known = new WeakMap<TableLayout, { grid: Grid; layout: SheetLayout; units: readonly UnitRow[] }>();

/** The units of a table from the top down; rows without a name are left out. */
export function unitRows(grid: Grid, layout: SheetLayout, table: TableLayout): readonly UnitRow[] {
  const before = known.get(table);
  if (before?.grid === grid && before.layout === layout) return before.units;
  const units = readUnitRows(grid, layout, table);
  known.set(table, { grid, layout, units });
  return units;
}

function readUnitRows(grid: Grid, layout: SheetLayout, table: TableLayout): UnitRow[] {
  const apart = table.columns.filter(({ role }) => role === 'group' || role === 'code');
  const sums = [...table.groupRows, ...table.totalRows].sort((a, b) => a - b);
  let passed = 0;
  return namedIn(grid, layout, table, table.bodyRows).map((unit) => {
    while ((sums[passed] ?? Infinity) < unit.row) passed += 1;
    const marks = apart.map(({ column }) => String(valueAt(grid, unit.row, column)).trim());
    return { ...unit, section: [passed, ...marks].join('|'), reading: unitReadings(unit.unit)[0] };
  });
}

/** Some rows of a table by name, groups among them. */
export function namedIn(
  grid: Grid,
  layout: SheetLayout,
  table: TableLayout,
  rows: readonly number[],
): (PlacedUnit & { readonly row: number })[] {
  const names = unitColumnOf(table);
  if (names === null) return [];
  return rows
    .filter((row) => !isBlankAt(grid, row, names.column))
    .map((row) => ({
      row,
      unit: shownUnitName(String(valueAt(grid, row, names.column)), layout.encoding),
      sheet: layout.name,
      address: cellAddress(row, names.column),
    }));
}

/** True where two rows have figures and none tells them apart: each is the same in both, or missing in one. */
export function haveSameFigures(grid: Grid, table: TableLayout, one: number, other: number): boolean {
  let same = 0;
  for (const { column, role } of table.columns) {
    if (role === 'ordinal' || role === 'rank' || role === 'code' || role === 'unit') continue;
    const [a, b] = [numberAt(grid, one, column), numberAt(grid, other, column)];
    if (a === null || b === null) continue;
    if (a !== b) return false;
    same += 1;
  }
  return same > 0;
}
