import {
  arrearsAgainstLimit,
  arrearsOverLimit,
  arrearsRate,
  isAboveLimit,
} from '../../../src/core/measures/arrears';
import { arrearsLimitOn, defaultArrearsLimits } from '../../../src/core/measures/arrears-limits';
import { roundedHalfAway } from '../../../src/core/measures/rounding';
import type { IsoDate } from '../../../src/core/text/date';

const day = (text: string): IsoDate => text as IsoDate;

describe('Trà Vinh: the highest arrears rate goes by the quarter', () => {
  it.each([
    ['2023-01-01', 1.92],
    ['2023-03-31', 1.92],
    ['2023-04-01', 1.75],
    ['2023-06-30', 1.75],
    ['2023-07-01', 1.69],
    ['2023-09-30', 1.69],
    ['2023-10-01', 1.15],
    ['2023-12-31', 1.15],
  ])('%s: %d %%', (date, limit) => {
    expect(arrearsLimitOn(day(date), defaultArrearsLimits)).toBe(limit);
  });
});

describe('arrears against the limit: lower is better, at the limit is within it', () => {
  it.each([
    // arrears, receivable, limit, rate, points over, đồng over, above
    [192_000_000, 10_000_000_000, 1.92, 1.92, 0, 0, false],
    [192_000_001, 10_000_000_000, 1.92, 1.92, 0, 1, true],
    [191_999_999, 10_000_000_000, 1.92, 1.92, 0, 0, false],
    [200_000_000, 10_000_000_000, 1.92, 2, 0.08, 8_000_000, true],
    [115, 10_000, 1.15, 1.15, 0, 0, false],
    [100, 10_000, 1.15, 1, -0.15, 0, false],
    [1, 33, 1.69, 3.03, 1.34, 1, true],
    [0, 5, 1.15, 0, -1.15, 0, false],
  ])('%d of %d at %d %%', (arrears, receivable, limit, percent, points, over, above) => {
    expect(roundedHalfAway(arrearsRate.value({ arrears, receivable }) ?? NaN, 2)).toBe(percent);
    const against = arrearsAgainstLimit.value({ arrears, receivable, limit });
    expect(roundedHalfAway(against ?? NaN, 2)).toBe(points);
    expect(arrearsOverLimit.value({ arrears, receivable, limit })).toBe(over);
    expect(isAboveLimit(arrears, receivable, limit)).toBe(above);
  });

  it('tells nothing without a receivable', () => {
    expect(arrearsRate.value({ arrears: 5, receivable: 0 })).toBeNull();
    expect(arrearsAgainstLimit.value({ arrears: 5, receivable: null, limit: 1.92 })).toBeNull();
    expect(arrearsOverLimit.value({ arrears: null, receivable: 100, limit: 1.92 })).toBeNull();
  });
});
