import { decimalsOf, isLostThousands, thousandfold } from './decimals';
import type { Reading, Surroundings } from './other-figures';

/** Rates lie between 0 and this; beyond half as much again a comma was lost rather than a plan surpassed. */
export const mostPercent = 200;
const likelyPercent = 150;
const farApart = 10;
/** By how much a figure of two decimals, or of one, may miss what it should be. */
const missesBy = { 100: 0.0151, 10: 0.0551 } as const;

/**
 * Reads a number that is not what its row gives, or that cannot be: 4681 where the row gives 46,81, 1.059 people
 * remaining where it gives 1059.
 * @returns null for a number that means what it says, or of which nobody can tell.
 */
export function readNumber(raw: number, around: Surroundings): Reading | null {
  const { sort, fraction, expected, percent } = around;
  const shown = fraction ? clean(raw * 100) : raw;
  if (expected !== null && percent === false) {
    const people = thousandfold(raw);
    const sign = Math.sign(raw);
    const lost = isLostThousands(Math.abs(raw)) && Math.abs(people - expected) <= 0.5 && sign !== 0;
    return lost && Math.abs(raw - expected) > 0.5 ? one('thousands', people) : null;
  }
  if (percent === false && isLostThousands(Math.abs(raw)) && decimalsOf(raw) === 3) {
    return one('thousands', thousandfold(raw));
  }
  if (percent === false || (sort === 'number' && percent === null)) return null;
  if (!Number.isInteger(shown) || shown === 0) return null;
  const stored = (figure: number): number => (fraction ? clean(figure / 100) : figure);
  if (expected !== null) {
    if (Math.abs(shown - expected) <= missesBy[10]) return null;
    for (const lost of [100, 10] as const) {
      if (Math.abs(shown / lost - expected) <= missesBy[lost]) return one('decimal', stored(shown / lost));
    }
    // Something else of the row is wrong too; alone, such a figure is a rate that was worked out wrong.
    if (!around.misread) return null;
  }
  return byRange(shown, around, stored);
}

/** A rate of 9710 is 97,10; one of 971 is 97,1 or 9,71, and the rest of the column tells which, or a person. */
function byRange(shown: number, around: Surroundings, stored: (figure: number) => number): Reading | null {
  const { sort, misread, middle } = around;
  const beyond = sort === 'percent' && Math.abs(shown) > mostPercent;
  // In a column that lost its commas a 6 may still be 6, if the rest of it is of that size.
  const apart = middle !== null && Math.abs(stored(shown)) >= farApart * middle;
  if (!beyond && !(misread && apart)) return null;
  const readings = [shown / 100, shown / 10]
    .filter((figure) => sort !== 'percent' || Math.abs(figure) <= likelyPercent)
    .map(stored);
  const far = (figure: number): number =>
    middle === null ? 0 : Math.abs(Math.log10(Math.abs(figure) / middle));
  const sorted = [...readings].sort((a, b) => far(a) - far(b));
  const [first, second] = sorted;
  if (first === undefined) return null;
  // Ten times as much is all that tells the two apart: where the column does not say it clearly, a person is asked.
  const certain = beyond && second === undefined;
  return { cause: 'decimal', value: first, certain, readings: sorted };
}

function one(cause: 'thousands' | 'decimal', value: number): Reading {
  return { cause, value, certain: true, readings: [value] };
}

/** 4681.000000000001 is 4681. */
export function clean(figure: number): number {
  return Number(figure.toPrecision(12));
}
