import { folded } from '../text/fold';
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
      const types = [...(this.types.get(name) ?? [])];
      return types.some((other) => (numberName.test(name) ? type === other : sameLevel(type, other)));
    });
  }
}

/** What a name is listed under, and what it is looked up by, to find those that are a letter or a tone apart. */
export interface NearKeys {
  readonly listed: readonly string[];
  readonly sought: readonly string[];
}

/**
 * The keys of a name: it is near to another that is listed under one of the keys it is sought by, whichever tones and
 * accents they have, with one letter different, left out or put in. Letters alone ("Đông A") and numbers are what tells
 * two names apart, so a slip is looked for in longer words only. About as many keys as the name has letters.
 * @example nearKeys('Hương Chữ').sought.some((key) => nearKeys('Hương Chử').listed.includes(key)) // true
 */
export function nearKeys(unit: string): NearKeys {
  const [first] = unitReadings(unit);
  const words = folded(first?.name ?? '').split(' ');
  if (words.join('').length < shortest) return { listed: [], sought: [] };
  const bare = words.join(' ');
  const replaced: string[] = [];
  const left: string[] = [];
  words.forEach((word, at) => {
    if (word.length < 3 || /\d/.test(word) || roman.test(word)) return;
    const name = (slipped: string): string =>
      [...words.slice(0, at), slipped, ...words.slice(at + 1)].join(' ');
    for (let index = 0; index < word.length; index += 1) {
      const [before, after] = [word.slice(0, index), word.slice(index + 1)];
      replaced.push(name(`${before}?${after}`));
      left.push(name(before + after));
    }
  });
  return {
    listed: [bare, ...replaced, ...left.map((name) => `-${name}`)],
    sought: [bare, ...replaced, ...left, `-${bare}`],
  };
}

/** Shorter names are a letter apart by chance: "An", "Ân". */
const shortest = 4;
const roman = /^[ivx]+$/;
