import { type PaceBase, paceOfFigures } from '../../../src/core/pace/pace-of-figures';
import type { IsoDate } from '../../../src/core/text/date';

const day = (text: string): IsoDate => text as IsoDate;
const base = (date: string, actual: number, by: PaceBase['by'] = 'prior'): PaceBase => ({
  date: day(date),
  actual,
  by,
});

describe('the pace of figures on their day', () => {
  it.each([
    // Thường Tín, 31/8/2023: 1.038 people in 106 days; between the two Augusts 445 in 365 days
    [2955, 3993, '2023-08-31', '2023-12-15', [base('2022-08-31', 2510)], [2781, 69, 3084, 909, 'short']],
    // Hương Trà's total on 18/11/2023 by the year's end, and by 15/12
    [1667, 2499, '2023-11-18', '2023-12-31', [base('2023-05-31', 1442)], [2205, 136, 1723, 776, 'short']],
    [1667, 2499, '2023-11-18', '2023-12-15', [base('2023-05-31', 1442)], [2306, 216, 1702, 797, 'short']],
    // from nobody at the end of 2022: 31 in 31 days is 365 in the year
    [31, 365, '2023-01-31', '2023-12-31', [], [31, 7, 365, 0, 'on-pace']],
    [31, 366, '2023-01-31', '2023-12-31', [], [32, 8, 365, 1, 'short']],
    // Tứ Hạ 262 of 260: reached, and it stays so though people leave
    [262, 260, '2023-11-18', '2023-12-31', [base('2023-05-31', 300)], [230, 0, 252, 8, 'reached']],
    // the day itself and after it
    [70, 100, '2023-12-15', '2023-12-15', [base('2023-11-18', 60)], [100, null, 70, 30, 'missed']],
    [70, 100, '2023-12-20', '2023-12-15', [], [100, null, 70, 30, 'missed']],
    [100, 100, '2023-12-20', '2023-12-15', [], [100, null, 100, 0, 'reached']],
  ] as const)('%d of %d on %s by %s', (actual, plan, asOf, deadline, earlier, expected) => {
    const pace = paceOfFigures({ plan, actual, asOf: day(asOf), deadline: day(deadline), earlier });
    expect([pace.expected, pace.perWeek, pace.forecast, pace.short, pace.outlook]).toEqual(expected);
  });
});

describe('what the pace is counted from', () => {
  const on = (earlier: readonly PaceBase[]): PaceBase =>
    paceOfFigures({
      plan: 100,
      actual: 50,
      asOf: day('2023-11-18'),
      deadline: day('2023-12-31'),
      earlier,
    }).base;

  it.each([
    [
      'the sheet’s own earlier figure first',
      [base('2023-05-31', 40), base('2023-11-11', 48, 'history')],
      '2023-05-31',
    ],
    ['else the last one kept', [base('2023-11-11', 48, 'history')], '2023-11-11'],
    [
      'a day is too short for a pace',
      [base('2023-11-17', 49), base('2023-11-11', 48, 'history')],
      '2023-11-11',
    ],
    [
      'from Saturday to Friday is a week',
      [base('2023-11-12', 48), base('2023-11-04', 45, 'history')],
      '2023-11-12',
    ],
    ['a day, where there is nothing else', [base('2023-11-17', 49)], '2023-11-17'],
    ['never one of the same day', [base('2023-11-18', 50), base('2023-11-11', 48, 'history')], '2023-11-11'],
    ['never one of a later day', [base('2023-12-01', 60)], '2022-12-31'],
    ['else the year, which began with nobody', [], '2022-12-31'],
  ])('%s', (_what, earlier, date) => {
    expect(on(earlier).date).toBe(date);
  });

  it('the year before is of nobody', () => {
    expect(on([])).toEqual(base('2022-12-31', 0, 'year'));
  });
});
