import type { ListedName } from './match-table';
import { sameUnits } from './same-units';

/**
 * Finds for each row of a block the unit of a sheet that it surely is by its name and, where both lists have groups, by
 * its group: "Thôn 1" of two communes are two units, and a hamlet of another commune is another one.
 * @returns for each row the index of its unit, or null.
 */
export function surelySame(rows: readonly ListedName[], units: readonly ListedName[]): (number | null)[] {
  const [these, those] = [byGroup(rows), byGroup(units)];
  const [here, there] = [[...these.keys()], [...those.keys()]];
  const groups = sameUnits(here, there).map((at) => (at === null ? null : (there[at] ?? null)));
  const partner = new Map(here.map((group, at) => [group, groups[at] ?? null] as const));
  const taken = new Set(groups);
  const named = sameUnits(rows.map(nameOf), units.map(nameOf));
  const found = named.map((unit, row) => {
    const [own, other] = [rows[row]?.group ?? null, unit === null ? null : (units[unit]?.group ?? null)];
    if (unit === null || own === null || other === null) return unit;
    const match = partner.get(own) ?? null;
    // Groups that only one of the two lists knows tell nothing.
    const isElsewhere = match === null ? taken.has(other) : match !== other;
    return isElsewhere ? null : unit;
  });
  const used = new Set(found);
  for (const [group, members] of these) {
    const match = partner.get(group) ?? null;
    if (match === null || members.every((row) => found[row] !== null)) continue;
    // All of the two groups, not only what is left of them: nothing is matched because nothing else remains.
    const others = those.get(match) ?? [];
    const within = sameUnits(
      members.map((row) => nameOf(rows[row])),
      others.map((unit) => nameOf(units[unit])),
    );
    within.forEach((at, index) => {
      const [row, unit] = [members[index], at === null ? undefined : others[at]];
      if (row === undefined || unit === undefined || used.has(unit)) return;
      found[row] ??= unit;
    });
  }
  return found;
}

function nameOf(listed: ListedName | undefined): string {
  return listed?.unit ?? '';
}

function byGroup(list: readonly ListedName[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  list.forEach(({ group }, index) => {
    if (group === null) return;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [index]);
    else members.push(index);
  });
  return groups;
}
