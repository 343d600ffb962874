import type { Separators } from './separators';

/** The numbers that a text may be, the likeliest first. */
export interface TextNumbers {
  readonly numbers: readonly number[];
  /** A % sign stands behind it: the numbers are percent. */
  readonly percent: boolean;
  /** Something beside the number was passed over (`46*`, `45O`): a person has to agree. */
  readonly marked: boolean;
}

const spaces = /[\s\u00a0\u2007\u2009\u202f]+/g;
const peopleWords = /\s*(người|ng|thẻ|hộ|lượt|em|học sinh|đồng|đ)\.?$/iu;
const footnote = /(?:\s*\*+|[†‡¹²³]+)$/u;

/**
 * The numbers that the form of a text allows. It does not decide between them: `6.000` is six thousand or six, and what
 * stands around it tells which.
 * @param text a cell's text, with whatever spaces.
 * @param separators this Excel's marks. A text that they would have made a number was not typed here, so they only say
 * which of two readings is named first; Vietnam's stand in where they are not known.
 * @returns null for a text that is no number (`Dưới 3`, `>90`, `6,6-6,8`).
 * @example numbersOfText('6.000')?.numbers // [6000, 6]
 * @example numbersOfText('46,81%') // { numbers: [46.81], percent: true, marked: false }
 */
export function numbersOfText(text: string, separators?: Separators): TextNumbers | null {
  let rest = text.normalize('NFC').replace(spaces, ' ').trim().replace(/^'/, '');
  const bracketed = /^\((.*)\)$/.exec(rest);
  rest = (bracketed?.[1] ?? rest).trim();
  const percent = /%$/.test(rest);
  rest = rest.replace(/\s*%$/, '').replace(peopleWords, '');
  const clean = rest.replace(footnote, '');
  let marked = clean !== rest;
  rest = clean.replace(/[.,;]$/, '');
  const sign = /^[-−–]\s*(?=\d)/.test(rest) ? -1 : 1;
  rest = rest.replace(/^[-−–+]\s*(?=\d)/, '');
  if (/^[\dOoIl][\dOoIl.,]*$/.test(rest) && /\d/.test(rest) && /[OoIl]/.test(rest)) {
    rest = rest.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
    marked = true;
  }
  const magnitudes = magnitudesOf(withoutSpaces(rest), separators?.decimal ?? ',');
  if (magnitudes === null) return null;
  const signed = magnitudes.map((number) => (number === 0 ? 0 : sign * number));
  // Accountants bracket what is below zero, others what they say by the way.
  const numbers = bracketed === null ? signed : signed.flatMap((number) => [-number, number]);
  return { numbers, percent, marked };
}

/** Spaces count only where they part thousands, or slipped in beside a mark (`46, 81`). */
function withoutSpaces(text: string): string {
  return /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text)
    ? text.replaceAll(' ', '')
    : text.replace(/ ?([.,]) ?/g, '$1');
}

function magnitudesOf(digits: string, decimal: string): number[] | null {
  if (/^\d+$/.test(digits)) return [Number(digits)];
  const joined = Number(digits.replace(/[.,]/g, ''));
  const one = /^(\d+)([.,])(\d+)$/.exec(digits);
  if (one !== null) {
    const [, whole = '', mark = '', part = ''] = one;
    const fraction = Number(`${whole}.${part}`);
    if (part.length !== 3 || whole.length > 3 || whole.startsWith('0')) return [fraction];
    return mark === decimal ? [fraction, joined] : [joined, fraction];
  }
  if (/^\d{1,3}(\.\d{3})+$|^\d{1,3}(,\d{3})+$/.test(digits)) return [joined];
  const both = /^(\d{1,3}(?:\.\d{3})+),(\d+)$|^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(digits);
  if (both === null) return null;
  const [whole = '', part = ''] = both[1] === undefined ? [both[3], both[4]] : [both[1], both[2]];
  const fraction = Number(`${whole.replace(/[.,]/g, '')}.${part}`);
  return part.length === 3 ? [fraction, joined] : [fraction];
}
