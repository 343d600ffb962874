import type { IsoDate } from '../text/date';

const friday = 5;
const dayOfMonth = 25;
const oneDay = 86_400_000;

/**
 * The reporting days that come next: offices report each Friday, and each month before the 25th (seed 000).
 * @param after the day of the present figures.
 * @returns the two days in their order; one where they fall together.
 * @example proposedDates('2023-11-18') // ['2023-11-24', '2023-11-25']
 */
export function proposedDates(after: IsoDate): IsoDate[] {
  const day = Date.parse(after);
  const weekday = new Date(day).getUTCDay();
  const nextFriday = isoOf(day + (((friday - weekday + 6) % 7) + 1) * oneDay);
  const [year = 0, month = 0, date = 0] = after.split('-').map(Number);
  const next25th = isoOf(Date.UTC(year, date < dayOfMonth ? month - 1 : month, dayOfMonth));
  return [...new Set([nextFriday, next25th])].sort();
}

function isoOf(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10) as IsoDate;
}
