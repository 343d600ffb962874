import type { CellContent } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import type { InsuranceKind } from '../../../src/core/layout/vocabulary';
import { defaultThresholds } from '../../../src/core/measures/threshold';
import { keptHistory } from '../../../src/core/period/history-sums';
import { detailedSummary, type SummaryOptions } from '../../../src/core/reports/summary/detailed-summary';
import { serialOfDate, type IsoDate } from '../../../src/core/text/date';
import { huongTra, typedSheet } from '../typed-sheet';

type Rows = readonly (readonly CellContent[])[];

function kindsOf(rows: Rows, options: SummaryOptions = {}) {
  const grid = typedSheet(rows, { name: 'Tiến độ' });
  return detailedSummary([{ grid, layout: recogniseSheet(grid) }], defaultThresholds, options).kinds;
}

const day = (date: string): number => serialOfDate(date as IsoDate);
const names = new Map<string, InsuranceKind>([['BHXH tự nguyện', 'bhxhTuNguyen']]);
const history = (...lines: Rows) =>
  keptHistory(
    typedSheet([['Đơn vị', 'Loại bảo hiểm', 'Ngày', 'Kế hoạch giao', 'Số thực hiện'], ...lines], {
      name: 'Lịch sử tiến độ',
    }),
    names,
  );

const plain: Rows = [
  ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 30/9/2023)'],
  ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
  [1, 'Xã Hồng Hạ', 100, 80, ''],
  [2, 'Xã Hồng Kim', 100, 60, ''],
  [3, 'Xã Hương Phú', 100, 59, ''],
];
const kind = 'BHXH tự nguyện';

describe('far below the threshold', () => {
  it.each([
    [20, 1, 'only 59 of 100 is below 60'],
    [19, 2, '60 of 100 is below 61'],
    [30, 0, 'nobody is below 50'],
  ])('by more than %i points are %i: %s', (farBelow, units) => {
    expect(kindsOf(plain, { farBelow })[0]).toMatchObject({ reached: 1, farBelow: units });
  });
});

describe('the last period', () => {
  it('is the sheet’s own earlier column: 1.442 people of Hương Trà on 31/05/2023', () => {
    const grid = huongTra();
    const [voluntary, health] = detailedSummary(
      [{ grid, layout: recogniseSheet(grid) }],
      defaultThresholds,
    ).kinds;
    expect(voluntary?.earlier).toMatchObject({ by: 'prior', date: '2023-05-31', actual: 1442 });
    expect(health?.earlier).toBeNull();
  });

  it('is else the last day of the history of which every unit has a figure', () => {
    const kept = history(
      ['Xã Hồng Hạ', kind, day('2023-07-31'), 90, 30],
      ['Xã Hồng Kim', kind, day('2023-07-31'), 90, 40],
      ['Xã Hương Phú', kind, day('2023-07-31'), 90, 50],
      ['Xã Hồng Hạ', kind, day('2023-08-31'), 100, 70],
    );
    const [voluntary] = kindsOf(plain, { history: kept });
    expect(voluntary?.earlier).toMatchObject({
      by: 'history',
      date: '2023-07-31',
      actual: 120,
      whole: 270,
      kindName: kind,
    });
    expect(voluntary?.progress.map(({ date, actual }) => [date, actual])).toEqual([
      ['2023-07-31', 120],
      ['2023-09-30', 199],
    ]);
  });

  it('has no live sum where a unit of another sheet has lines of the same kind and day', () => {
    const kept = history(
      ['Xã Hồng Hạ', kind, day('2023-07-31'), 90, 30],
      ['Xã Hồng Kim', kind, day('2023-07-31'), 90, 40],
      ['Xã Hương Phú', kind, day('2023-07-31'), 90, 50],
      ['Phường Tứ Hạ', kind, day('2023-07-31'), 90, 50],
    );
    expect(kindsOf(plain, { history: kept })[0]?.earlier).toMatchObject({ actual: 120, kindName: null });
  });

  it('is not told where a unit has no earlier figure: it would look like a rise', () => {
    const rows: Rows = [
      ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 30/9/2023)'],
      ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện (30/9/2023)', 'Thực hiện (31/5/2023)', 'Tỷ lệ (%)'],
      [1, 'Xã Hồng Hạ', 100, 80, 50, ''],
      [2, 'Xã Hồng Kim', 100, 60, '', ''],
    ];
    expect(kindsOf(rows)[0]?.earlier).toBeNull();
  });
});

describe('coverage beside the plan', () => {
  const rows = (base: string): Rows => [
    ['TIẾN ĐỘ BHYT (Tính đến 30/9/2023)'],
    ['STT', 'Đơn vị', base, 'Kế hoạch BHYT', 'Thực hiện BHYT', 'Tỷ lệ (%)'],
    [1, 'Xã Hồng Hạ', 1000, 900, 880, ''],
    [2, 'Xã Hồng Kim', 2000, 1900, 1820, ''],
  ];
  it('is told where the sheet has the population: 2.700 of 3.000', () => {
    expect(kindsOf(rows('Dân số'))[0]?.coverage).toMatchObject({ rate: 90, base: 3000, actual: 2700 });
  });
  it('is not told without it', () => {
    expect(kindsOf(plain)[0]?.coverage).toBeNull();
  });
});

it('the sums of groups, units of none by themselves', () => {
  const groups = kindsOf([
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 30/9/2023)'],
    ['STT', 'Cụm', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
    [1, '', 'Xã A Ngo', 50, 50, ''],
    [2, 'Cụm 1', 'Xã Hồng Hạ', 100, 80, ''],
    [3, 'Cụm 1', 'Xã Hồng Kim', 100, 50, ''],
    [4, 'Cụm 2', 'Xã Hương Phú', 100, 79, ''],
  ])[0]?.groups;
  expect(
    groups?.map(({ name, plan, actual, rate, reached, below, farBelow }) => [
      name,
      plan,
      actual,
      rate,
      reached,
      below,
      farBelow,
    ]),
  ).toEqual([
    ['Cụm 1', 200, 130, 65, 1, 1, 1],
    ['Cụm 2', 100, 79, 79, 0, 1, 0],
    [null, 50, 50, 100, 1, 0, 0],
  ]);
});
