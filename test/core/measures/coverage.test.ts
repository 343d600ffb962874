import { changeMeasures } from '../../../src/core/measures/change';
import { coverage } from '../../../src/core/measures/coverage';
import { peopleForTarget, peopleStillNeeded } from '../../../src/core/measures/people-needed';
import { rate, peopleNeeded } from '../../../src/core/measures/rate';
import { roundedHalfAway } from '../../../src/core/measures/rounding';
import { share } from '../../../src/core/measures/share';
import { stretchRate } from '../../../src/core/measures/stretch';

const shown = (value: number | null): number => roundedHalfAway(value ?? NaN, 2);

// The labour force and the population are not in the letter; these give all four of its printed rates.
const LABOUR_FORCE = 17_822;
const POPULATION = 31_701;

describe('Kon Rẫy, 30/9/2023: coverage, and people still needed for the target', () => {
  it.each([
    ['BHXH', 2403, LABOUR_FORCE, 13.48, 18.8, 948],
    ['BHTN', 1162, LABOUR_FORCE, 6.52, 9.5, 532],
    ['BHXH tự nguyện', 891, LABOUR_FORCE, 5, 8.2, 571],
    ['BHYT', 28_924, POPULATION, 91.24, 97.89, 2109],
  ])('%s: %d of %d is %d %%, to %d %% are missing %d', (_kind, actual, base, printed, target, needed) => {
    expect(shown(coverage.value({ actual, base }))).toBe(printed);
    expect(peopleStillNeeded('percent').value({ actual, whole: base, target })).toBe(needed);
    // The fraction 0,188 is another double than 18,8 / 100.
    const fraction = Number((target / 100).toPrecision(15));
    expect(peopleStillNeeded('fraction').value({ actual, whole: base, target: fraction })).toBe(needed);
    expect(peopleNeeded(actual, base, target)).toBe(needed);
  });
});

describe('Thường Tín, 31/8/2023', () => {
  it('2.955 people are 17,73 % more than 2.510 and 74 % of 3.993', () => {
    const figures = { actual: 2955, prior: 2510, plan: 3993 };
    expect(shown(changeMeasures.growth.value(figures))).toBe(17.73);
    expect(shown(changeMeasures.ratio.value(figures))).toBe(117.73);
    expect(roundedHalfAway(rate.value(figures) ?? NaN, 0)).toBe(74);
  });
});

describe('figures of the press: growth on the same period, rate, coverage', () => {
  it.each([
    ['Tuyên Quang 2020, BHXH', 59_177, 55_317, 6.98],
    ['Tuyên Quang 2020, BHXH TN', 9287, 6481, 43.3],
    ['Nghệ An 2/2021, BHXH', 318_011, 318_011 - 40_640, 14.65],
    ['Nghệ An 2/2021, bắt buộc', 239_011, 239_011 - 10_513, 4.6],
    ['Nghệ An 2/2021, tự nguyện', 79_000, 79_000 - 30_127, 61.64],
    ['Nghệ An 2/2021, BHTN', 217_587, 217_587 - 12_407, 6.05],
    ['Nghệ An 2/2021, BHYT', 2_794_346, 2_794_346 - 33_746, 1.22],
  ])('%s: %d on %d is +%d %%', (_where, actual, prior, printed) => {
    expect(shown(changeMeasures.growth.value({ actual, prior, plan: null }))).toBe(printed);
  });

  it.each([
    ['Tuyên Quang 2020, of the plan', 59_177, 70_544, 83.89],
    ['Tuyên Quang 2020, TN of the plan', 9287, 8700, 106.75],
    ['Tuyên Quang 2020, of the labour force', 59_177, 436_210, 13.57],
    ['Hà Nam 2019, of the population', 742_024, 808_149, 91.82],
    ['Hà Nam 2019, of the census', 742_024, 852_800, 87.01],
    ['Lục Ngạn 2022', 5009, 5088, 98.45],
    ['Quảng Nam 2021', 1_427_535, 1_452_050, 98.31],
  ])('%s: %d of %d is %d %%', (_where, actual, base, printed) => {
    expect(shown(coverage.value({ actual, base }))).toBe(printed);
  });

  it('Quảng Nam 2021: 24.515 people are missing to the plan', () => {
    expect(peopleStillNeeded('percent').value({ actual: 1_427_535, whole: 1_452_050, target: 100 })).toBe(
      24_515,
    );
  });
});

describe('a target of two decimals is exact, whatever its double is', () => {
  it.each([
    [10_000, 97.89, 9789],
    [10_000, 97.885, 9789],
    [455, 80, 364],
    [354, 80, 284],
    [1_000_000, 93.0001, 930_001],
    [0, 80, null],
    [null, 80, null],
    [100, null, null],
    [-5, 80, null],
    [100, -80, null],
    [100, 0, 0],
  ])('%d at %d %%: %d people', (whole, target, people) => {
    expect(peopleForTarget('percent').value({ whole, target })).toBe(people);
  });

  it('for every whole up to 2.000 and every target up to 130 %, in hundredths', () => {
    const wrong: string[] = [];
    for (let whole = 1; whole <= 2000; whole += 89) {
      for (let hundredths = 1; hundredths <= 13_000; hundredths += 1) {
        const exact = Math.floor((hundredths * whole + 9999) / 10_000);
        const people = peopleForTarget('percent').value({ whole, target: hundredths / 100 });
        if (people !== exact) wrong.push(`${hundredths} of ${whole}: ${people}, not ${exact}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('shares', () => {
  it('of a total, and of the stretch plan', () => {
    expect(shown(share.value({ part: 213, total: 1667 }))).toBe(12.78);
    expect(share.value({ part: 213, total: 0 })).toBeNull();
    expect(stretchRate.value({ actual: 37, stretchPlan: 40 })).toBe(92.5);
  });
});
