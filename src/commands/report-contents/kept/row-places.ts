import type { UnitRow, UnitTable } from './table-rows';

/** How many of our cells of a row on the sheet are as they would be written in a row of the content. */
export type Likeness = (present: number, next: number) => number;

/**
 * Where the rows of a table stand in the content, by their units; rows that head a group or add up by their words, or
 * else from below. A row whose unit is no longer there has no place.
 * @param alike decides between units of one name: where it cannot tell them apart by more than the name, there is no
 * place rather than a wrong one.
 */
export function rowPlaces(present: UnitTable, next: UnitTable, alike: Likeness): Map<number, number> {
  const found = new Map<number, number>();
  if (present.top > 0) found.set(present.top, next.top);
  const named = (units: readonly UnitRow[]): Map<string, UnitRow[]> => {
    const by = new Map<string, UnitRow[]>();
    for (const row of units) by.set(row.unit, [...(by.get(row.unit) ?? []), row]);
    return by;
  };
  const targets = named(next.units);
  for (const [unit, rows] of named(present.units)) {
    for (const [row, place] of paired(
      rows,
      targets.get(unit) ?? [],
      next.columns.size - next.notes.size,
      alike,
    ))
      found.set(row, place);
  }
  for (const [row, place] of pairedOthers(present, next)) found.set(row, place);
  return found;
}

function paired(
  rows: readonly UnitRow[],
  places: readonly UnitRow[],
  cells: number,
  alike: Likeness,
): readonly (readonly [number, number])[] {
  const [row, place] = [rows[0], places[0]];
  if (row === undefined || place === undefined) return [];
  if (rows.length === 1 && places.length === 1) return [[row.row, place.row]];
  const pairs = rows
    .flatMap((one) =>
      places.map((other) => {
        const same = alike(one.row, other.row);
        return { one, other, same, score: same + (one.group === other.group ? cells : 0) };
      }),
    )
    .sort((a, b) => b.score - a.score);
  const found = new Map<UnitRow, UnitRow>();
  const taken = new Set<UnitRow>();
  const isOpen = ({ one, other }: (typeof pairs)[number]): boolean => !found.has(one) && !taken.has(other);
  for (const pair of pairs) {
    // The name alone is one cell that is the same.
    if (!isOpen(pair) || pair.same < 2) continue;
    const rival = pairs.some(
      (two) =>
        two.score === pair.score &&
        isOpen(two) &&
        (two.one === pair.one ? two.other !== pair.other : two.other === pair.other),
    );
    // Where all is the same it does not matter which is which; else there is no telling.
    if (rival && pair.same < cells) continue;
    found.set(pair.one, pair.other);
    taken.add(pair.other);
  }
  return [...found].map(([one, other]) => [one.row, other.row]);
}

function pairedOthers(present: UnitTable, next: UnitTable): [number, number][] {
  const found: [number, number][] = [];
  const open = [...next.others];
  const left: UnitTable['others'][number][] = [];
  for (const one of present.others) {
    const at = one.label === '' ? -1 : open.findIndex(({ label }) => label === one.label);
    const place = open[at];
    if (place === undefined) left.push(one);
    else {
      found.push([one.row, place.row]);
      open.splice(at, 1);
    }
  }
  // In another language their words differ: what is last on both is the sum.
  const [row, place] = [left.at(-1), open.at(-1)];
  if (row !== undefined && place !== undefined && row.label !== '' && row.row === present.bottom) {
    if (place.row === next.bottom) found.push([row.row, place.row]);
  }
  return found;
}
