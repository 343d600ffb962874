import type { RangeAddress } from '../../../src/core/grid/address';
import { serialOf } from '../../../src/core/measures/calendar';
import { meetingsRate, meetingsShort, monthsDue, monthsShort } from '../../../src/core/measures/meetings';
import { newAndRenewed, newAndRenewedExcess } from '../../../src/core/measures/new-and-renewed';
import type { IsoDate } from '../../../src/core/text/date';

const serial = (text: string): number => serialOf(text as IsoDate);

describe('Trà Vinh: one client meeting a month and unit from March 2023 on', () => {
  it.each([
    ['2023-03-01', 0],
    ['2023-03-30', 0],
    ['2023-03-31', 1],
    ['2023-06-29', 3],
    ['2023-06-30', 4],
    ['2023-12-31', 10],
    ['2024-02-28', 11],
    ['2024-02-29', 12],
    ['2023-01-31', 0],
  ])('by %s %d are due', (asOf, due) => {
    expect(monthsDue.value({ start: serial('2023-03-01'), asOf: serial(asOf) })).toBe(due);
    expect(monthsDue.value({ start: serial('2023-03-17'), asOf: serial(asOf) })).toBe(due);
  });

  it.each([
    [4, 4, 1, 0, 100],
    [3, 4, 1, 1, 75],
    [5, 4, 1, 0, 125],
    [0, 4, 2, 8, 0],
    [2, 0, 1, 0, null],
    [null, 4, 1, null, null],
  ])('%d held in %d months at %d: %d short, %d %%', (held, months, perMonth, short, percent) => {
    expect(meetingsShort.value({ held, months, perMonth })).toBe(short);
    expect(meetingsRate.value({ held, months, perMonth })).toBe(percent);
  });

  it('two in one month do not make up for none in another', () => {
    expect(monthsShort.value([2, null, 1, 0], 1)).toBe(2);
    expect(monthsShort.value([1, 1, 1, 1], 1)).toBe(0);
    expect(monthsShort.formula('B2:E2' as RangeAddress, 1)).toContain('B2:E2>=1');
  });
});

describe('Hải Dương: 115 people are 37 new and 78 renewed', () => {
  it.each([
    [37, 78, 115, 0],
    [40, 78, 115, 3],
    [37, 70, 115, -8],
  ])('%d + %d against %d: %d', (newCount, renewedCount, total, excess) => {
    expect(newAndRenewed.value({ newCount, renewedCount })).toBe(newCount + renewedCount);
    expect(newAndRenewedExcess.value({ newCount, renewedCount, total })).toBe(excess);
  });

  it('is nothing where one of them is missing', () => {
    expect(newAndRenewed.value({ newCount: 37, renewedCount: null })).toBeNull();
    expect(newAndRenewedExcess.value({ newCount: 37, renewedCount: 78, total: null })).toBeNull();
  });
});
