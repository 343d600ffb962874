import { membersOfGroup, membersOfTotal } from '../derived/row-members';
import type { TableLayout } from '../layout/sheet-layout';
import type { PeopleCell } from './people-cells';
import type { Expectation } from './row-evidence';

/** The sum rows of a table, what each adds, and which rows each body row is added in. */
export interface SumRows {
  readonly members: ReadonlyMap<number, readonly number[]>;
  readonly sumsOf: ReadonlyMap<number, readonly number[]>;
}

const known = new WeakMap<TableLayout, SumRows>();

/** The sum rows of a table, found once. */
export function sumRowsOf(table: TableLayout): SumRows {
  const found = known.get(table) ?? findSumRows(table);
  known.set(table, found);
  return found;
}

function findSumRows(table: TableLayout): SumRows {
  const members = new Map<number, readonly number[]>();
  for (const row of table.groupRows) members.set(row, membersOfGroup(table, row));
  for (const row of table.totalRows) members.set(row, membersOfTotal(table, row));
  const sumsOf = new Map<number, number[]>();
  for (const [sum, rows] of members) {
    for (const row of rows) {
      const sums = sumsOf.get(row);
      if (sums === undefined) sumsOf.set(row, [sum]);
      else sums.push(sum);
    }
  }
  return { members, sumsOf };
}

/** The sums of one column, as its cells are taken now. */
export function columnSums(
  { members }: SumRows,
  cells: ReadonlyMap<number, PeopleCell>,
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const [sum, rows] of members) {
    let total = 0;
    for (const row of rows) total += cells.get(row)?.chosen ?? 0;
    sums.set(sum, total);
  }
  return sums;
}

/** What sums say of a cell: of a sum, that it is one; of a body cell, what is left for it. */
export function sumExpectations(
  { sumsOf }: SumRows,
  sums: ReadonlyMap<number, number>,
  cells: ReadonlyMap<number, PeopleCell>,
  { row, chosen }: PeopleCell,
): Expectation[] {
  const own = sums.get(row);
  if (own !== undefined) return own > 0 ? [{ figure: own, weight: 4, exact: true, by: 'sum' }] : [];
  return (sumsOf.get(row) ?? []).flatMap((sum): Expectation[] => {
    const total = cells.get(sum)?.chosen;
    const rest = total === undefined ? 0 : total - ((sums.get(sum) ?? 0) - chosen);
    return rest > 0 ? [{ figure: rest, weight: 3, exact: true, by: 'sum' }] : [];
  });
}
