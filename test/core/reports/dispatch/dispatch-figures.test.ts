import type { CellContent, Grid } from '../../../../src/core/grid/grid';
import { recogniseSheet } from '../../../../src/core/layout/recognise-sheet';
import { roundedHalfAway } from '../../../../src/core/measures/rounding';
import { defaultThresholds, type Thresholds } from '../../../../src/core/measures/threshold';
import {
  type DispatchFigures,
  dispatchFigures,
} from '../../../../src/core/reports/dispatch/dispatch-figures';
import { huongTra, typedSheet } from '../../typed-sheet';

const sheetOf = (grid: Grid) => ({ grid, layout: recogniseSheet(grid) });
const three = { praised: 3, lagging: 3 };
const figuresOf = (
  grids: readonly Grid[],
  most = three,
  thresholds: Thresholds = defaultThresholds,
): DispatchFigures => dispatchFigures(grids.map(sheetOf), thresholds, most);
const praisedIn = ({ kinds }: DispatchFigures): unknown[] =>
  kinds.flatMap(({ praised }) => praised.map(({ unit, change }) => [unit, roundedHalfAway(change, 2)]));
const laggingIn = ({ kinds }: DispatchFigures): unknown[] =>
  kinds.flatMap(({ lagging }) =>
    lagging.map(({ unit, rate, change }) => [
      unit,
      roundedHalfAway(rate, 2),
      change === null ? null : roundedHalfAway(change, 2),
    ]),
  );
const leftOutOf = ({ leftOut }: DispatchFigures): string[] =>
  leftOut.map(({ insurance, part, why }) => `${insurance} ${part} ${why}`).sort();

/** A progress table of BHXH tự nguyện: unit, plan, actual, and an earlier figure where the rows have one. */
function progress(
  rows: readonly (readonly [unit: string, plan: CellContent, actual: CellContent, prior?: CellContent])[],
  { kind = 'BHXH tự nguyện', day = '18/11/2023', name = 'Tiến độ' } = {},
): Grid {
  const hasPrior = rows.some((row) => row.length > 3);
  return typedSheet(
    [
      [`TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU ${kind.toLocaleUpperCase('vi')} NĂM 2023`],
      [`(Tính đến ${day})`],
      [
        'STT',
        'Đơn vị',
        'Kế hoạch giao',
        `Số thực hiện (${day})`,
        ...(hasPrior ? ['Số thực hiện (31/05/2023)'] : []),
      ],
      ...rows.map((row, index) => [index + 1, ...(row as readonly CellContent[])]),
    ],
    { name },
  );
}

describe('Hương Trà, 3205/UBND-VX', () => {
  it('praises and names the units of the printed dispatch, with its figures', () => {
    const figures = figuresOf([huongTra()]);
    expect(praisedIn(figures)).toEqual([
      ['UBND xã Bình Thành', 30.97],
      ['UBND phường Hương Xuân', 23.26],
      ['UBND phường Hương Vân', 13.68],
    ]);
    expect(laggingIn(figures)).toEqual([
      ['UBND xã Hương Toàn', 46.81, 12.08],
      ['UBND phường Hương Chử', 57.34, 8.75],
      ['UBND phường Hương Văn', 59.09, -11.36],
    ]);
  });

  it('BHYT has no earlier figures, and no unit below 93 %', () => {
    expect(leftOutOf(figuresOf([huongTra()]))).toEqual([
      'bhytHoGiaDinh lagging none-below',
      'bhytHoGiaDinh praised no-prior',
    ]);
  });

  it.each([
    [{ praised: 0, lagging: 0 }, [], []],
    [{ praised: 1, lagging: 2 }, ['UBND xã Bình Thành'], ['UBND xã Hương Toàn', 'UBND phường Hương Chử']],
    // All six that are below 80 % are named, so none of them is praised for its rise.
    [
      { praised: 20, lagging: 20 },
      ['UBND xã Bình Thành', 'UBND phường Tứ Hạ'],
      [
        'UBND xã Hương Toàn',
        'UBND phường Hương Chử',
        'UBND phường Hương Văn',
        'UBND xã Bình Tiến',
        'UBND phường Hương Vân',
        'UBND phường Hương Xuân',
      ],
    ],
  ])('so many as the office chose: %j', (most, praised, lagging) => {
    const figures = figuresOf([huongTra()], most);
    expect(praisedIn(figures).map((one) => (one as unknown[])[0])).toEqual(praised);
    expect(laggingIn(figures).map((one) => (one as unknown[])[0])).toEqual(lagging);
  });

  it('a threshold of the office names others', () => {
    const figures = figuresOf([huongTra()], three, {
      ...defaultThresholds,
      byKind: { bhxhTuNguyen: 50, bhyt: 96 },
    });
    expect(laggingIn(figures).map((one) => (one as unknown[])[0])).toEqual([
      'UBND xã Hương Toàn',
      'UBND phường Hương Vân',
      'UBND xã Bình Tiến',
    ]);
  });
});

