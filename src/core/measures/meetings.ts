import type { RangeAddress } from '../grid/address';
import { type Measure, shownWhere } from './measure';

/**
 * Months whose end has come since a first one: how many client meetings a unit owes at one a month. Thành phố Trà Vinh
 * asks for one a month from March 2023 on (49/KH-BCĐ): four by 30/6, three on 29/6, for June's may still be held.
 * `start` is any day of the first month, `asOf` the reporting day, both as Excel serial numbers.
 * @example monthsDue.value({ start: serialOf('2023-03-01'), asOf: serialOf('2023-06-30') }) // 4
 */
export const monthsDue: Measure<'start' | 'asOf'> = {
  inputs: ['start', 'asOf'],
  value: ({ start, asOf }) =>
    start === null || asOf === null || start <= 0 || asOf <= 0
      ? null
      : Math.max(0, monthNumber(asOf + 1) - monthNumber(start)),
  formula: ({ start, asOf }) =>
    shownWhere(
      [start, asOf],
      [`N(${start})>0`, `N(${asOf})>0`],
      `MAX(0,12*(YEAR(${asOf}+1)-YEAR(${start}))+MONTH(${asOf}+1)-MONTH(${start}))`,
    ),
};

/**
 * Meetings still to be held: those due, less those held, never below 0.
 * @example meetingsShort.value({ held: 3, months: 4, perMonth: 1 }) // 1
 */
export const meetingsShort: Measure<'held' | 'months' | 'perMonth'> = {
  inputs: ['held', 'months', 'perMonth'],
  value: ({ held, months, perMonth }) =>
    held === null || months === null || perMonth === null ? null : Math.max(0, months * perMonth - held),
  formula: ({ held, months, perMonth }) =>
    shownWhere([held, months, perMonth], [], `MAX(0,${months}*${perMonth}-${held})`),
};

/**
 * Meetings held, in percent of those due.
 * @example meetingsRate.value({ held: 3, months: 4, perMonth: 1 }) // 75
 */
export const meetingsRate: Measure<'held' | 'months' | 'perMonth'> = {
  inputs: ['held', 'months', 'perMonth'],
  value({ held, months, perMonth }) {
    if (held === null || months === null || perMonth === null || months <= 0 || perMonth <= 0) return null;
    return (held * 100) / (months * perMonth);
  },
  formula: ({ held, months, perMonth }, fraction) =>
    shownWhere(
      [held, months, perMonth],
      [`N(${months})>0`, `N(${perMonth})>0`],
      fraction ? `${held}/(${months}*${perMonth})` : `${held}*100/(${months}*${perMonth})`,
    ),
};

/**
 * Months in which fewer meetings were held than asked for. Two in March do not make up for none in April; a month without
 * a figure had none.
 * @example monthsShort.value([2, null, 1, 0], 1) // 2
 */
export const monthsShort = {
  value: (held: readonly (number | null)[], perMonth: number): number =>
    held.filter((meetings) => (meetings ?? 0) < perMonth).length,
  /** @param months the cells of one unit, a cell a month. @returns the en-US formula with its `=`. */
  formula: (months: RangeAddress, perMonth: number): string =>
    `=ROWS(${months})*COLUMNS(${months})-SUMPRODUCT(ISNUMBER(${months})*(${months}>=${perMonth}))`,
} as const;

/** Months since the year 0 of the month that a serial number lies in. */
function monthNumber(serial: number): number {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return day.getUTCFullYear() * 12 + day.getUTCMonth();
}
