import { folded } from '../text/fold';
import { sameLevel, type UnitReading, unitReadings } from '../text/unit-name';
import { letterDistance } from './letter-distance';
import { slipsOf } from './letter-slips';

const roman = /^[ivx]+$/;
/** Further apart than this two names are not alike, whatever else they share. */
const mostLetters = 2;

/** A unit's name as it is weighed against others. */
export interface LikelyName {
  readonly reading: UnitReading;
  /** Without tones, accents and spaces. */
  readonly bare: string;
  /** The same with its words apart. */
  readonly words: readonly string[];
  /** With each tone and accent as a letter of its own. */
  readonly marked: string;
}

/** @returns null for a blank. */
export function likelyName(unit: string): LikelyName | null {
  const [reading] = unitReadings(unit);
  if (reading === undefined) return null;
  const words = folded(reading.name).split(' ');
  return { reading, bare: words.join(''), words, marked: reading.name.normalize('NFD').replaceAll(' ', '') };
}

/**
 * What a name becomes without one of its letters, and what it is itself, as numbers: two names that are a slip apart
 * (a letter wrong, left out, put in, or swapped with the next) share one. Short words and numbers are what tells names
 * apart, so there is no slip in them.
 */
export function slipsIn({ words, bare }: LikelyName): number[] {
  const letters: number[] = [];
  let from = 0;
  for (const word of words) {
    if (word.length >= 3 && !/\d/.test(word) && !roman.test(word)) {
      for (let index = 0; index < word.length; index += 1) letters.push(from + index);
    }
    from += word.length;
  }
  return slipsOf(bare, letters);
}

/** True where one is the other but for tones, accents, spaces, and at most one slip. */
export function isSlipApart(one: LikelyName, other: LikelyName): boolean {
  return numbersOf(one) === numbersOf(other) && letterDistance(one.bare, other.bare, 1) <= 1;
}

/** True where a person might take one for the other: two slips in a long name, or a word more or fewer. */
export function isAlike(one: LikelyName, other: LikelyName): boolean {
  if (numbersOf(one) !== numbersOf(other)) return false;
  const shorter = Math.min(one.bare.length, other.bare.length);
  const allowed = shorter >= 6 ? mostLetters : shorter >= 3 ? 1 : 0;
  if (letterDistance(one.bare, other.bare, allowed) <= allowed) return true;
  const [few, many] = one.words.length < other.words.length ? [one, other] : [other, one];
  return few.words.some((word) => word.length >= 3) && few.words.every((word) => many.words.includes(word));
}

/** How unlike two names are: letters weigh most, then marks, then the kind of place. 0 for the same. */
export function unlikeness(one: LikelyName, other: LikelyName): number {
  const letters = letterDistance(one.bare, other.bare, 12);
  const marks = letterDistance(one.marked, other.marked, 24);
  const [a, b] = [one.reading.type, other.reading.type];
  const place = a === b ? 0 : a === null || b === null ? 0.25 : sameLevel(a, b) ? 0.5 : 3;
  return letters * 10 + marks + place;
}

/** "Thôn 12" is never a slip of "Thôn 13", nor "Tân Lập III" of "Tân Lập II". */
function numbersOf({ words }: LikelyName): string {
  return words.filter((word) => /^\d/.test(word) || roman.test(word)).join(' ');
}
