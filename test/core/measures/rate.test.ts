import fc from 'fast-check';
import { isBelow, peopleNeeded, percentOf } from '../../../src/core/measures/rate';

describe('rate in percent of the plan', () => {
  it.each([
    [213, 455, 46.81318681318681],
    [57, 100, 57],
    [0, 100, 0],
    [10, 0, null],
    [10, -5, null],
    [null, 100, null],
    [10, null, null],
  ])('%d of %d is %d', (actual, plan, expected) => {
    expect(percentOf(actual, plan)).toBe(expected);
  });
});

describe('below a threshold, exactly', () => {
  it.each([
    [80, 100, 80, false],
    [79, 100, 80, true],
    [57, 100, 57, false],
    [28, 50, 56, false],
    [262, 326, 80, false],
    [9789, 10000, 97.89, false],
    [9788, 10000, 97.89, true],
  ])('%d of %d against %d %%: %s', (actual, plan, threshold, expected) => {
    expect(isBelow(actual, plan, threshold)).toBe(expected);
  });

  it('agrees with exact integers for any threshold of two decimals', () => {
    const people = fc.integer({ min: 1, max: 200_000 });
    fc.assert(
      fc.property(people, people, fc.integer({ min: 1, max: 20_000 }), (actual, plan, hundredths) => {
        const exact = BigInt(actual) * 10_000n < BigInt(hundredths) * BigInt(plan);
        expect(isBelow(actual, plan, hundredths / 100)).toBe(exact);
      }),
    );
  });
});

describe('people still needed', () => {
  it.each([
    [213, 455, 80, 151],
    [203, 354, 80, 81],
    [182, 308, 80, 65],
    [135, 206, 80, 30],
    [170, 234, 80, 18],
    [232, 301, 80, 9],
    [213, 455, 100, 242],
    [262, 326, 80, 0],
    [0, 100, 97.89, 98],
  ])('%d of %d to %d %%: %d', (actual, plan, threshold, expected) => {
    expect(peopleNeeded(actual, plan, threshold)).toBe(expected);
  });
});
