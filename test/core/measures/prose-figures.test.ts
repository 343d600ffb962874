import { arrearsLimitOn, defaultArrearsLimits } from '../../../src/core/measures/arrears-limits';
import { arrearsAgainstLimit } from '../../../src/core/measures/arrears';
import { changeMeasures } from '../../../src/core/measures/change';
import { coverage } from '../../../src/core/measures/coverage';
import { remaining, surplus } from '../../../src/core/measures/difference';
import { newAndRenewed } from '../../../src/core/measures/new-and-renewed';
import { peopleStillNeeded } from '../../../src/core/measures/people-needed';
import { rate } from '../../../src/core/measures/rate';
import { roundedHalfAway } from '../../../src/core/measures/rounding';
import { numbersOfText } from '../../../src/core/numbers/text-numbers';
import type { IsoDate } from '../../../src/core/text/date';

/**
 * Figures that offices and newspapers print in running text, each with the figures that it follows from. What is not
 * printed and had to be inferred is said in the line.
 *
 * Not among them, for nothing can be worked out from what is printed: the targets of the wards of Vũng Tàu for 2021 (95 to
 * 96,9 %, 92 to 94 %, Long Sơn 80,61 %), of which neither populations nor participants are told, but for the people of one
 * ward without its population. They say that a threshold belongs to a unit, which the rankings by a target column show.
 */
const growth = (actual: number, prior: number): number | null =>
  changeMeasures.growth.value({ actual, prior, plan: null });
const more = (actual: number, prior: number): number | null =>
  changeMeasures.count.value({ actual, prior, plan: null });
const ofPlan = (actual: number, plan: number): number | null => rate.value({ actual, plan });
const covered = (actual: number, base: number): number | null => coverage.value({ actual, base });
const missing = (actual: number, plan: number): number | null => remaining(false).value({ actual, plan });
const beyond = (actual: number, plan: number): number | null => surplus(false).value({ actual, plan });

type Fact = readonly [what: string, value: number | null, printed: number, decimals: number];

const FACTS: readonly Fact[] = [
  ['Tuyên Quang 31/7/2020, BHXH: 59.177 against 55.317', more(59_177, 55_317), 3860, 0],
  ['… in percent', growth(59_177, 55_317), 7, 0],
  ['… with two decimals', growth(59_177, 55_317), 6.98, 2],
  ['… of the plan of 70.544', ofPlan(59_177, 70_544), 84, 0],
  ['… with two decimals', ofPlan(59_177, 70_544), 83.89, 2],
  ['… of the labour force of 436.210', covered(59_177, 436_210), 13.57, 2],
  ['Tuyên Quang, BHXH tự nguyện: 9.287 against 6.481', more(9287, 6481), 2806, 0],
  ['… in percent', growth(9287, 6481), 43, 0],
  ['… with two decimals', growth(9287, 6481), 43.3, 2],
  ['… of the plan of 8.700', ofPlan(9287, 8700), 107, 0],
  ['… with two decimals', ofPlan(9287, 8700), 106.75, 2],
  ['… beyond the plan', beyond(9287, 8700), 587, 0],

  // Printed are the figure and its increase; the earlier figure is the difference.
  ['Nghệ An 2/2021, BHXH: 40.640 more are 318.011', growth(318_011, 318_011 - 40_640), 14.65, 2],
  ['… bắt buộc: 10.513 more are 239.011', growth(239_011, 239_011 - 10_513), 4.6, 2],
  ['… tự nguyện: 30.127 more are 79.000', growth(79_000, 79_000 - 30_127), 61.64, 2],
  ['… BHTN: 12.407 more are 217.587', growth(217_587, 217_587 - 12_407), 6.05, 2],
  ['… BHYT: 33.746 more are 2.794.346', growth(2_794_346, 2_794_346 - 33_746), 1.22, 2],

  ['Hà Nam 2019, BHYT: 742.024 of 808.149', covered(742_024, 808_149), 91.8, 1],
  ['… with two decimals', covered(742_024, 808_149), 91.82, 2],
  ['… of the 852.800 of the census', covered(742_024, 852_800), 87, 0],
  ['… with two decimals', covered(742_024, 852_800), 87.01, 2],

  ['Lục Ngạn 2022: 5.009 of the 5.088 of the district', ofPlan(5009, 5088), 98.45, 2],
  ['… of the province’s plan, 4.910 (inferred)', ofPlan(5009, 4910), 102.02, 2],

  ['Quảng Nam 23/11/2021, BHYT: 1.427.535 of 1.452.050 (inferred)', ofPlan(1_427_535, 1_452_050), 98.31, 2],
  ['… missing to the plan', missing(1_427_535, 1_452_050), 24_515, 0],

  // Labour force and population are inferred: the first by each printed rate for itself, then one for all three.
  ['Kon Rẫy 30/9/2023, BHXH: 2.403 of 17.826', covered(2403, 17_826), 13.48, 2],
  ['… BHTN: 1.162 of 17.822', covered(1162, 17_822), 6.52, 2],
  ['… BHXH tự nguyện: 891 of 17.820', covered(891, 17_820), 5, 2],
  ['… BHYT: 28.924 of 31.701', covered(28_924, 31_701), 91.24, 2],
  ['… BHXH: 2.403 of 17.822', covered(2403, 17_822), 13.48, 2],
  ['… BHXH tự nguyện: 891 of 17.822', covered(891, 17_822), 5, 2],

  // All three are inferred.
  ['Thường Tín 31/8/2023: 2.955 against 2.510', growth(2955, 2510), 17.73, 2],
  ['… of the labour force of 129.605', covered(2955, 129_605), 2.28, 2],
  ['… of the plan of 3.993', ofPlan(2955, 3993), 74, 0],
];

