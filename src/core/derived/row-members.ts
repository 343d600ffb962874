import type { TableLayout } from '../layout/sheet-layout';

/** The body rows that a total adds: all of them, or, where a table has several totals, those of its own section. */
export function membersOfTotal(table: TableLayout, row: number): readonly number[] {
  const [first] = table.bodyRows;
  const others = table.totalRows.filter((other) => other !== row);
  if (others.length === 0 || first === undefined) return table.bodyRows;
  const isLast = others.every((other) => other < row);
  if (isLast || row < first) return table.bodyRows;
  const above = others.filter((other) => other < row).at(-1) ?? 0;
  return table.bodyRows.slice(countUpTo(table.bodyRows, above), countUpTo(table.bodyRows, row));
}

/** How many of some rows in order stand above a row or are that row; by halves, for a sheet may have a total per village. */
function countUpTo(rows: readonly number[], row: number): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle] ?? 0) <= row) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The body rows that a group row sums: those below it, up to the next group or total. A table that begins with a body
 * row has its subtotals at the foot of each group ("Cộng cụm 1"), and they sum the rows above.
 */
export function membersOfGroup(table: TableLayout, row: number): readonly number[] {
  const known = memberships.get(table) ?? membersOfGroups(table);
  memberships.set(table, known);
  return known.get(row) ?? [];
}

/** Each group is asked for by each column: found once a table, a sheet of many groups takes no longer for it. */
const memberships = new WeakMap<TableLayout, ReadonlyMap<number, readonly number[]>>();

function membersOfGroups({ bodyRows, groupRows, totalRows }: TableLayout): Map<number, readonly number[]> {
  const bounds = [...groupRows, ...totalRows].sort((a, b) => a - b);
  const atFoot = (bodyRows[0] ?? 0) < (groupRows[0] ?? 0);
  const groups = new Set(groupRows);
  const members = new Map<number, readonly number[]>();
  let from = 0;
  const upTo = (bound: number): number => {
    let to = from;
    while (to < bodyRows.length && (bodyRows[to] ?? 0) < bound) to += 1;
    return to;
  };
  bounds.forEach((bound, index) => {
    from = atFoot ? from : upTo(bound);
    const to = upTo(atFoot ? bound : (bounds[index + 1] ?? Infinity));
    if (groups.has(bound)) members.set(bound, bodyRows.slice(from, to));
    from = to;
  });
  return members;
}
