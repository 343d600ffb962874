import tables from './legacy-letters.json';

const tcvn3: Readonly<Record<string, string>> = tables.tcvn3;
const vni: Readonly<Record<string, string>> = tables.vni;

/**
 * A text as it is stored under a .Vn* font (TCVN3, ABC). The code page has no capitals with tones: they are stored as
 * their small letters.
 * @example inTcvn3('Kế hoạch giao') // 'KÕ ho¹ch giao'
 */
export function inTcvn3(text: string): string {
  return letters(text, (letter) => tcvn3[letter] ?? tcvn3[letter.toLocaleLowerCase('vi')]);
}

/**
 * A text as it is stored under a VNI-* font: a letter and its marks as two letters.
 * @example inVni('Kế hoạch giao') // 'Keá hoaïch giao'
 */
export function inVni(text: string): string {
  return letters(text, (letter) => vni[letter]);
}

function letters(text: string, stored: (letter: string) => string | undefined): string {
  return [...text.normalize('NFC')].map((letter) => stored(letter) ?? letter).join('');
}
