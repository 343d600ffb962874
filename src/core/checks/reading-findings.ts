import { type CellAddress, cellAddress, columnLetters } from '../grid/address';
import type { SheetLayout, TableLayout } from '../layout/sheet-layout';
import type { ColumnLayout } from '../layout/sheet-layout';
import type { CellReading } from '../numbers/cell-reading';
import { roundedHalfAway } from '../measures/rounding';
import type { Repair } from './finding';

/** What every finding about a number says of its cell. */
export function numberPlace(
  code: string,
  layout: SheetLayout,
  table: TableLayout,
  row: number,
  column: ColumnLayout,
): {
  readonly sheet: string;
  readonly address: CellAddress;
  readonly insurance: ColumnLayout['insurance'];
  readonly role: ColumnLayout['role'];
  readonly group: string;
} {
  return {
    sheet: layout.name,
    address: cellAddress(row, column.column),
    insurance: column.insurance,
    role: column.role,
    group: `${code} ${columnLetters(column.column)} ${table.range}`,
  };
}

/** A figure as the sheet shows it: percent as 46.81, also where stored as 0.4681. */
export function shownFigure({ fraction }: ColumnLayout, figure: number): number {
  return fraction ? roundedHalfAway(figure * 100, 6) : figure;
}

/** What is offered for a cell that was read: its repair where there is one reading, else the readings. */
export function offered(reading: CellReading): {
  readonly expected: number | null;
  readonly repair: Repair | null;
  readonly readings: readonly number[];
} {
  const { row, column, value, certain, readings, formula } = reading;
  if (!certain) return { expected: null, repair: null, readings };
  const address = cellAddress(row, column.column);
  const repair = formula === null ? { address, value } : { address, formula };
  return { expected: shownFigure(column, value), repair, readings: [] };
}
