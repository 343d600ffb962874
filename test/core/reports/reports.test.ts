import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { defaultThresholds } from '../../../src/core/measures/threshold';
import { rankingsOf } from '../../../src/core/reports/ranking';
import { summaryOf } from '../../../src/core/reports/summary';
import { roundedHalfAway } from '../../../src/core/measures/rounding';
import { huongTra } from '../typed-sheet';

const sheet = { grid: huongTra(), layout: recogniseSheet(huongTra()) };
const twoDecimals = (figure: number | null): number | null =>
  figure === null ? null : roundedHalfAway(figure, 2);

describe('the lagging units of Hương Trà', () => {
  const [voluntary, health] = rankingsOf([sheet], defaultThresholds);

  it('six are below 80 % of BHXH tự nguyện, lowest first', () => {
    expect(
      voluntary?.rows.map(({ rank, unit, rate, gapToThreshold, gapToPlan, change }) => [
        rank,
        unit,
        twoDecimals(rate),
        gapToThreshold,
        gapToPlan,
        twoDecimals(change),
      ]),
    ).toEqual([
      [1, 'UBND xã Hương Toàn', 46.81, 151, 242, 12.08],
      [2, 'UBND phường Hương Chử', 57.34, 81, 151, 8.75],
      [3, 'UBND phường Hương Văn', 59.09, 65, 126, -11.36],
      [4, 'UBND xã Bình Tiến', 65.53, 30, 71, 11.16],
      [5, 'UBND phường Hương Vân', 72.65, 18, 64, 13.68],
      [6, 'UBND phường Hương Xuân', 77.08, 9, 69, 23.26],
    ]);
    expect(voluntary?.rows.reduce((sum, { gapToThreshold }) => sum + gapToThreshold, 0)).toBe(354);
  });

  it('none is below 93 % of BHYT', () => {
    expect(health).toMatchObject({ insurance: 'bhytHoGiaDinh', threshold: 93, rows: [], units: 9 });
  });

  it('a threshold of the person moves the list', () => {
    const moved = rankingsOf([sheet], { ...defaultThresholds, byKind: { bhyt: 96 } });
    expect(moved[1]?.rows.map(({ unit }) => unit)).toEqual(['UBND phường Hương Vân', 'UBND xã Bình Tiến']);
  });
});

describe('the sums of Hương Trà', () => {
  it('kind by kind', () => {
    expect(summaryOf([sheet], defaultThresholds).kinds).toMatchObject([
      {
        insurance: 'bhxhTuNguyen',
        plan: 2499,
        actual: 1667,
        units: 9,
        reached: 3,
        below: expect.arrayContaining(['UBND xã Hương Toàn']) as string[],
        strongestRise: { unit: 'UBND xã Bình Thành' },
        strongestFall: { unit: 'UBND phường Hương Văn' },
      },
      { insurance: 'bhytHoGiaDinh', plan: 30107, actual: 29261, reached: 9, below: [], strongestRise: null },
    ]);
  });
});
