import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { roundedHalfAway } from '../../../src/core/measures/rounding';
import { defaultThresholds } from '../../../src/core/measures/threshold';
import { markedCells } from '../../../src/core/recalculation/held-columns';
import { wantedFlags } from '../../../src/core/recalculation/flags';
import { rankingsOf } from '../../../src/core/reports/ranking';
import { summaryOf } from '../../../src/core/reports/summary';
import type { CellContent, Grid } from '../../../src/core/grid/grid';
import { typedSheet } from '../typed-sheet';

const recognised = (grid: Grid) => ({ grid, layout: recogniseSheet(grid) });

/** Kon Rẫy, 30/9/2023; the labour force and the population give the four rates that its letter prints. */
const konRay = () => {
  const block = ['Số người tham gia', 'Tỷ lệ bao phủ (%)', 'Kế hoạch giao (%)'];
  return recognised(
    typedSheet([
      ['TỶ LỆ BAO PHỦ BHXH, BHTN, BHYT'],
      ['(Tính đến 30/9/2023)'],
      [
        'TT',
        'Đơn vị',
        'Lực lượng lao động',
        'Dân số',
        'BHXH',
        '',
        '',
        'BHTN',
        '',
        '',
        'BHXH tự nguyện',
        '',
        '',
        'BHYT',
        '',
        '',
      ],
      ['', '', '', '', ...block, ...block, ...block, ...block],
      [
        1,
        'Huyện Kon Rẫy',
        17822,
        31701,
        2403,
        13.48,
        18.8,
        1162,
        6.52,
        9.5,
        891,
        5,
        8.2,
        28924,
        91.24,
        97.89,
      ],
      [2, 'Huyện Kia', 10000, 20000, 1880, 18.8, 18.8, 950, 9.5, 9.5, 820, 8.2, 8.2, 19578, 97.89, 97.89],
    ]),
  );
};

test('Kon Rẫy: the four coverages, and the people still needed', () => {
  const rankings = rankingsOf([konRay()], defaultThresholds);
  expect(
    rankings.map(({ insurance, by, threshold, units, rows }) => [
      insurance,
      by,
      threshold,
      units,
      ...rows.map(({ unit, plan, actual, rate, gapToThreshold, gapToPlan }) => [
        unit,
        plan,
        actual,
        roundedHalfAway(rate, 2),
        gapToThreshold,
        gapToPlan,
      ]),
    ]),
  ).toEqual([
    ['bhxh', 'coverage', 18.8, 2, ['Huyện Kon Rẫy', 3351, 2403, 13.48, 948, 948]],
    ['bhtn', 'coverage', 9.5, 2, ['Huyện Kon Rẫy', 1694, 1162, 6.52, 532, 532]],
    ['bhxhTuNguyen', 'coverage', 8.2, 2, ['Huyện Kon Rẫy', 1462, 891, 5, 571, 571]],
    ['bhyt', 'coverage', 97.89, 2, ['Huyện Kon Rẫy', 31033, 28924, 91.24, 2109, 2109]],
  ]);
});

test('its sums: people asked for unit by unit, coverage of all together', () => {
  expect(summaryOf([konRay()], defaultThresholds).kinds[3]).toMatchObject({
    insurance: 'bhyt',
    plan: 31033 + 19578,
    actual: 28924 + 19578,
    rate: (48502 * 100) / 51701,
    units: 2,
    reached: 1,
    below: ['Huyện Kon Rẫy'],
    threshold: 97.89,
  });
});

