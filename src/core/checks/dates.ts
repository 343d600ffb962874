import type { CellAddress } from '../grid/address';
import type { Grid } from '../grid/grid';
import type { ColumnLayout, SheetLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor } from '../layout/table-columns';
import { datesIn, type IsoDate } from '../text/date';
import { folded } from '../text/fold';
import type { DateAmbiguous, DateOrder } from './date-finding';
import { monthFirstDates } from './month-first-dates';
import { cellOfDate, latestAbove, swapped } from './said-dates';

type DateFinding = DateOrder | DateAmbiguous;

/**
 * Dates that contradict each other: earlier figures that are not of an earlier day, present ones of a later day than the
 * sheet's. Where day and month in each other's place would set it right, that is asked instead.
 */
export function checkDates(grid: Grid, layout: SheetLayout): DateFinding[] {
  const above = layout.tables.length === 1 ? latestAbove(grid, layout) : null;
  const found = layout.tables.flatMap((table) =>
    table.columns.flatMap((column) => {
      const conflict = conflictOf(layout, table, column, above);
      if (conflict === null) return [];
      return [findingOf(layout, cellOfDate(grid, layout, table, column), conflict)];
    }),
  );
  const all = [...found, ...monthFirstDates(grid, layout)];
  const seen = new Set<CellAddress>();
  // One header may stand over several columns of a date; it is said once.
  return all.filter(({ address }) => !seen.has(address) && seen.add(address));
}

/** A date of a column that cannot be, and the day that it is held against. */
interface Conflict {
  readonly date: IsoDate;
  readonly asOf: IsoDate;
  readonly earlier: boolean;
  /** What day and month the other way round would give, where that is right. */
  readonly turned: IsoDate | null;
}

function conflictOf(
  layout: SheetLayout,
  table: TableLayout,
  column: ColumnLayout,
  above: IsoDate | null,
): Conflict | null {
  const { role, date } = column;
  if (date === null) return null;
  const other = swapped(date);
  // The sheet's day is its first title's; a second table may have one of its own.
  const said = layout.tables.length === 1 ? layout.asOf : null;
  if (role === 'prior' || role === 'priorRate' || role === 'change') {
    const actual = columnFor(table, 'actual', column.insurance, column.column);
    const asOf = actual?.date ?? said;
    const prior = role === 'change' ? columnFor(table, 'prior', column.insurance, column.column) : null;
    // A change may stand under the present day's own heading; only "so với" says that a day is held against another.
    if (role === 'change' && date === asOf && !isHeldAgainst(column)) return null;
    if (asOf !== null && date >= asOf) {
      return { date, asOf, earlier: true, turned: other !== null && other < asOf ? other : null };
    }
    // "So với 05/06" beside figures of 06/05, which may be right: the later of the two headers is asked about.
    const isTurned = asOf !== null && other !== null && prior?.date === other && other < asOf;
    return isTurned ? { date, asOf, earlier: true, turned: other } : null;
  }
  if (role !== 'actual' && role !== 'rate') return null;
  // The year of "9 tháng năm 2018" is not the one of a header's 30/9/2019.
  if (above !== null && date.slice(0, 4) > above.slice(0, 4)) {
    return { date, asOf: above, earlier: false, turned: null };
  }
  if (said === null || date <= said) {
    return said !== null && other === said ? { date, asOf: said, earlier: false, turned: said } : null;
  }
  return { date, asOf: said, earlier: false, turned: other !== null && other <= said ? other : null };
}

function isHeldAgainst({ headerPath }: ColumnLayout): boolean {
  return /so voi/.test(folded(headerPath.at(-1) ?? '')) && datesIn(headerPath.at(-1) ?? '', null).length > 0;
}

function findingOf({ name }: SheetLayout, address: CellAddress, conflict: Conflict): DateFinding {
  const { date, asOf, earlier, turned } = conflict;
  const base = { sheet: name, address, found: date, expected: null, repair: null } as const;
  return turned === null
    ? { ...base, code: 'date-order', severity: 'error', earlier, asOf }
    : { ...base, code: 'date-ambiguous', severity: 'warning', swapped: turned };
}
