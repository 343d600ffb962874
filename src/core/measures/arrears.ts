import { guarded, type Measure } from './measure';
import { partOfWhole } from './part-of-whole';
import { roundedHalfAway } from './rounding';

/** Arrears in percent of what was to be collected. Lower is better. */
export const arrearsRate = partOfWhole('arrears', 'receivable');

/**
 * The arrears rate less the limit, in percentage points: above 0 is too much.
 * @example arrearsAgainstLimit.value({ arrears: 200, receivable: 10_000, limit: 1.92 }) // 0.08
 */
export const arrearsAgainstLimit: Measure<'arrears' | 'receivable' | 'limit'> = {
  inputs: ['arrears', 'receivable', 'limit'],
  value({ arrears, receivable, limit }) {
    const now = arrearsRate.value({ arrears, receivable });
    return now === null || limit === null ? null : now - limit;
  },
  formula: ({ arrears, receivable, limit }, fraction) =>
    guarded(
      [receivable, arrears, limit],
      receivable,
      fraction ? `${arrears}/${receivable}-${limit}/100` : `${arrears}*100/${receivable}-${limit}`,
    ),
};

/** Parts of a đồng that count before the amount is rounded up: a limit of two decimals is exact so. */
const DIGITS = 4;

/**
 * Đồng that have still to be collected for the arrears to come down to the limit, rounded up to whole ones; 0 where they
 * are at the limit or below.
 * @example arrearsOverLimit.value({ arrears: 200, receivable: 10_000, limit: 1.92 }) // 8
 */
export const arrearsOverLimit: Measure<'arrears' | 'receivable' | 'limit'> = {
  inputs: ['arrears', 'receivable', 'limit'],
  value({ arrears, receivable, limit }) {
    if (arrears === null || receivable === null || limit === null || receivable <= 0) return null;
    return Math.max(0, Math.ceil(roundedHalfAway(arrears - (limit * receivable) / 100, DIGITS)));
  },
  formula: ({ arrears, receivable, limit }) =>
    guarded(
      [receivable, arrears, limit],
      receivable,
      `ROUNDUP(MAX(0,ROUND(${arrears}-${limit}*${receivable}/100,${DIGITS})),0)`,
    ),
};

/**
 * Above the limit, exactly: decided on products. Arrears at the limit are within it ("bằng hoặc thấp hơn").
 * @param arrears @param receivable đồng. @param limit percent.
 * @example isAboveLimit(193, 10_000, 1.92) // true
 */
export function isAboveLimit(arrears: number, receivable: number, limit: number): boolean {
  return arrears * 100 > Number((limit * receivable).toPrecision(15));
}
