import type { RankedUnit } from '../../../core/reports/ranking';

/**
 * By what each unit of a ranking is known when it is made anew: its name, with its group where it has one; of a name that
 * stands twice the later rows of the sheet are counted. The same in every variant, so that notes stay when the person
 * chooses another one.
 * @example [...unitKeys(rows).values()] // ['Xã A · Cụm 1', 'Xã A · Cụm 1 (2)', 'Xã A · Cụm 2']
 */
export function unitKeys(units: readonly RankedUnit[]): ReadonlyMap<RankedUnit, string> {
  const keys = new Map<RankedUnit, string>();
  const counts = new Map<string, number>();
  for (const unit of [...units].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const name = unit.group === null ? unit.unit : `${unit.unit} · ${unit.group}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    keys.set(unit, count === 1 ? name : `${name} (${count})`);
  }
  return keys;
}
