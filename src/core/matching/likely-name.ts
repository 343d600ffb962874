import { folded } from '../text/fold';
import { sameLevel, type UnitReading, unitReadings } from '../text/unit-name';
import { letterDistance } from './letter-distance';
import { slipsOf } from './letter-slips';

const roman = /^[ivx]+$/;
/** Further apart than this two names are not alike, whatever else they share. */
const mostLetters = 2;
/** So many letters apart are as far apart as any. */
const mostWeighed = 8;

/** A unit's name as it is weighed against others. */
export interface LikelyName {
  readonly reading: UnitReading;
  /** Its own name; and where it has a prefix the whole, for the prefix may be what is mistyped ("Thon 30", "HuyệnVạn An"). */
  readonly forms: readonly NameForm[];
  /** Its own name, with each tone and accent as a letter of its own. */
  readonly marked: string;
}

/** A name, or a part of it, without tones and accents. */
export interface NameForm {
  readonly words: readonly string[];
  /** The words without spaces. */
  readonly bare: string;
  /** "Thôn 12" is never a slip of "Thôn 13", nor "Tân Lập III" of "Tân Lập II". */
  readonly numbers: string;
}

/** @returns null for a blank. */
export function likelyName(unit: string): LikelyName | null {
  const readings = unitReadings(unit);
  const [reading] = readings;
  if (reading === undefined) return null;
  const forms = readings
    .map(({ name }) => formOf(name))
    .filter(({ words }) => words.some((word) => !/^\d/.test(word)));
  return { reading, forms, marked: reading.name.normalize('NFD').replaceAll(' ', '') };
}

function formOf(name: string): NameForm {
  const words = folded(name).split(' ');
  const numbers = words.filter((word) => /^\d/.test(word) || roman.test(word)).join(' ');
  return { words, bare: words.join(''), numbers };
}

/**
 * What a name becomes without one of its letters, and what it is itself, as numbers: two names that are a slip apart
 * (a letter wrong, left out, put in, or swapped with the next) share one. Short words and numbers are what tells names
 * apart, so there is no slip in them.
 */
export function slipsIn({ words, bare }: NameForm): number[] {
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
export function isSlipApart(one: NameForm, other: NameForm): boolean {
  return one.numbers === other.numbers && letterDistance(one.bare, other.bare, 1) <= 1;
}

/** True where a person might take one for the other: two slips in a long name, or a word more or fewer. */
export function isAlike({ forms: [one] }: LikelyName, { forms: [other] }: LikelyName): boolean {
  if (one === undefined || other === undefined || one.numbers !== other.numbers) return false;
  const shorter = Math.min(one.bare.length, other.bare.length);
  const allowed = shorter >= 6 ? mostLetters : shorter >= 3 ? 1 : 0;
  if (letterDistance(one.bare, other.bare, allowed) <= allowed) return true;
  const [few, many] = one.words.length < other.words.length ? [one, other] : [other, one];
  return few.words.some((word) => word.length >= 3) && few.words.every((word) => many.words.includes(word));
}

/** How unlike two names are: letters weigh most, then marks, then the kind of place. 0 for the same. */
export function unlikeness(one: LikelyName, other: LikelyName): number {
  let letters = mostWeighed;
  for (const form of one.forms) {
    for (const its of other.forms) letters = Math.min(letters, letterDistance(form.bare, its.bare, letters));
  }
  const marks = letterDistance(one.marked, other.marked, mostWeighed);
  const [a, b] = [one.reading.type, other.reading.type];
  const place = a === b ? 0 : a === null || b === null ? 0.25 : sameLevel(a, b) ? 0.5 : 3;
  return letters * 10 + marks + place;
}
