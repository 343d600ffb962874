import type { UnitTable } from './table-rows';

/**
 * The rows of a report that are of no table, as they stand and as they will be: lines above a table by their distance to
 * it, those below the last one by their distance from the end.
 * @param present the tables on the sheet, and the report's last row there.
 * @param next the tables of the content, and its last row.
 */
export function linePlaces(
  present: readonly UnitTable[],
  presentEnd: number,
  next: readonly UnitTable[],
  nextEnd: number,
): Map<number, number> {
  const found = new Map<number, number>();
  const inOrder = [...present].sort((one, other) => one.top - other.top);
  let from = 1;
  inOrder.forEach((table, index) => {
    const target = next.find(({ key }) => key === table.key);
    const before = next.filter(({ top }) => top < (target?.top ?? 0)).map(({ bottom }) => bottom);
    const above = Math.max(0, ...before);
    for (let row = from; row < table.top; row += 1) {
      const place = target === undefined ? 0 : target.top - (table.top - row);
      if (place > above) found.set(row, place);
      else if (index === 0) found.set(row, row);
    }
    from = table.bottom + 1;
  });
  const end = Math.max(0, ...next.map(({ bottom }) => bottom));
  for (let row = from; row <= presentEnd; row += 1) {
    const place = nextEnd - (presentEnd - row);
    if (place > end) found.set(row, place);
  }
  return found;
}
