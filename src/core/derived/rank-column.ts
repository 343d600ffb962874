import { cellAddress } from '../grid/address';
import { type Grid, numberAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor } from '../layout/table-columns';
import type { DerivedColumn } from './derived-columns';

/**
 * A sheet's own rank column: 1 is the best rate, equal rates share a rank (Excel's RANK), counted within the group
 * where the sheet has groups. Only body rows have a rank.
 * @returns null where the table has no rate that the rank could go by.
 */
export function rankColumn(table: TableLayout, column: ColumnLayout): DerivedColumn | null {
  const rated =
    columnFor(table, 'rate', column.insurance, column.column) ??
    [...table.columns].reverse().find(({ role, column: at }) => role === 'rate' && at < column.column) ??
    table.columns.find(({ role }) => role === 'rate') ??
    null;
  if (rated === null) return null;
  const body = new Set(table.bodyRows);
  return {
    column,
    convention: null,
    percent: false,
    inputs: [rated.column],
    elsewhere: false,
    value: (grid, row) => (body.has(row) ? rankOf(grid, table, rated, row) : null),
    formula(row) {
      if (!body.has(row)) return '';
      const cell = cellAddress(row, rated.column);
      const compared = runs(rowsOfGroup(table, row))
        .map(([first, last]) => `${fixed(first, rated.column)}:${fixed(last, rated.column)}`)
        .join(',');
      return `=IF(ISNUMBER(${cell}),RANK(${cell},${compared.includes(',') ? `(${compared})` : compared}),"")`;
    },
  };
}

function rankOf(grid: Grid, table: TableLayout, rated: ColumnLayout, row: number): number | null {
  const own = numberAt(grid, row, rated.column);
  if (own === null) return null;
  const others = rowsOfGroup(table, row).map((other) => numberAt(grid, other, rated.column));
  return 1 + others.filter((other) => other !== null && other > own).length;
}

/** The body rows of the group that a row stands in; all of them where the table has no groups. */
function rowsOfGroup(table: TableLayout, row: number): number[] {
  const start = table.groupRows.filter((group) => group < row).at(-1) ?? 0;
  const end = table.groupRows.find((group) => group > row) ?? Number.MAX_SAFE_INTEGER;
  return table.bodyRows.filter((other) => other > start && other < end);
}

/** Unbroken runs of rows, each as its first and last. */
export function runs(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

function fixed(row: number, column: number): string {
  return cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$1$$$2');
}