describe('what is left out, and why', () => {
  const good = [
    ['Xã A', 100, 90, 80],
    ['Xã B', 100, 85, 80],
  ] as const;
  it.each([
    ['no unit below', progress(good), ['bhxhTuNguyen lagging none-below']],
    [
      'no earlier figures',
      progress([
        ['Xã A', 100, 50],
        ['Xã B', 100, 85],
      ]),
      ['bhxhTuNguyen praised no-prior'],
    ],
    [
      'none rose',
      progress([
        ['Xã A', 100, 50, 60],
        ['Xã B', 100, 85, 85],
      ]),
      ['bhxhTuNguyen praised none-rose'],
    ],
    ['a kind without a threshold', progress(good, { kind: 'BHTN' }), ['bhtn lagging no-threshold']],
  ])('%s', (_what, grid, expected) => {
    expect(leftOutOf(figuresOf([grid]))).toEqual(expected);
  });

  it('a kind without a plan: only the kind that has one is spoken of', () => {
    const grid = typedSheet([
      ['TIẾN ĐỘ THỰC HIỆN NĂM 2023 (Tính đến 18/11/2023)'],
      ['STT', 'Đơn vị', 'BHXH tự nguyện', '', 'BHYT hộ gia đình'],
      ['', '', 'Kế hoạch giao', 'Số thực hiện', 'Số thực hiện'],
      [1, 'Xã A', 100, 50, 4000],
      [2, 'Xã B', 200, 190, 5000],
    ]);
    const figures = figuresOf([grid]);
    expect(leftOutOf(figures)).toContain('bhytHoGiaDinh both no-plan');
    expect(laggingIn(figures)).toEqual([['Xã A', 50, null]]);
  });

  it('a quota sheet has nothing to say', () => {
    const grid = typedSheet([
      ['GIAO CHỈ TIÊU BHXH TỰ NGUYỆN NĂM 2023'],
      ['STT', 'Đơn vị', 'Kế hoạch giao'],
      [1, 'Xã A', 100],
      [2, 'Xã B', 200],
    ]);
    expect(figuresOf([grid])).toEqual({ kinds: [], leftOut: [] });
  });
});

describe('whom it names', () => {
  it('a unit that is named as lagging is not praised for its rise', () => {
    const figures = figuresOf(
      [
        progress([
          ['Xã A', 100, 40, 10],
          ['Xã B', 100, 90, 85],
          ['Xã C', 100, 95, 94],
        ]),
      ],
      { praised: 1, lagging: 1 },
    );
    expect([praisedIn(figures), laggingIn(figures)]).toEqual([[['Xã B', 5]], [['Xã A', 40, 30]]]);
  });

  it('of equal rises and equal rates the first on the sheet', () => {
    const figures = figuresOf(
      [
        progress([
          ['Xã A', 100, 50, 50],
          ['Xã B', 200, 100, 100],
          ['Xã C', 100, 90, 80],
          ['Xã D', 100, 91, 81],
        ]),
      ],
      { praised: 1, lagging: 1 },
    );
    expect([praisedIn(figures), laggingIn(figures)]).toEqual([[['Xã C', 10]], [['Xã A', 50, 0]]]);
  });

  it('a rise that two decimals do not show is none', () => {
    const figures = figuresOf([
      progress([
        ['Xã A', 100_000_000, 90_000_001, 90_000_000],
        ['Xã B', 100, 90, 90],
      ]),
    ]);
    expect(praisedIn(figures)).toEqual([]);
  });
});

describe('several sheets', () => {
  const rows = (actual: number) => [['Xã A', 100, actual] as const, ['Xã B', 100, 95] as const];
  it('of the same units the latest day counts', () => {
    const figures = figuresOf([
      progress(rows(40), { day: '31/10/2023', name: 'Tháng 10' }),
      progress(rows(60), { name: 'Tháng 11' }),
    ]);
    expect(laggingIn(figures)).toEqual([['Xã A', 60, null]]);
    expect(leftOutOf(figures)).toContain('bhxhTuNguyen both older');
  });

  it('of other units each counts, whatever its day', () => {
    const figures = figuresOf([
      progress(rows(40), { day: '31/10/2023', name: 'Cụm 1' }),
      progress([['Xã C', 100, 30] as const, ['Xã D', 100, 90] as const], { name: 'Cụm 2' }),
    ]);
    expect(laggingIn(figures)).toEqual([
      ['Xã A', 40, null],
      ['Xã C', 30, null],
    ]);
  });
});