test.each(FACTS)('%s: %d is printed %d', (_what, value, printed, decimals) => {
  expect(roundedHalfAway(value ?? NaN, decimals)).toBe(printed);
});

describe('what was inferred is what the printed figure allows', () => {
  it.each<[string, number | null, number, boolean]>([
    ['one person fewer a year before is another growth', growth(2955, 2509), 17.73, false],
    ['one person more too: 2.510 is the only one', growth(2955, 2511), 17.73, false],
    ['Kon Rẫy’s population: two people fewer', covered(28_924, 31_699), 91.24, false],
    ['… one that fits', covered(28_924, 31_701), 91.24, true],
  ])('%s', (_what, value, printed, fits) => {
    expect(roundedHalfAway(value ?? NaN, 2) === printed).toBe(fits);
  });

  it('Lục Ngạn has more than 102 % of a plan of 4.910, and not of 4.911', () => {
    expect(ofPlan(5009, 4910)).toBeGreaterThan(102);
    expect(ofPlan(5009, 4911)).toBeLessThan(102);
  });
});

describe('people still needed in Kon Rẫy, with one labour force and one population', () => {
  it.each([
    ['BHXH', 2403, 17_822, 18.8, 948],
    ['BHTN', 1162, 17_822, 9.5, 532],
    ['BHXH tự nguyện', 891, 17_822, 8.2, 571],
    ['BHYT', 28_924, 31_701, 97.89, 2109],
  ])('%s', (_kind, actual, whole, target, needed) => {
    expect(peopleStillNeeded('percent').value({ actual, whole, target })).toBe(needed);
  });
});

test.each([
  ['2023-02-15', 1.92],
  ['2023-05-15', 1.75],
  ['2023-08-15', 1.69],
  ['2023-11-15', 1.15],
])('Trà Vinh on %s: arrears of 1,70 %% against the limit of the quarter, %d %%', (date, limit) => {
  const found = arrearsLimitOn(date as IsoDate, defaultArrearsLimits);
  expect(found).toBe(limit);
  const against = arrearsAgainstLimit.value({ arrears: 170, receivable: 10_000, limit: found });
  expect(roundedHalfAway(against ?? NaN, 2)).toBe(roundedHalfAway(1.7 - limit, 2));
});

test('the parts of one report fit together: Nghệ An’s two kinds, Hải Dương’s new and renewed', () => {
  expect(newAndRenewed.value({ newCount: 37, renewedCount: 78 })).toBe(115);
  expect((more(239_011, 228_498) ?? 0) + (more(79_000, 48_873) ?? 0)).toBe(more(318_011, 277_371));
});

describe('three ways to write thousands, and two for decimals, in one sentence and one list', () => {
  it.each([
    ['727,215', 727_215],
    ['1.617,981', 1_617_981],
    ['1,588,505', 1_588_505],
    ['102.4%', 102.4],
    ['101,8%', 101.8],
    ['99.41%', 99.41],
    ['99,95%', 99.95],
    ['99.86%', 99.86],
    ['99.79%', 99.79],
    ['99.76%', 99.76],
    ['99.59%', 99.59],
    ['99.37%', 99.37],
    ['98.78%', 98.78],
    ['98.61%', 98.61],
    ['98,40%', 98.4],
  ])('%s can be %d', (text, meant) => {
    expect(numbersOfText(text)?.numbers).toContain(meant);
  });
});
