import { type CellAddress, cellAddress } from '../grid/address';
import { type Grid, gridExtent, isDateFormatted, valueAt } from '../grid/grid';
import { headerCell } from '../layout/header-cell';
import type { ColumnLayout, SheetLayout, TableLayout } from '../layout/sheet-layout';
import { dateOfSerial, datesIn, type IsoDate, isoDate } from '../text/date';
import { decoded } from '../text/legacy-encoding';

/**
 * The header cell that gives a column its date: the lowest one over it, or the one whose span covers it, that says the
 * date; the column's own header where none does ("cùng kỳ").
 */
export function cellOfDate(
  grid: Grid,
  layout: SheetLayout,
  table: TableLayout,
  column: ColumnLayout,
): CellAddress {
  const left = Math.min(...table.columns.map(({ column: at }) => at));
  for (const row of [...table.headerRows].reverse()) {
    let at = column.column;
    // A span's text stands in its first cell, with blanks to the right of it.
    while (at > left && valueAt(grid, row, at) === '') at -= 1;
    if (column.date !== null && saysDate(grid, layout, row, at, column.date)) return cellAddress(row, at);
  }
  return headerCell(grid, table, column);
}

function saysDate(grid: Grid, layout: SheetLayout, row: number, column: number, date: IsoDate): boolean {
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') return isDateFormatted(grid, row, column) && dateOfSerial(value) === date;
  const text = decoded(String(value), layout.encoding);
  return datesIn(text, Number(date.slice(0, 4))).some((found) => found.date === date);
}

/**
 * A date with day and month in each other's place.
 * @returns null where there is no such day, or where it is the same one.
 * @example swapped('2023-05-06') // '2023-06-05'
 */
export function swapped(date: IsoDate): IsoDate | null {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const other = isoDate(year, day, month);
  return other === date ? null : other;
}

/**
 * The latest day, month or quarter that the lines above the first table name; null where they name none.
 * @example // "(9 tháng năm 2018)": 2018-09-30
 */
export function latestAbove(grid: Grid, layout: SheetLayout): IsoDate | null {
  const top = Math.min(...(layout.tables[0]?.headerRows ?? []));
  const dates = [...headTexts(grid, layout)]
    .filter(({ row }) => row < top)
    .flatMap(({ text }) => datesIn(text, null).map(({ date }) => date));
  return dates.sort().at(-1) ?? null;
}

/** Texts above and in the header of a sheet's tables, where dates are said. */
export function* headTexts(
  grid: Grid,
  { tables, encoding }: SheetLayout,
): Generator<{ text: string; address: CellAddress; row: number }> {
  const extent = gridExtent(grid);
  const bottom = Math.max(0, ...tables.slice(0, 1).flatMap(({ headerRows }) => headerRows));
  if (extent === null) return;
  for (let row = extent.top; row <= bottom; row += 1) {
    for (let column = extent.left; column <= extent.right; column += 1) {
      const value = valueAt(grid, row, column);
      if (typeof value !== 'string' || value === '') continue;
      yield { text: decoded(value, encoding), address: cellAddress(row, column), row };
    }
  }
}
