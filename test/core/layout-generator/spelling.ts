import type { Draw } from './draw';
import { inTcvn3, inVni } from './legacy-text';
import type { Recipe } from './recipe';

const toneSteps: readonly (readonly [RegExp, string])[] = [
  [/òa(?!\p{L})/gu, 'oà'],
  [/óa(?!\p{L})/gu, 'oá'],
  [/ỏa(?!\p{L})/gu, 'oả'],
  [/ọa(?!\p{L})/gu, 'oạ'],
  [/úy(?!\p{L})/gu, 'uý'],
  [/ùy(?!\p{L})/gu, 'uỳ'],
  [/ủy(?!\p{L})/gu, 'uỷ'],
  [/ũy(?!\p{L})/gu, 'uỹ'],
  [/ụy(?!\p{L})/gu, 'uỵ'],
  [/ỷ lệ/gu, 'ỉ lệ'],
];

/** The same word with its tone where older spelling sets it (hoà, luỹ), and tỉ for tỷ. */
export function withOldTones(text: string): string {
  return toneSteps.reduce((sum, [from, to]) => sum.replace(from, to), text);
}

/** The letters without their marks, as people type on a machine that has no Vietnamese keyboard. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** How a recipe stores the texts of a whole sheet. */
export function stored(text: string, encoding: Recipe['encoding']): string {
  switch (encoding) {
    case 'nfc':
      return text.normalize('NFC');
    case 'nfd':
      return text.normalize('NFD');
    case 'tcvn3':
    case 'tcvn3NoFont':
      return inTcvn3(text);
    case 'tcvn3Capitals':
      return inTcvn3(text.toLocaleLowerCase('vi'));
    case 'vni':
    case 'vniNoFont':
      return inVni(text);
    case 'bare':
      return withoutMarks(text);
  }
}

/** The font of the sheet that goes with an encoding; null where nobody told. */
export function fontOf(encoding: Recipe['encoding']): string | null {
  switch (encoding) {
    case 'tcvn3':
      return '.VnTime';
    case 'tcvn3Capitals':
      return '.VnTimeH';
    case 'vni':
      return 'VNI-Times';
    case 'nfc':
    case 'bare':
      return 'Times New Roman';
    case 'nfd':
    case 'tcvn3NoFont':
    case 'vniNoFont':
      return null;
  }
}

/** A header text in the letters and spaces of a recipe. */
export function asHeader(
  draw: Draw,
  text: string,
  letters: Recipe['letters'],
  spaces: Recipe['spaces'],
): string {
  const cased =
    letters === 'upperHeader' || letters === 'upperAll'
      ? text.toLocaleUpperCase('vi')
      : letters === 'lowerHeader'
        ? text.toLocaleLowerCase('vi')
        : text;
  switch (spaces) {
    case 'asTyped':
      return cased;
    case 'lineBreaks':
      return cased.replace(/ /g, (space) => (draw.chance(0.4) ? '\n' : space));
    case 'hardSpaces':
      return cased.replace(/ /g, (space) => (draw.chance(0.5) ? '\u00a0' : space));
    case 'doubled':
      return ` ${cased.replace(/ /g, (space) => (draw.chance(0.4) ? '  ' : space))} `;
  }
}

/** A typing slip that a reader passes over: letters swapped, doubled, left out, a mark forgotten, a space missing. */
export function withSlip(draw: Draw, text: string): string {
  // An abbreviation with a letter wrong is another abbreviation.
  const words = [...text.matchAll(/\p{L}{4,}/gu)].filter(([word]) => !/^\p{Lu}+$/u.test(word));
  if (words.length === 0) return text;
  const word = draw.pick(words);
  const letters = [...word[0]];
  const at = draw.int(1, letters.length - 2);
  switch (draw.pick(['swap', 'double', 'omit', 'bare', 'join'] as const)) {
    case 'swap':
      [letters[at], letters[at + 1]] = [letters[at + 1]!, letters[at]!];
      break;
    case 'double':
      letters.splice(at, 0, letters[at]!);
      break;
    case 'omit':
      letters.splice(letters.length - 1, 1);
      break;
    case 'bare':
      letters.splice(0, letters.length, ...withoutMarks(word[0]));
      break;
    case 'join':
      return text.replace(/(\p{L}) (\p{L})/u, '$1$2');
  }
  return text.slice(0, word.index) + letters.join('') + text.slice(word.index + word[0].length);
}
