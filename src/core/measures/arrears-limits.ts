import type { IsoDate } from '../text/date';
import { quarterOf } from './calendar';

/** The highest arrears rate allowed at the end of each quarter, in percent of what was to be collected. */
export type ArrearsLimits = Readonly<Record<1 | 2 | 3 | 4, number>>;

/** Thành phố Trà Vinh, kế hoạch 49/KH-BCĐ: 1,92 % in the first quarter of 2023, down to 1,15 % in the last. */
export const defaultArrearsLimits: ArrearsLimits = { 1: 1.92, 2: 1.75, 3: 1.69, 4: 1.15 };

/**
 * The limit that holds on a day: that of its quarter.
 * @returns percent.
 * @example arrearsLimitOn('2023-08-31', defaultArrearsLimits) // 1.69
 */
export function arrearsLimitOn(day: IsoDate, limits: ArrearsLimits): number {
  return limits[quarterOf(day)];
}
