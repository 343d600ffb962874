import { isBlankAt, numberAt, valueAt } from '../grid/grid';
import type { TableLayout } from '../layout/sheet-layout';
import { unitColumnOf } from '../layout/table-columns';
import type { InsuranceKind } from '../layout/vocabulary';
import type { RecognisedSheet } from '../recognised-sheet';
import { shownUnitName } from '../text/unit-name';

/** A unit of a table: where it stands, and its name as shown. */
export interface NamedRow {
  readonly row: number;
  readonly unit: string;
}

/** A figure of a quota sheet: the cell (1-based), and the people in it; null where there is no number yet. */
export interface QuotaCell {
  readonly row: number;
  readonly column: number;
  readonly figure: number | null;
}

/** What a quota sheet gives for one insurance kind. */
export interface QuotaUnits {
  readonly units: readonly (QuotaCell & NamedRow)[];
  /** Its own total, where it has one alone and that is the sum of the units, to a whole person. */
  readonly total: QuotaCell | null;
}

/** The units of a table by name; rows without a name are left out. */
export function namedRows({ grid, layout }: RecognisedSheet, table: TableLayout): NamedRow[] {
  const names = unitColumnOf(table);
  if (names === null) return [];
  return table.bodyRows
    .filter((row) => !isBlankAt(grid, row, names.column))
    .map((row) => ({
      row,
      unit: shownUnitName(String(valueAt(grid, row, names.column)), layout.encoding),
    }));
}

/**
 * The units of a quota sheet with their plan of one kind, over all its tables.
 * @returns null for a sheet that is no quota sheet, that has no plan of the kind, or more than one in a table: nobody
 * knows then which is meant.
 */
export function quotaUnits(sheet: RecognisedSheet, insurance: InsuranceKind): QuotaUnits | null {
  const { grid, layout } = sheet;
  if (layout.kind !== 'quota') return null;
  const tables = layout.tables.flatMap((table) => {
    const plans = table.columns.filter((column) => column.role === 'plan' && column.insurance === insurance);
    return plans.map(({ column }) => ({ table, column, alone: plans.length === 1 }));
  });
  const [first, ...others] = tables;
  if (first === undefined || tables.some(({ alone }) => !alone)) return null;
  const cell = (row: number, column: number): QuotaCell => ({
    row,
    column,
    figure: numberAt(grid, row, column),
  });
  const units = tables.flatMap(({ table, column }) =>
    namedRows(sheet, table).map(({ row, unit }) => ({ unit, ...cell(row, column) })),
  );
  const [totalRow, ...moreTotals] = first.table.totalRows;
  const total = totalRow === undefined ? null : cell(totalRow, first.column);
  const alone = others.length === 0 && moreTotals.length === 0;
  return { units, total: alone && isSumOf(total, units) ? total : null };
}

function isSumOf(total: QuotaCell | null, units: readonly QuotaCell[]): boolean {
  if (total === null || total.figure === null) return false;
  const sum = units.reduce((people, { figure }) => people + (figure ?? 0), 0);
  return Math.round(sum) === Math.round(total.figure);
}
