import { type IsoDate, isoDate } from '../text/date';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * The Excel serial number of a day (1900 system): how the measures of pace take their dates, as a cell holds them.
 * @example serialOf('2023-11-18') // 45248
 */
export function serialOf(day: IsoDate): number {
  return (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY;
}

/**
 * The first of January of a day's year, from which a year's plan is counted.
 * @example startOfYear('2023-11-18') // '2023-01-01'
 */
export function startOfYear(day: IsoDate): IsoDate {
  return isoDate(Number(day.slice(0, 4)), 1, 1) ?? day;
}

/**
 * The quarter of a day.
 * @returns 1 to 4.
 * @example quarterOf('2023-11-18') // 4
 */
export function quarterOf(day: IsoDate): 1 | 2 | 3 | 4 {
  return Math.ceil(Number(day.slice(5, 7)) / 3) as 1 | 2 | 3 | 4;
}
