import { folded } from '../text/fold';
import type { UnitReading } from '../text/unit-name';
import { slipsOf } from './letter-slips';

/** Shorter names are a letter apart by chance: "An", "Ân". */
const shortest = 4;
const roman = /^[ivx]+$/;

/** A name as names are held against each other. */
export interface NearName {
  /** Without tones and accents. */
  readonly bare: string;
  /** Where in it a slip is looked for: the places of the letters of its longer words. */
  readonly letters: readonly number[];
  /** What the name becomes without one of these letters, and what it is itself; as numbers, which are quick to look up. */
  readonly slips: readonly number[];
}

/**
 * A unit's name for {@link NearNames}. Letters alone ("Đông A") and numbers are what tells two names apart, so a slip is
 * looked for in longer words only.
 * @returns null for a name that is too short to be near to any.
 */
export function nearName(reading: UnitReading | undefined): NearName | null {
  if (reading === undefined) return null;
  const bare = folded(reading.name);
  const letters: number[] = [];
  let from = 0;
  let length = 0;
  for (const word of bare.split(' ')) {
    length += word.length;
    if (word.length >= 3 && !/\d/.test(word) && !roman.test(word)) {
      for (let index = 0; index < word.length; index += 1) letters.push(from + index);
    }
    from += word.length + 1;
  }
  return length < shortest ? null : { bare, letters, slips: slipsOf(bare, letters) };
}

interface Listed<Item> extends NearName {
  readonly item: Item;
  readonly order: number;
}

/** Those listed under one slip, the last first. */
interface Link<Item> {
  readonly listed: Listed<Item>;
  readonly next: Link<Item> | undefined;
}

/**
 * A list of names, for finding the first that is near to another: whichever tones and accents they have, with one letter
 * different, left out or put in. Two names a letter apart become one when that letter is left out, so each is listed
 * under what it is without each of its letters, and no name is held against all others.
 * @example names.add(nearName(unitReadings('Hương Chữ')[0]), 1); names.firstNear(nearName(unitReadings('Hương Chử')[0])) // 1
 */
export class NearNames<Item> {
  private readonly byName = new Map<string, Listed<Item>>();
  private readonly bySlip = new Map<number, Link<Item>>();

  /** Lists a name; one with the same letters as an earlier one is never the first to be near. */
  add(name: NearName | null, item: Item): void {
    if (name === null || this.byName.has(name.bare)) return;
    const listed = { ...name, item, order: this.byName.size };
    this.byName.set(name.bare, listed);
    for (const slip of name.slips) this.bySlip.set(slip, { listed, next: this.bySlip.get(slip) });
  }

  /**
   * What was listed first under the same letters; else with another letter, the nearer to its beginning the better; else
   * with one letter fewer, or one more.
   */
  firstNear(name: NearName | null): Item | undefined {
    if (name === null) return undefined;
    const same = this.byName.get(name.bare);
    if (same !== undefined) return same.item;
    let nearest: Listed<Item> | undefined;
    let least = Infinity;
    for (const slip of name.slips) {
      for (let link = this.bySlip.get(slip); link !== undefined; link = link.next) {
        const { listed } = link;
        const distance = distanceOf(name, listed);
        if (distance > least || (distance === least && listed.order >= (nearest?.order ?? 0))) continue;
        [nearest, least] = [listed, distance];
      }
    }
    return nearest?.item;
  }
}

/** How far one name is from another that is a letter apart, for choosing between several; infinite for all others. */
function distanceOf({ bare: one, letters }: NearName, { bare: other, letters: others }: NearName): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const isNear = (from: number, otherFrom: number): boolean => one.slice(from) === other.slice(otherFrom);
  switch (one.length - other.length) {
    case 0:
      return letters.includes(at) && others.includes(at) && isNear(at + 1, at + 1) ? at : Infinity;
    case 1:
      return letters.includes(at) && isNear(at + 1, at) ? one.length + at : Infinity;
    case -1:
      return others.includes(at) && isNear(at, at + 1) ? 2 * one.length : Infinity;
    default:
      return Infinity;
  }
}
