import { dateConstant } from '../../../src/core/measures/constant';
import { quarterOf, serialOf, startOfYear } from '../../../src/core/measures/calendar';
import { expectedByCalendar, forecast, neededPerWeek } from '../../../src/core/measures/pace';
import { dateOfSerial, type IsoDate } from '../../../src/core/text/date';

const serial = (text: string): number => serialOf(text as IsoDate);

describe('days as Excel counts them', () => {
  it.each([
    ['2023-11-18', 45_248],
    ['2023-01-01', 44_927],
    ['1990-01-01', 32_874],
    ['2024-02-29', 45_351],
  ])('%s is %d', (day, number) => {
    expect(serial(day)).toBe(number);
    expect(dateOfSerial(number)).toBe(day);
  });

  it('a day in a formula, its quarter and its year', () => {
    expect(dateConstant('2023-12-15' as IsoDate)).toBe('DATE(2023,12,15)');
    expect(startOfYear('2023-12-15' as IsoDate)).toBe('2023-01-01');
    expect(['2023-03-31', '2023-04-01', '2023-12-15'].map((day) => quarterOf(day as IsoDate))).toEqual([
      1, 2, 4,
    ]);
  });
});

describe('expected by the calendar: the plan in equal parts, day by day', () => {
  it.each([
    // 365 people in 365 days: one a day
    [365, '2023-01-01', '2023-01-01', '2023-12-31', 1],
    [365, '2023-01-01', '2023-01-31', '2023-12-31', 31],
    [365, '2023-01-01', '2023-12-31', '2023-12-31', 365],
    [366, '2024-01-01', '2024-02-29', '2024-12-31', 60],
    // Thường Tín: 3.993 by 15/12; 243 of 349 days are over on 31/8: 2.780,2 people
    [3993, '2023-01-01', '2023-08-31', '2023-12-15', 2781],
    // Hương Trà's total on 18/11 by the year's end: 2.499 × 322 / 365 = 2.204,6
    [2499, '2023-01-01', '2023-11-18', '2023-12-31', 2205],
    [100, '2023-04-01', '2023-03-31', '2023-12-31', 0],
    [100, '2023-04-01', '2024-03-31', '2023-12-31', 100],
    [100, '2023-12-31', '2023-12-31', '2023-01-01', null],
    [0, '2023-01-01', '2023-08-31', '2023-12-15', null],
  ])('%d from %s, on %s, to %s: %d', (plan, start, asOf, deadline, expected) => {
    const figures = { plan, start: serial(start), asOf: serial(asOf), deadline: serial(deadline) };
    expect(expectedByCalendar.value(figures)).toBe(expected);
  });
});

describe('needed per week to reach the plan by the deadline', () => {
  it.each([
    // 1.038 people in 106 days: 68,5 a week
    [2955, 3993, '2023-08-31', '2023-12-15', 69],
    // 832 people in 43 days to the year's end: 135,4 a week; to 15/12 in 27 days: 215,7
    [1667, 2499, '2023-11-18', '2023-12-31', 136],
    [1667, 2499, '2023-11-18', '2023-12-15', 216],
    [70, 100, '2023-12-08', '2023-12-15', 30],
    [70, 100, '2023-12-12', '2023-12-15', 30],
    [70, 100, '2023-12-15', '2023-12-15', null],
    [70, 100, '2023-12-20', '2023-12-15', null],
    [120, 100, '2023-11-18', '2023-12-15', 0],
    [0, 0, '2023-11-18', '2023-12-15', null],
  ])('%d of %d on %s, by %s: %d', (actual, plan, asOf, deadline, needed) => {
    expect(neededPerWeek.value({ actual, plan, asOf: serial(asOf), deadline: serial(deadline) })).toBe(
      needed,
    );
  });

  it('that many a week do reach the plan', () => {
    const [asOf, deadline] = [serial('2023-08-31'), serial('2023-12-15')];
    for (let actual = 0; actual < 3993; actual += 7) {
      const weekly = neededPerWeek.value({ actual, plan: 3993, asOf, deadline }) ?? 0;
      expect(actual + (weekly * (deadline - asOf)) / 7).toBeGreaterThanOrEqual(3993);
      expect(actual + ((weekly - 1) * (deadline - asOf)) / 7).toBeLessThan(3993);
    }
  });
});

describe('forecast at the present pace', () => {
  it.each([
    // Thường Tín between the two Augusts: 445 in 365 days, 129,2 in the 106 that are left
    [2955, 2510, '2023-08-31', '2022-08-31', '2023-12-15', 3084],
    // Hương Trà: 225 in 171 days, 56,6 in 43
    [1667, 1442, '2023-11-18', '2023-05-31', '2023-12-31', 1723],
    // since the beginning of the year, from nobody
    [31, 0, '2023-01-31', '2022-12-31', '2023-12-31', 365],
    // Hương Văn loses people
    [182, 217, '2023-11-18', '2023-05-31', '2023-12-31', 173],
    [1, 100, '2023-11-18', '2023-11-11', '2023-12-31', 0],
    [182, 217, '2023-11-18', '2023-05-31', '2023-11-18', 182],
    [182, 217, '2023-11-18', '2023-11-18', '2023-12-31', null],
    [182, null, '2023-11-18', '2023-05-31', '2023-12-31', null],
  ])('%d after %d, on %s after %s, by %s: %d', (actual, prior, asOf, priorAsOf, deadline, people) => {
    const days = { asOf: serial(asOf), priorAsOf: serial(priorAsOf), deadline: serial(deadline) };
    expect(forecast.value({ actual, prior, ...days })).toBe(people);
  });
});
