import fc from 'fast-check';
import { roundedHalfAway, roundedQuotient } from '../../../src/core/measures/rounding';

describe('rounding half away from zero, on the exact quotient', () => {
  it.each([
    [14600, 160, 2, 91.25],
    [-1, 160, 2, -0.01],
    [-100, 160, 2, -0.63],
    [100, 16, 1, 6.3],
    [1, 3, 2, 0.33],
    [0, 5, 2, 0],
    [-1, 1000, 2, 0],
  ])('%d / %d at %d decimals is %d', (numerator, denominator, decimals, expected) => {
    expect(roundedQuotient(numerator, denominator, decimals)).toBe(expected);
  });

  it.each([
    [-0.625, 2, -0.63],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [5.015, 2, 5.02],
    [66.70668267306923, 2, 66.71],
    [0, 2, 0],
    [-0.004, 2, 0],
    [99.995, 2, 100],
  ])('%d at %d decimals is %d', (value, decimals, expected) => {
    expect(roundedHalfAway(value, decimals)).toBe(expected);
  });

  it('never misses the exact value by more than half a unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (top, bottom) => {
        const rounded = roundedQuotient(top * 100, bottom, 2);
        expect(Math.abs(rounded - (top * 100) / bottom)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});
