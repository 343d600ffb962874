import { type Grid, numberFormatAt } from '../grid/grid';
import type { TableLayout } from '../layout/sheet-layout';
import { columnFor, figureRows } from '../layout/table-columns';
import type { ChangeConvention } from '../layout/vocabulary';
import { isPercentConvention } from '../measures/change';
import type { MissingColumn } from './missing-column';

/** The sheet with the number formats of a new column's figures: those of the columns beside which it will be read. */
export function withFormats(
  grid: Grid,
  table: TableLayout,
  at: number,
  missing: MissingColumn,
  convention: ChangeConvention,
): Grid {
  const numberFormats = grid.numberFormats.map((row) => [...row]);
  for (const row of figureRows(table)) {
    const formats = numberFormats[row - grid.top];
    if (formats !== undefined) formats[at - grid.left] = formatOf(grid, table, at, row, missing, convention);
  }
  return { ...grid, numberFormats };
}

function formatOf(
  grid: Grid,
  table: TableLayout,
  at: number,
  row: number,
  { role, insurance }: MissingColumn,
  convention: ChangeConvention,
): string {
  const isPercent = role === 'rate' || (role === 'change' && isPercentConvention(convention));
  const like = isPercent
    ? (table.columns.find((column) => column.role === role) ??
      table.columns.find((column) => column.role === 'rate') ??
      null)
    : columnFor(table, 'actual', insurance, at);
  const format =
    like === null ? 'General' : numberFormatAt(grid, row, like.column + (like.column >= at ? 1 : 0));
  if (format !== 'General' && format !== '@' && format !== '') return format;
  if (!isPercent) return format === '@' ? '#,##0' : 'General';
  return like?.fraction === true ? '0.00%' : '0.00';
}