/** Each: heading and cells of one commune after its population of 10.000, and what the ranking says of it. */
const asked: readonly (readonly [string, readonly string[], readonly CellContent[], object | null])[] = [
  [
    'a target in percent, one person short',
    ['Chỉ tiêu bao phủ (%)', 'Số người tham gia', 'Tỷ lệ bao phủ (%)'],
    [97.89, 9788, ''],
    { plan: 9789, gapToThreshold: 1 },
  ],
  [
    'exactly the target: reached',
    ['Chỉ tiêu bao phủ (%)', 'Số người tham gia', 'Tỷ lệ bao phủ (%)'],
    [97.89, 9789, ''],
    null,
  ],
  [
    'targets as fractions',
    ['Chỉ tiêu bao phủ', 'Số người tham gia', 'Tỷ lệ bao phủ'],
    [0.9789, 9788, 0.9788],
    { plan: 9789, gapToThreshold: 1, threshold: 97.89 },
  ],
  [
    'no coverage column at all',
    ['Chỉ tiêu bao phủ (%)', 'Số người tham gia'],
    [95, 9000],
    { plan: 9500, gapToThreshold: 500, rate: 90 },
  ],
  [
    'a target beyond the population’s whole people is rounded up',
    ['Chỉ tiêu bao phủ (%)', 'Số người tham gia', 'Tỷ lệ bao phủ (%)'],
    [95.005, 9500, 95],
    { plan: 9501, gapToThreshold: 1 },
  ],
  [
    'a blank target: nothing to hold it against',
    ['Chỉ tiêu bao phủ (%)', 'Số người tham gia', 'Tỷ lệ bao phủ (%)'],
    ['', 9000, 90],
    null,
  ],
  ['no figure yet', ['Chỉ tiêu bao phủ (%)', 'Số người tham gia', 'Tỷ lệ bao phủ (%)'], [95, '', ''], null],
];

const commune = (heads: readonly string[], cells: readonly CellContent[]) =>
  recognised(
    typedSheet([
      ['TỶ LỆ BAO PHỦ BHYT NĂM 2023'],
      ['(Tính đến 30/9/2023)'],
      ['STT', 'Đơn vị', 'Dân số', ...heads],
      [1, 'Xã Tân Lập', 10000, ...cells],
      [2, 'Xã Đăk Pne', 2000, ...cells.map((cell) => (Number(cell) > 1000 ? 1999 : cell === '' ? 95 : cell))],
    ]),
  );

test.each(asked)('%s', (_what, heads, cells, expected) => {
  const [ranking] = rankingsOf([commune(heads, cells)], defaultThresholds);
  const rows = ranking?.rows.filter(({ unit }) => unit === 'Xã Tân Lập') ?? [];
  expect(rows).toHaveLength(expected === null ? 0 : 1);
  if (expected !== null) expect(rows[0]).toMatchObject(expected);
});

test('the flags are over the coverage, live by target, people and population', () => {
  const { grid, layout } = konRay();
  const flags = wantedFlags(grid, layout, defaultThresholds);
  expect(flags.map(({ areas }) => areas)).toEqual([['F5:F6'], ['I5:I6'], ['L5:L6'], ['O5:O6']]);
  expect(flags[3]?.formula).toBe(
    '=AND("TienDoBHXH O5:O6"<>"",ISNUMBER($O5),ISNUMBER($D5),ISNUMBER($N5),N($D5)>0,' +
      '$N5*100<ROUND(IF(ISNUMBER($P5),$P5,0)*$D5,6))',
  );
  expect(markedCells(grid, layout, defaultThresholds, [])).toBe(4);
});

test('thresholds of the office are shares of the plan: coverage without a target is held against none', () => {
  const sheet = commune(['Số người tham gia', 'Tỷ lệ bao phủ (%)'], [5000, 50]);
  expect(rankingsOf([sheet], defaultThresholds)).toEqual([]);
  expect(wantedFlags(sheet.grid, sheet.layout, defaultThresholds)).toEqual([]);
});

test('a sheet of arrears has nothing to rank', () => {
  const sheet = recognised(
    typedSheet([
      ['TÌNH HÌNH CHẬM ĐÓNG BHXH, BHYT, BHTN'],
      ['(Tính đến 30/9/2023)'],
      ['STT', 'Đơn vị', 'Số phải thu', 'Số chậm đóng', 'Tỷ lệ chậm đóng (%)'],
      [1, 'Xã Tân Lập', 1_000_000_000, 19_200_000, 1.92],
      [2, 'Xã Đăk Pne', 2_000_000_000, 50_000_000, 2.5],
    ]),
  );
  expect(rankingsOf([sheet], defaultThresholds)).toEqual([]);
});
