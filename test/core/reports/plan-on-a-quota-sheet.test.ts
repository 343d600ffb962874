import { defaultThresholds } from '../../../src/core/measures/threshold';
import { rankingsOf } from '../../../src/core/reports/ranking';
import { summaryOf } from '../../../src/core/reports/summary';
import { planned, progress, quota } from '../quota/typed-workbook';

const city = quota([
  ['Phường 1', 165, 10324],
  ['Phường 2', 55, 3444],
  ['Phường 3', 70, 4000],
  ['Long Đức', 320, 19936],
]);
const done = [
  ['Xã Long Đức', 256],
  ['P.2', 40],
  ['P.1', 50],
];

describe('reports by the plan on a quota sheet', () => {
  it('rank the units below, with the people still needed', () => {
    const [ranking] = rankingsOf([planned(progress(done), city)], defaultThresholds);
    expect(ranking).toMatchObject({ quotas: ['Giao chỉ tiêu'], units: 3 });
    expect(
      ranking?.rows.map(({ unit, plan, gapToThreshold, gapToPlan }) => [
        unit,
        plan,
        gapToThreshold,
        gapToPlan,
      ]),
    ).toEqual([
      ['P.1', 165, 82, 115],
      ['P.2', 55, 4, 15],
    ]);
  });

  it('sum the plans of the table’s own units, by the cells of the quota sheet', () => {
    const [kind] = summaryOf([planned(progress(done), city)], defaultThresholds).kinds;
    expect(kind).toMatchObject({
      plan: 540,
      actual: 346,
      rate: (346 * 100) / 540,
      reached: 1,
      wholeAreas: [
        { sheet: 'Giao chỉ tiêu', area: 'C4:C5' },
        { sheet: 'Giao chỉ tiêu', area: 'C7' },
      ],
      actualAreas: [{ sheet: 'Tiến độ', area: 'C3:C5' }],
    });
  });

  it('give no rate of the sums where a unit with people has no plan there: it would be too high', () => {
    const strange = planned(progress([...done, ['Phường 9', 30]]), city);
    expect(summaryOf([strange], defaultThresholds).kinds[0]).toMatchObject({
      plan: 540,
      actual: 376,
      rate: null,
      units: 3,
    });
    const empty = planned(progress([...done, ['Phường 9', '']]), city);
    expect(summaryOf([empty], defaultThresholds).kinds[0]?.rate).toBeCloseTo(64.07, 2);
  });

  it('have nothing of a sheet without a plan where no quota was found', () => {
    const sheet = planned(progress(done));
    expect([summaryOf([sheet], defaultThresholds).kinds, rankingsOf([sheet], defaultThresholds)]).toEqual([
      [],
      [],
    ]);
  });
});
