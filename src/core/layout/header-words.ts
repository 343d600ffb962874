import { withoutDates } from '../text/date';
import { composed, folded } from '../text/fold';
import { respelt } from './typing-slips';
import { withoutInsurance } from './insurance-words';

/** One text of a header, taken apart: what is left of its words, and what was said besides. */
export interface HeaderWords {
  /** Folded, without insurance kinds, dates, years, units of measure and punctuation at the ends. */
  readonly words: string;
  /** The whole text, folded. */
  readonly whole: string;
  /** The whole text with its marks, for the words that only marks tell apart ("số" and "so"). */
  readonly marked: string;
  /** It says percent, or a rate; the figure of a target ("Mục tiêu 95%") is none. */
  readonly percent: boolean;
  /** It says that people are counted. */
  readonly people: boolean;
  /** It names a day, a month or a quarter. */
  readonly day: boolean;
}

const measures = /\((%|nguoi|ty le|lan|the|don vi|trieu dong|dong|nghin dong)\)|%|\bphan tram\b/g;

/**
 * Takes a header's text apart.
 * @example headerWords('BHXH TN - Thực hiện đến 30/9/2023 (người)').words // 'thuc hien den'
 */
export function headerWords(text: string): HeaderWords {
  const whole = folded(text);
  const undated = respelt(withoutDates(whole).replace(/\b(nam )?20\d\d\b/g, ' '));
  const words = withoutInsurance(undated)
    .replace(measures, ' ')
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–:;,./|]+|[\s\-–:;,./|*]+$/g, '');
  return {
    words,
    whole,
    marked: composed(text).toLocaleLowerCase('vi'),
    percent: /(?<!\d ?)%|\bty le\b|\btl\b|phan tram/.test(`${whole} ${undated}`),
    people: /\bnguoi\b|\bthe\b/.test(whole),
    day: withoutDates(whole) !== whole,
  };
}
