import type { IsoDate } from '../core/text/date';
import { decimalDigits } from './decimal-digits';

/** How one language writes numbers and days. Every function throws RangeError for a number that is not finite. */
export interface NumberForm {
  /** A whole number with its thousands: `6.000`. A fraction is rounded. */
  count(value: number): string;
  /** As short as it can be said in at most `most` decimals (2 when left out): `57,7`, `9,01`, `80`. */
  figure(value: number, most?: number): string;
  /** Always that many decimals (2 when left out), so that figures stand under each other: `57,70`. */
  fixed(value: number, decimals?: number): string;
  /** A rate in percent, 2 decimals: `46,81%`. */
  rate(percent: number): string;
  /** A threshold in percent, short: `80%`, `97,89%`. */
  threshold(percent: number): string;
  /** A change with its sign, 2 decimals at most: `+30,97`, `-11,36`, `0`. */
  signed(value: number): string;
  /** Two figures that differ, with as many decimals as it takes to see it: `['57,7', '9,01']`. */
  pair(found: number, expected: number): readonly [string, string];
  /** A day: `18/11/2023`. */
  date(day: IsoDate): string;
}

/** What sets one language's form apart. */
export interface NumberMarks {
  readonly decimal: string;
  readonly thousands: string;
  readonly date: (day: string, month: string, year: string) => string;
}

/** Beyond this many decimals two doubles of the field cannot be told apart in print. */
const mostDecimals = 10;

/**
 * Makes the number form of a language. The minus is the keyboard's hyphen: that is how the field writes it, and how
 * people search for it.
 * @example createNumberForm({ decimal: ',', thousands: '.', date: (d, m, y) => `${d}/${m}/${y}` }).rate(46.8116) // '46,81%'
 */
export function createNumberForm(marks: NumberMarks): NumberForm {
  const fixed = (value: number, decimals = 2): string => {
    const { negative, whole, fraction } = decimalDigits(value, decimals);
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands);
    return (negative ? '-' : '') + grouped + (fraction === '' ? '' : marks.decimal + fraction);
  };
  const figure = (value: number, most = 2): string => {
    const { fraction } = decimalDigits(value, most);
    return fixed(value, fraction.replace(/0+$/, '').length);
  };
  return {
    count: (value) => fixed(value, 0),
    figure,
    fixed,
    rate: (percent) => `${fixed(percent)}%`,
    threshold: (percent) => `${figure(percent)}%`,
    signed: (value) => (decimalDigits(value, 2).negative || figure(value) === '0' ? '' : '+') + figure(value),
    pair(found, expected) {
      let decimals = 2;
      while (figure(found, decimals) === figure(expected, decimals) && decimals < mostDecimals) decimals += 1;
      return [figure(found, decimals), figure(expected, decimals)];
    },
    date(day) {
      const [year = '', month = '', date = ''] = day.split('-');
      return marks.date(date, month, year);
    },
  };
}
