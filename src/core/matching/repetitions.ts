import type { UnitReading } from '../text/unit-name';
import { isInsuranceOffice, isSameUnit } from './unit-likeness';

/** What tells a unit of a list from the others. */
interface ListedUnit {
  readonly unit: string;
  readonly section: string;
  readonly reading: UnitReading | undefined;
}

/** A unit that stands in a list once more. */
export interface Repetition<Unit> {
  readonly first: Unit;
  readonly later: Unit;
}

/** Each later row of a unit with its first one, however the two are written; units of two groups are two. */
export function repetitions<Unit extends ListedUnit>(units: readonly Unit[]): Repetition<Unit>[] {
  const seen = new Map<string, { type: UnitReading['type']; unit: Unit }[]>();
  const found: Repetition<Unit>[] = [];
  for (const unit of units) {
    const { reading } = unit;
    if (reading === undefined) continue;
    const key = [unit.section, isInsuranceOffice(unit.unit), reading.name].join('|');
    const known = seen.get(key) ?? [];
    const first = known.find(({ type }) => isSameUnit(reading.name, type, reading.type));
    if (first !== undefined) found.push({ first: first.unit, later: unit });
    // One for each prefix: a list of a thousand like names is still read once.
    else seen.set(key, [...known, { type: reading.type, unit }]);
  }
  return found;
}
