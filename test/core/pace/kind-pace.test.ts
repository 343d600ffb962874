import type { CellContent, Grid } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { type KindPace, kindPaces } from '../../../src/core/pace/kind-pace';
import type { HistoryRow } from '../../../src/core/period/history';
import type { IsoDate } from '../../../src/core/text/date';
import { huongTra, typedSheet } from '../typed-sheet';

const kept = (unit: string, date: string, actual: number, insurance = 'bhxhTuNguyen'): HistoryRow =>
  ({ unit, insurance, date: date as IsoDate, plan: null, actual }) as HistoryRow;

function paces(
  grid: Grid,
  history: readonly HistoryRow[] = [],
  deadline: `${string}-${string}` = '12-31',
): KindPace[] {
  return kindPaces({ grid, layout: recogniseSheet(grid) }, history, deadline);
}

const voluntary = (all: readonly KindPace[]): KindPace => {
  const found = all.find(({ insurance }) => insurance === 'bhxhTuNguyen');
  if (found === undefined) throw new Error('no BHXH tự nguyện');
  return found;
};
const unitOf = ({ units }: KindPace, name: string): KindPace['units'][number] => {
  const found = units.find(({ unit }) => unit.endsWith(name));
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};
const shown = (points: KindPace['units'][number]['points']): string[] =>
  points.map(({ date, actual }) => `${date} ${actual}`);

describe('the Hương Trà sheet, without any history', () => {
  const all = paces(huongTra());

  it('both kinds, on the day of the figures, by the day chosen', () => {
    expect(all.map(({ insurance, asOf, deadline }) => [insurance, asOf, deadline])).toEqual([
      ['bhxhTuNguyen', '2023-11-18', '2023-12-31'],
      ['bhytHoGiaDinh', '2023-11-18', '2023-12-31'],
    ]);
    expect(voluntary(paces(huongTra(), [], '12-15')).deadline).toBe('2023-12-15');
  });

  it('the total: 1.667 of 2.499, 225 more than on 31/5', () => {
    const { total, counted } = voluntary(all);
    expect(counted).toBe(9);
    expect(shown(total.points)).toEqual(['2023-05-31 1442', '2023-11-18 1667']);
    expect(total.pace).toMatchObject({
      plan: 2499,
      actual: 1667,
      expected: 2205,
      perWeek: 136,
      base: { date: '2023-05-31', actual: 1442, by: 'prior' },
      forecast: 1723,
      short: 776,
      outlook: 'short',
    });
  });

  it('household health insurance has no earlier figures: counted from the beginning of the year', () => {
    const { total } = all[1] as KindPace;
    expect(shown(total.points)).toEqual(['2023-11-18 29261']);
    expect(total.pace?.base).toEqual({ date: '2022-12-31', actual: 0, by: 'year' });
  });

  it('those that will not make it first, the worst of them on top', () => {
    expect(
      voluntary(all).units.map(({ unit, pace }) => `${unit.split(' ').at(-1)} ${pace?.forecast}`),
    ).toEqual([
      'Toàn 226',
      'Văn 173',
      'Chử 210',
      'Tiến 140',
      'Vân 178',
      'Hạ 262',
      'Xuân 249',
      'Thành 137',
      'Bình 144',
    ]);
  });
});

