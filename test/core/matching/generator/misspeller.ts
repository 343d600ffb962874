import type { Draw } from '../../layout-generator/draw';
import { withOldTones } from '../../layout-generator/spelling';

/** What somebody else did to a name: a rewriting leaves it the same name, a slip makes it another one. */
export const rewritings = [
  'none',
  'case',
  'nfd',
  'oldTones',
  'spaces',
  'prefix',
  'noPrefix',
  'office',
  'ordinal',
] as const;
export const slips = [
  'toneDropped',
  'toneChanged',
  'accentChanged',
  'bare',
  'swapped',
  'lost',
  'doubled',
  'wrong',
  'joined',
] as const;
export type Rewriting = (typeof rewritings)[number];
export type Slip = (typeof slips)[number];

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const anyTone = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** The kinds of place that are one unit's before and after a decree. */
const prefix = /^(UBND |Ủy ban nhân dân )?(xã|phường|thị trấn|X\.|P\.|TT\.) ?/iu;

/** The same name as another hand writes it. */
export function rewritten(draw: Draw, name: string, how: Rewriting): string {
  const place = name.replace(prefix, '');
  const isNumber = /^\d/.test(place);
  switch (how) {
    case 'none':
      return name;
    case 'case':
      return draw.chance(0.5) ? name.toLocaleUpperCase('vi') : name.toLocaleLowerCase('vi');
    case 'nfd':
      return name.normalize('NFD');
    case 'oldTones':
      return withOldTones(name);
    case 'spaces':
      return ` ${name.replace(/ /g, () => draw.pick([' ', '  ', '\u00a0', '\n']))} `;
    case 'prefix':
      return place === name || isNumber
        ? name
        : `${draw.pick(['Xã', 'P.', 'Phường', 'X. ', 'UBND xã', 'TT '])} ${place}`;
    case 'noPrefix':
      return isNumber ? name : place;
    case 'office':
      return `UBND ${name.replace(/^(UBND|Ủy ban nhân dân) /iu, '')}`;
    case 'ordinal':
      return `${draw.int(1, 40)}. ${name}`;
  }
}

/** A name with one slip in it; the name itself where it has no place for such a slip. */
export function misspelled(draw: Draw, name: string, slip: Slip): string {
  const head = prefix.exec(name)?.[0] ?? '';
  const place = name.slice(head.length).normalize('NFC');
  return head + slipped(draw, place, slip);
}

function slipped(draw: Draw, place: string, slip: Slip): string {
  switch (slip) {
    case 'toneDropped':
      return inWord(draw, place, (word) => word.normalize('NFD').replace(anyTone, '').normalize('NFC'));
    case 'toneChanged':
      return inWord(draw, place, (word) => withTone(word, draw.pick(tones)));
    case 'accentChanged':
      return place.replace(draw.pick([/ă/u, /â/u, /ê/u, /ô/u, /ơ/u, /ư/u, /đ/u]), (letter) =>
        swappedAccent(letter),
      );
    case 'bare':
      return place.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
    case 'joined':
      return place.replace(/(\p{L}) (\p{L})/u, '$1$2');
    case 'swapped':
    case 'lost':
    case 'doubled':
    case 'wrong':
      return inWord(draw, place, (word) => letterSlip(draw, word, slip), 4);
  }
}

function inWord(draw: Draw, place: string, change: (word: string) => string, least = 2): string {
  const words = [...place.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= least);
  if (words.length === 0) return place;
  const word = draw.pick(words);
  return place.slice(0, word.index) + change(word[0]) + place.slice(word.index + word[0].length);
}

function withTone(word: string, tone: string): string {
  const plain = word.normalize('NFD').replace(anyTone, '').normalize('NFC');
  return plain.replace(/[aăâeêioôơuưy](?=[^aăâeêioôơuưy]*$)/iu, (vowel) => (vowel + tone).normalize('NFC'));
}

function swappedAccent(letter: string): string {
  const pairs: Readonly<Record<string, string>> = { ă: 'â', â: 'ă', ê: 'e', ô: 'ơ', ơ: 'ô', ư: 'u', đ: 'd' };
  return pairs[letter] ?? letter;
}

function letterSlip(draw: Draw, word: string, slip: 'swapped' | 'lost' | 'doubled' | 'wrong'): string {
  const letters = [...word];
  const at = draw.int(1, letters.length - 2);
  const [one, next] = [letters[at] ?? '', letters[at + 1] ?? ''];
  if (slip === 'swapped') letters.splice(at, 2, next, one);
  else if (slip === 'lost') letters.splice(at, 1);
  else if (slip === 'doubled') letters.splice(at, 0, one);
  else letters.splice(at, 1, draw.pick([...'bcdghklmnpqrstvx']));
  return letters.join('');
}
