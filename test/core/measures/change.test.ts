import { changeMeasures } from '../../../src/core/measures/change';
import { roundedHalfAway } from '../../../src/core/measures/rounding';

describe('the Hương Trà annex: every printed change is the present rate less the rounded earlier rate', () => {
  it.each([
    ['Hương Toàn', 455, 213, 158, 12.08],
    ['Hương Chử', 354, 203, 172, 8.75],
    ['Hương Văn', 308, 182, 217, -11.36],
    ['Bình Tiến', 206, 135, 112, 11.16],
    ['Hương Vân', 234, 170, 138, 13.68],
    ['Hương Xuân', 301, 232, 162, 23.26],
    ['Tứ Hạ', 326, 262, 260, 0.62],
    ['Bình Thành', 155, 125, 77, 30.97],
    ['Hương Bình', 160, 145, 146, -0.63],
    ['Tổng cộng', 2499, 1667, 1442, 9.01],
  ])('%s: kế hoạch %d, thực hiện %d, kỳ trước %d → %d', (_unit, plan, actual, prior, printed) => {
    const change = changeMeasures.pointsPublished.value({ plan, actual, prior });
    expect(roundedHalfAway(change ?? NaN, 2)).toBe(printed);
  });
});

describe('the other conventions', () => {
  it.each([
    ['pointsExact', 455, 213, 158, 12.09],
    ['growth', 3993, 2955, 2510, 17.73],
    ['ratio', 3993, 2955, 2510, 117.73],
    ['count', 455, 213, 158, 55],
  ] as const)('%s', (convention, plan, actual, prior, expected) => {
    expect(roundedHalfAway(changeMeasures[convention].value({ plan, actual, prior }) ?? NaN, 2)).toBe(
      expected,
    );
  });

  it('shows nothing where a figure is missing or a divisor is zero', () => {
    expect(changeMeasures.pointsPublished.value({ plan: 0, actual: 1, prior: 1 })).toBeNull();
    expect(changeMeasures.growth.value({ plan: 10, actual: 1, prior: 0 })).toBeNull();
    expect(changeMeasures.count.value({ plan: null, actual: 1, prior: null })).toBeNull();
  });
});
