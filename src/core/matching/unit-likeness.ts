import { sameLevel, type UnitReading, unitReadings } from '../text/unit-name';

/** "1", "2 A": a number is a name only with its prefix. */
const numberName = /^\d+( \p{L})?$/u;

/**
 * True where two readings of one name are surely one unit within a list: the same prefix, or a commune's, a ward's or a
 * district's that was left out once. Towns often bear the name of the place around them: "TP Cao Lãnh" is not "Cao Lãnh".
 */
export function isSameUnit(name: string, one: UnitReading['type'], other: UnitReading['type']): boolean {
  if (one === other) return true;
  if (numberName.test(name) || (one !== null && other !== null)) return false;
  const prefix = one ?? other;
  return prefix === 'xa' || prefix === 'phuong' || prefix === 'huyen';
}

/** "BHXH huyện Phù Cừ" is an office beside the district of that name; "UBND xã" is the commune itself. */
export function isInsuranceOffice(unit: string): boolean {
  return /^(bhxh|bảo hiểm)\s/iu.test(unit);
}

/** The names of a list, for asking whether it has a unit, in whatever spelling. */
export class UnitIndex {
  private readonly types = new Map<string, Set<UnitReading['type']>>();

  constructor(units: Iterable<string>) {
    for (const unit of units) {
      for (const { name, type } of unitReadings(unit)) {
        const known = this.types.get(name);
        if (known === undefined) this.types.set(name, new Set([type]));
        else known.add(type);
      }
    }
  }

  /** True where the list may have the unit: prefixes of one level are as good as the same, for communes become wards. */
  has(unit: string): boolean {
    return unitReadings(unit).some(({ name, type }) => {
      const types = this.types.get(name);
      if (types === undefined) return false;
      if (numberName.test(name)) return types.has(type);
      return [...types].some((other) => sameLevel(type, other));
    });
  }
}
