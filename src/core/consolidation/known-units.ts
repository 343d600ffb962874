import { isInsuranceOffice, isSameUnit } from '../matching/unit-likeness';
import { sameLevel, type UnitReading } from '../text/unit-name';
import type { SentUnit } from './sent-unit';

/**
 * True for a name that says which unit is meant only together with its commune: each has a "Thôn 1". Names that end in a
 * number without the prefix of a commune or a ward ("Khối 3", "7") are taken so too.
 */
export function isLocalName(reading: UnitReading): boolean {
  return reading.type === null ? /(^|\s)\d+( \p{L})?$/u.test(reading.name) : sameLevel(reading.type, 'thon');
}

/** A unit that was taken, and from where. */
export interface TakenUnit {
  readonly file: string;
  readonly unit: SentUnit;
}

/**
 * The units that were taken so far, for asking whether one comes again. Names are compared as everywhere: Hòa and Hoà,
 * "UBND xã" and "X.". A local name is the same unit only in the same commune, or in the same file where none is named;
 * and within one table units of two groups are two.
 */
export class KnownUnits {
  private readonly byName = new Map<string, TakenUnit[]>();

  /**
   * @param place the commune whose hamlets the file lists; null where it names none.
   * @returns the unit that was there before; null when this one is new, and then it is known from now on.
   */
  take(file: string, place: string | null, unit: SentUnit): TakenUnit | null {
    const { reading } = unit;
    if (reading === undefined) return null;
    const scope = isLocalName(reading) ? (place?.toLocaleLowerCase('vi') ?? `\n${file}`) : '';
    const key = [scope, isInsuranceOffice(unit.unit), reading.name].join('|');
    const known = this.byName.get(key) ?? [];
    const same = known.filter(({ unit: other }) =>
      isSameUnit(reading.name, other.reading?.type ?? null, reading.type),
    );
    const before =
      same.find((other) => other.file === file && other.unit.section === unit.section) ??
      same.find((other) => other.file !== file || other.unit.table !== unit.table);
    if (before !== undefined) return before;
    this.byName.set(key, [...known, { file, unit }]);
    return null;
  }
}
