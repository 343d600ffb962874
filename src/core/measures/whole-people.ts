import { roundedHalfAway } from './rounding';

/**
 * The digits that count before people are rounded up or down to whole ones: 97,89 % of 10.000 are 9.789 people, though
 * the doubles' product lies a hair above. Targets of four decimals of a percent are exact up to a thousand million people.
 */
const DIGITS = 6;

/** Rounded up to whole people, as `roundedUpFormula` does it. */
export function roundedUp(people: number): number {
  return Math.ceil(roundedHalfAway(people, DIGITS));
}

/** Rounded down to whole people, as `roundedDownFormula` does it; for figures that are not below 0. */
export function roundedDown(people: number): number {
  return Math.floor(roundedHalfAway(people, DIGITS));
}

/** The en-US expression, without `=`. */
export function roundedUpFormula(people: string): string {
  return `ROUNDUP(ROUND(${people},${DIGITS}),0)`;
}

/** The en-US expression, without `=`. */
export function roundedDownFormula(people: string): string {
  return `ROUNDDOWN(ROUND(${people},${DIGITS}),0)`;
}
