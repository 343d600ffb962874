import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { defaultThresholds, type Thresholds } from '../../../src/core/measures/threshold';
import { rankingsOf } from '../../../src/core/reports/ranking';
import { summaryOf } from '../../../src/core/reports/summary';
import { typedSheet } from '../typed-sheet';

type Source = 'sheet' | 'unit' | 'date' | 'kind';

/** Each source asks for another percent, so that the one that holds is seen. */
const percents = { sheet: 75, unit: 60, date: 85, kind: 70 } as const;
const standard = 80;

const chosen: Readonly<Record<Exclude<Source, 'sheet'>, Partial<Thresholds>>> = {
  unit: { byUnit: [{ unit: 'Hương Toàn', insurance: 'bhxhTuNguyen', percent: percents.unit }] },
  date: { milestones: [{ day: '11-30', percents: { bhxhTuNguyen: percents.date } }] },
  kind: { byKind: { bhxhTuNguyen: percents.kind } },
};

const voluntary = (target: number | '') => {
  const grid = typedSheet([
    ['TIẾN ĐỘ THỰC HIỆN BHXH TỰ NGUYỆN NĂM 2023'],
    ['(Tính đến 18/11/2023)'],
    ['STT', 'Đơn vị', 'Kế hoạch giao', 'Số thực hiện', 'Tỷ lệ (%)', 'Ngưỡng (%)'],
    [1, 'Xã Hương Toàn', 400, 200, 50, target],
    [2, 'Phường Tứ Hạ', 300, 150, 50, 90],
    [3, 'Xã Bình Thành', 100, 99, 99, 90],
  ]);
  return { grid, layout: recogniseSheet(grid) };
};

/** Without a target column. */
const untargeted = () => {
  const { grid } = voluntary('');
  const cut = typedSheet(grid.values.map((row) => row.slice(0, 5)));
  return { grid: cut, layout: recogniseSheet(cut) };
};

const heldAgainst = (sources: readonly Source[]): number | undefined => {
  const sheet = sources.includes('sheet') ? voluntary(percents.sheet) : untargeted();
  const asked = sources.flatMap((source) => (source === 'sheet' ? [] : [chosen[source]]));
  const thresholds: Thresholds = Object.assign({ ...defaultThresholds }, ...asked) as Thresholds;
  return rankingsOf([sheet], thresholds)[0]?.rows.find(({ unit }) => unit === 'Xã Hương Toàn')?.threshold;
};

it.each<[Source, readonly Source[]]>([
  ['sheet', ['sheet', 'unit']],
  ['sheet', ['sheet', 'date']],
  ['sheet', ['sheet', 'kind']],
  ['unit', ['unit', 'date']],
  ['unit', ['unit', 'kind']],
  ['date', ['date', 'kind']],
  ['sheet', ['sheet', 'unit', 'date', 'kind']],
  ['unit', ['unit', 'date', 'kind']],
  ['sheet', ['sheet']],
  ['unit', ['unit']],
  ['date', ['date']],
  ['kind', ['kind']],
])('%s goes first of %j', (winner, sources) => {
  expect(heldAgainst(sources)).toBe(percents[winner]);
});

it('the standard holds where nobody chose anything', () => {
  expect(heldAgainst([])).toBe(standard);
});

it('a unit whose target cell is blank is held against the office’s threshold', () => {
  const [ranking] = rankingsOf([voluntary('')], defaultThresholds);
  expect(ranking).toMatchObject({ threshold: standard, differ: true, units: 3 });
  expect(
    ranking?.rows.map(({ unit, threshold, gapToThreshold }) => [unit, threshold, gapToThreshold]),
  ).toEqual([
    ['Xã Hương Toàn', 80, 120],
    ['Phường Tứ Hạ', 90, 120],
  ]);
});

it('one unit with its own: the ranking is still told by the kind’s, the summary counts each by its own', () => {
  const thresholds = {
    ...defaultThresholds,
    byUnit: [{ unit: 'bình thành', insurance: 'bhxhTuNguyen', percent: 100 }],
  } as const;
  const [ranking] = rankingsOf([untargeted()], thresholds);
  expect(ranking).toMatchObject({ threshold: 80, differ: true, by: 'plan' });
  expect(ranking?.rows.map(({ rank, unit, gapToThreshold }) => [rank, unit, gapToThreshold])).toEqual([
    [1, 'Xã Hương Toàn', 120],
    [1, 'Phường Tứ Hạ', 90],
    [3, 'Xã Bình Thành', 1],
  ]);
  expect(summaryOf([untargeted()], thresholds).kinds[0]).toMatchObject({
    units: 3,
    reached: 0,
    differ: true,
  });
});

it('a name that stands twice on the sheet is nobody’s: both are held against the kind’s', () => {
  const { grid } = untargeted();
  const twice = typedSheet([...grid.values, [4, 'Xã Hương Toàn', 10, 7, 70]]);
  const thresholds = { ...defaultThresholds, ...chosen.unit };
  const [ranking] = rankingsOf([{ grid: twice, layout: recogniseSheet(twice) }], thresholds);
  expect(
    ranking?.rows.filter(({ unit }) => unit === 'Xã Hương Toàn').map(({ threshold }) => threshold),
  ).toEqual([80, 80]);
});
