import type { TableLayout } from '../layout/sheet-layout';

/** The body rows that a total adds: all of them, or, where a table has several totals, those of its own section. */
export function membersOfTotal(table: TableLayout, row: number): readonly number[] {
  const [first] = table.bodyRows;
  const others = table.totalRows.filter((other) => other !== row);
  if (others.length === 0 || first === undefined) return table.bodyRows;
  const isLast = others.every((other) => other < row);
  if (isLast || row < first) return table.bodyRows;
  const above = others.filter((other) => other < row).at(-1) ?? 0;
  return table.bodyRows.filter((body) => body > above && body < row);
}

/**
 * The body rows that a group row sums: those below it, up to the next group or total. A table that begins with a body
 * row has its subtotals at the foot of each group ("Cộng cụm 1"), and they sum the rows above.
 */
export function membersOfGroup(table: TableLayout, row: number): number[] {
  const bounds = [...table.groupRows, ...table.totalRows].sort((a, b) => a - b);
  const atFoot = (table.bodyRows[0] ?? 0) < (table.groupRows[0] ?? 0);
  const from = atFoot ? (bounds.filter((bound) => bound < row).at(-1) ?? 0) : row;
  const to = atFoot ? row : (bounds.find((bound) => bound > row) ?? Number.MAX_SAFE_INTEGER);
  return table.bodyRows.filter((body) => body > from && body < to);
}
