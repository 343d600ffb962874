import type { UnitTable } from './table-rows';

/** A column of the sheet that will be: one of the content's, or one of the person's, by where each stands now. */
export type PlannedColumn = { readonly ours: number } | { readonly persons: number };

/** Where the columns of a sheet come to stand. */
export interface ColumnOrder {
  readonly planned: readonly PlannedColumn[];
  /** The new place of a column of the content. */
  readonly ofContent: (column: number) => number;
  /** The new place of a column as it stands now; undefined for one of ours that is no longer written. */
  readonly ofPresent: (column: number) => number | undefined;
  /** The person's columns, as they stand now. */
  readonly persons: ReadonlySet<number>;
}

/**
 * Puts the person's columns among ours, each right of the neighbour on its left.
 * @param present the tables that stand on the sheet.
 * @param next the tables of the content.
 * @param width columns of the content.
 * @param right the last column, as it stands now, that belongs to the report or has something beside a table.
 */
export function columnOrder(
  present: readonly UnitTable[],
  next: readonly UnitTable[],
  width: number,
  right: number,
): ColumnOrder {
  const places = contentPlaces(present, next, width);
  const known = [...places.keys()].sort((one, other) => one - other);
  const [first = 1, last = 0] = [known[0], known.at(-1)];
  // What the content has beside its tables is ours, and stands where the content says.
  const tableWidth = Math.max(0, ...next.flatMap(({ columns }) => [...columns.keys()]));
  const beside = next.length > 0 && width > tableWidth;
  const persons = new Set<number>();
  const after = new Map<number, number[]>();
  for (let column = 1; column <= right; column += 1) {
    if (places.has(column) || (column > last && beside)) continue;
    persons.add(column);
    const written = known.filter((one) => one < column && (places.get(one) ?? 0) > 0);
    const neighbour = column < first ? 0 : column > last ? width : (places.get(written.at(-1) ?? 0) ?? 0);
    after.set(neighbour, [...(after.get(neighbour) ?? []), column]);
  }
  const planned: PlannedColumn[] = (after.get(0) ?? []).map((column) => ({ persons: column }));
  for (let column = 1; column <= width; column += 1) {
    planned.push({ ours: column }, ...(after.get(column) ?? []).map((one) => ({ persons: one })));
  }
  const found = (test: (column: PlannedColumn) => boolean): number | undefined => {
    const index = planned.findIndex(test);
    return index === -1 ? undefined : index + 1;
  };
  const ofContent = (column: number): number =>
    found((one) => 'ours' in one && one.ours === column) ?? column + planned.length - width;
  return {
    planned,
    ofContent,
    ofPresent: (column) => {
      if (persons.has(column)) return found((one) => 'persons' in one && one.persons === column);
      const place = places.get(column);
      return place === undefined ? column : place === 0 ? undefined : ofContent(place);
    },
    persons,
  };
}

/** Where the content has the columns of ours that stand on the sheet; 0 for those that it has no more. */
function contentPlaces(
  present: readonly UnitTable[],
  next: readonly UnitTable[],
  width: number,
): Map<number, number> {
  const found = new Map<number, number>();
  const inOrder = [...present].sort((one, other) => other.columns.size - one.columns.size);
  for (const table of inOrder) {
    const same = [...next.filter(({ key }) => key === table.key), ...next];
    for (const [column, key] of table.columns) {
      if ((found.get(column) ?? 0) > 0) continue;
      const place = same.flatMap(({ columns }) => [...columns]).find(([, own]) => own === key)?.[0];
      found.set(column, place ?? (next.length === 0 && column <= width ? column : 0));
    }
  }
  return found;
}
