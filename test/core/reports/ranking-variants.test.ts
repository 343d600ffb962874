import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { defaultThresholds } from '../../../src/core/measures/threshold';
import { type Ranking, rankingsOf } from '../../../src/core/reports/ranking';
import { type RankingRules, standardRules } from '../../../src/core/reports/ranking-options';
import type { CellContent } from '../../../src/core/grid/grid';
import { typedSheet } from '../typed-sheet';

type Line = readonly CellContent[];

/** A sheet of BHXH tự nguyện, held against 80 %. */
function ranked(
  lines: readonly Line[],
  rules: Partial<RankingRules>,
  title = '(Tính đến 30/9/2025)',
): Ranking {
  const grid = typedSheet([
    [`TIẾN ĐỘ BHXH TỰ NGUYỆN ${title}`],
    ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
    ...lines,
  ]);
  const sheet = { grid, layout: recogniseSheet(grid) };
  const [ranking] = rankingsOf([sheet], defaultThresholds, { ...standardRules, ...rules });
  if (ranking === undefined) throw new Error('no ranking');
  return ranking;
}

const ranks = ({ rows }: Ranking): (string | number)[][] => rows.map(({ rank, unit }) => [rank, unit]);

/** Three quarters of 120, 60 and 84; a third of 90; all of 150; 80 % of 200 to the person. */
const ties: readonly Line[] = [
  [1, 'Xã Vĩnh Hòa', 120, 90, ''],
  [2, 'Xã Tân Phú', 60, 45, ''],
  [3, 'Phường An Thới', 150, 150, ''],
  [4, 'Xã Mỹ Lộc', 90, 30, ''],
  [5, 'Phường Long Tuyền', 200, 160, ''],
  [6, 'Xã Bình Ninh', 84, 63, ''],
  [7, 'Xã Hòa Khánh', 90, 71, ''],
];

describe('equal rates share a rank, by the exact quotient', () => {
  it.each([
    ['competition', [1, 2, 2, 2, 5]],
    ['dense', [1, 2, 2, 2, 3]],
  ] as const)('%s ranks of the lagging, from the lowest', (rule, expected) => {
    const ranking = ranked(ties, { ties: rule });
    expect(ranking.rows.map(({ rank }) => rank)).toEqual(expected);
    expect(ranking.rows.map(({ unit }) => unit)).toEqual([
      'Xã Mỹ Lộc',
      'Xã Vĩnh Hòa',
      'Xã Tân Phú',
      'Xã Bình Ninh',
      'Xã Hòa Khánh',
    ]);
  });

  it.each([
    ['competition', [1, 2, 3, 4, 4, 4, 7]],
    ['dense', [1, 2, 3, 4, 4, 4, 5]],
  ] as const)('%s ranks of all units, from the highest', (rule, expected) => {
    const ranking = ranked(ties, { units: 'all', ties: rule });
    expect(ranking.rows.map(({ rank }) => rank)).toEqual(expected);
    expect(ranking.rows[0]).toMatchObject({ unit: 'Phường An Thới', below: false });
    expect(ranking.rows.at(-1)).toMatchObject({ unit: 'Xã Mỹ Lộc', below: true });
  });

  it('rates that two decimals do not tell apart have ranks of their own', () => {
    const lines: Line[] = [
      [1, 'Xã A', 100_000, 70_001, ''],
      [2, 'Xã B', 100_000, 70_000, ''],
    ];
    expect(ranks(ranked(lines, {}))).toEqual([
      [1, 'Xã B'],
      [2, 'Xã A'],
    ]);
  });
});

describe('all units', () => {
  const ranking = ranked(ties, { units: 'all' });

  it('are listed with what is below and what has reached it: 80,00 % has', () => {
    expect(ranking.rows.filter(({ below }) => !below).map(({ unit }) => unit)).toEqual([
      'Phường An Thới',
      'Phường Long Tuyền',
    ]);
    expect(ranking).toMatchObject({ units: 7, below: 5, lists: 'all' });
  });

  it('miss nothing once they have reached it', () => {
    expect(ranking.rows[1]).toMatchObject({ gapToThreshold: 0, gapToPlan: 40 });
    expect(ranking.rows[0]).toMatchObject({ gapToThreshold: 0, gapToPlan: 0, perWeek: 0 });
  });

  it('without a plan or a figure are in no ranking', () => {
    const lines: Line[] = [...ties, [8, 'Xã Không Số', 90, '', ''], [9, 'Xã Không Chỉ Tiêu', 0, 4, '']];
    expect(ranked(lines, { units: 'all' }).rows).toHaveLength(7);
  });
});

/** The same commune name in two cụm; nobody lags in the second. */
const grouped: readonly Line[] = [
  ['I', 'Cụm 1', 300, 180, ''],
  [1, 'Xã Yên Hòa', 100, 50, ''],
  [2, 'Xã Tân Lập', 200, 130, ''],
  ['II', 'Cụm 2', 100, 90, ''],
  [3, 'Xã Phú Lộc', 100, 90, ''],
  ['III', 'Cụm 3', 200, 90, ''],
  [4, 'Xã Tân Lập', 100, 30, ''],
  [5, 'Xã Đại Sơn', 100, 60, ''],
];

describe('within groups', () => {
  it('each group is ranked by itself, in the order of the sheet', () => {
    const ranking = ranked(grouped, { within: 'groups' });
    expect(ranking.rows.map(({ group, rank, unit }) => [group, rank, unit])).toEqual([
      ['Cụm 1', 1, 'Xã Yên Hòa'],
      ['Cụm 1', 2, 'Xã Tân Lập'],
      ['Cụm 3', 1, 'Xã Tân Lập'],
      ['Cụm 3', 2, 'Xã Đại Sơn'],
    ]);
    expect(ranking.grouped).toBe(true);
  });

  it('of all units the best of each group is its first', () => {
    const ranking = ranked(grouped, { within: 'groups', units: 'all' });
    expect(ranking.rows.filter(({ rank }) => rank === 1).map(({ unit, row }) => [unit, row])).toEqual([
      ['Xã Tân Lập', 5],
      ['Xã Phú Lộc', 7],
      ['Xã Đại Sơn', 10],
    ]);
  });

  it('groups count for nothing where they were not asked for', () => {
    expect(ranks(ranked(grouped, {}))).toEqual([
      [1, 'Xã Tân Lập'],
      [2, 'Xã Yên Hòa'],
      [3, 'Xã Đại Sơn'],
      [4, 'Xã Tân Lập'],
    ]);
  });

  it('a sheet without groups is ranked as a whole', () => {
    const ranking = ranked(ties, { within: 'groups' });
    expect(ranking.grouped).toBe(false);
    expect(ranking.rows.map(({ rank }) => rank)).toEqual([1, 2, 2, 2, 5]);
  });
});

describe('needed each week to the plan', () => {
  it.each([
    // 92 days from 30/9 to 31/12: 60 people are 4,57 a week.
    ['(Tính đến 30/9/2025)', '12-31', 5],
    ['(Tính đến 30/9/2025)', '10-14', 30],
    ['(Tính đến 28/12/2025)', '12-31', 60],
    ['(Tính đến 31/12/2025)', '12-31', null],
    ['(Tính đến 16/12/2025)', '12-15', null],
    ['', '12-31', null],
  ] as const)('%s, deadline %s: %s', (title, deadline, expected) => {
    const ranking = ranked([[1, 'Xã Mỹ Lộc', 90, 30, '']], { deadline }, title);
    expect(ranking.rows[0]?.perWeek).toBe(expected);
  });
});