describe('with history', () => {
  const history = [
    kept('UBND phường Hương Văn', '2023-11-11', 190),
    kept('Xã Hương Toàn', '2023-11-11', 205),
    kept('UBND XÃ HƯƠNG TOÀN', '2023-11-04', 199),
    kept('UBND xã Hương Toàn', '2023-11-18', 999),
    kept('UBND xã Hương Toàn', '2023-11-24', 230),
    kept('UBND xã Hương Toàn', '2023-11-11', 5900, 'bhytHoGiaDinh'),
    kept('UBND xã Khác', '2023-11-11', 7),
  ];

  it('other writings of a name are the same unit; what the sheet says of its day goes before what was kept', () => {
    const { points } = unitOf(voluntary(paces(huongTra(), history)), 'Toàn');
    expect(shown(points)).toEqual(['2023-05-31 158', '2023-11-04 199', '2023-11-11 205', '2023-11-18 213']);
  });

  it('a day of which some unit has no figure is left out of the total', () => {
    expect(shown(voluntary(paces(huongTra(), history)).total.points)).toEqual([
      '2023-05-31 1442',
      '2023-11-18 1667',
    ]);
  });

  it('figures kept are what the pace is counted from where the sheet has no earlier ones', () => {
    const [, household] = paces(huongTra(), history);
    expect(unitOf(household as KindPace, 'Toàn').pace?.base).toEqual({
      date: '2023-11-11',
      actual: 5900,
      by: 'history',
    });
  });

  it('two units of one name have no history that could be the other’s', () => {
    const grid = sheetOf([
      ['Tân Lập', 100, 40],
      ['Tân Lập', 200, 90],
    ]);
    const [kind] = paces(grid, [kept('Tân Lập', '2023-11-11', 30)]);
    expect(kind?.units.map(({ points }) => points.length)).toEqual([1, 1]);
  });
});

describe('a new period whose figures are awaited', () => {
  const history = ['2023-11-11', '2023-11-18'].flatMap((date) => [
    kept('Tân Lập', date, date === '2023-11-11' ? 30 : 36),
    kept('Bình An', date, 80),
  ]);
  const before = (first: CellContent, second: CellContent): KindPace | undefined =>
    paces(
      sheetOf(
        [
          ['Tân Lập', 100, first],
          ['Bình An', 200, second],
        ],
        '24/11/2023',
      ),
      history,
    )[0];

  it('nothing of a pace; the trend goes to the last period', () => {
    const kind = before('', '');
    expect(kind).toMatchObject({ asOf: '2023-11-24', counted: 2, total: { pace: null } });
    expect(shown(kind?.total.points ?? [])).toEqual(['2023-11-11 110', '2023-11-18 116']);
    expect(kind?.units.map(({ unit, awaited, pace }) => [unit, awaited, pace])).toEqual([
      ['Tân Lập', true, null],
      ['Bình An', true, null],
    ]);
  });

  it('the first figure: the total is of that unit alone, and of its own plan', () => {
    const kind = before(40, '');
    expect(kind).toMatchObject({ counted: 1, total: { pace: { plan: 100, actual: 40 } } });
    expect(shown(kind?.total.points ?? [])).toEqual(['2023-11-11 30', '2023-11-18 36', '2023-11-24 40']);
    expect(kind?.units.map(({ unit, awaited }) => [unit, awaited])).toEqual([
      ['Tân Lập', false],
      ['Bình An', true],
    ]);
  });
});

it.each([
  ['no plan: a trend and no pace', [['Tân Lập', '', 36]], [['Tân Lập', null]]],
  ['a plan of nought: the same', [['Tân Lập', 0, 36]], [['Tân Lập', null]]],
  ['neither figure nor history: nothing to show', [['Tân Lập', 100, '']], []],
])('%s', (_what, rows, expected) => {
  const grid = sheetOf([...rows, ['Bình An', 200, 80]]);
  const units = paces(grid)[0]?.units.filter(({ unit }) => unit !== 'Bình An');
  expect(units?.map(({ unit, pace }) => [unit, pace])).toEqual(expected);
});

it('a sheet that names no day has no pace', () => {
  expect(paces(sheetOf([['Tân Lập', 100, 40]], ''))).toEqual([]);
});

function sheetOf(units: readonly (readonly CellContent[])[], day = '18/11/2023'): Grid {
  return typedSheet([
    ['TIẾN ĐỘ THỰC HIỆN BHXH TỰ NGUYỆN'],
    [day === '' ? '' : `(Tính đến ngày ${day})`],
    [],
    ['STT', 'Đơn vị', 'Kế hoạch giao', 'Số thực hiện', 'Tỷ lệ (%)'],
    ...units.map((cells, index) => [index + 1, ...cells, '']),
  ]);
}
