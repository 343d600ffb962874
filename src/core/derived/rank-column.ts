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
  const groups = groupsOf(table);
  const groupOf = new Map(groups.flatMap((rows) => rows.map((row) => [row, rows] as const)));
  const compared = new Map(groups.map((rows) => [rows, comparedWith(rows, rated)] as const));
  // Every row of a grid is asked in turn: to count the better ones anew for each would take a minute on a long sheet.
  let known: { readonly grid: Grid; readonly ranks: ReadonlyMap<number, number> } | null = null;
  return {
    column,
    convention: null,
    percent: false,
    inputs: [rated.column],
    elsewhere: false,
    isOurs: () => false,
    value(grid, row) {
      if (known?.grid !== grid) known = { grid, ranks: ranksIn(grid, groups, rated) };
      return known.ranks.get(row) ?? null;
    },
    formula(row) {
      const group = groupOf.get(row);
      if (group === undefined) return '';
      const cell = cellAddress(row, rated.column);
      return `=IF(ISNUMBER(${cell}),RANK(${cell},${compared.get(group) ?? ''}),"")`;
    },
  };
}

/** The ranks of all rows that have a rate. */
function ranksIn(
  grid: Grid,
  groups: readonly (readonly number[])[],
  rated: ColumnLayout,
): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  for (const rows of groups) {
    const rates = rows
      .flatMap((row) => {
        const rate = numberAt(grid, row, rated.column);
        return rate === null ? [] : [{ row, rate }];
      })
      .sort((a, b) => b.rate - a.rate);
    let rank = 1;
    rates.forEach(({ row, rate }, index) => {
      if (rate !== rates[index - 1]?.rate) rank = index + 1;
      ranks.set(row, rank);
    });
  }
  return ranks;
}

/** The cells of a group's rates, as RANK takes them. */
function comparedWith(rows: readonly number[], rated: ColumnLayout): string {
  const areas = runs(rows).map(
    ([first, last]) => `${fixed(first, rated.column)}:${fixed(last, rated.column)}`,
  );
  return areas.length > 1 ? `(${areas.join(',')})` : areas.join();
}

/** The body rows of each group; all of them together where the table has no groups. */
function groupsOf(table: TableLayout): number[][] {
  const groups: number[][] = [[]];
  let next = 0;
  for (const row of table.bodyRows) {
    let begun = false;
    for (; (table.groupRows[next] ?? Infinity) < row; next += 1) begun = true;
    if (begun) groups.push([]);
    groups.at(-1)?.push(row);
  }
  return groups.filter((rows) => rows.length > 0);
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
