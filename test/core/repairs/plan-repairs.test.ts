import type { Finding, Repair } from '../../../src/core/checks/finding';
import { findingsOf } from '../../../src/core/checks/sheet-checks';
import type { CellsEdit } from '../../../src/core/edits/edit-plan';
import type { CellAddress } from '../../../src/core/grid/address';
import type { Grid } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { planRepairs, type WantedRepair } from '../../../src/core/repairs/plan-repairs';
import { huongTra, typedSheet } from '../typed-sheet';

const SHEET = 'Tiến độ 2023';

/** A finding that wants something of a cell; what it says does not matter here. */
function wanted(address: string, repair: number | string): WantedRepair {
  const at = address as CellAddress;
  const made: Repair =
    typeof repair === 'number' ? { address: at, value: repair } : { address: at, formula: repair };
  const finding: Finding = {
    code: 'rate-mismatch',
    severity: 'error',
    sheet: SHEET,
    address: at,
    insurance: 'bhxhTuNguyen',
    found: 0,
    expected: 0,
    row: 'body',
    repair: made,
  };
  return { finding, repair: made };
}

function edits(grid: Grid, ...repairs: readonly WantedRepair[]): CellsEdit[] {
  const plan = planRepairs([{ grid, layout: recogniseSheet(grid) }], repairs);
  return plan.edits.filter((edit): edit is CellsEdit => edit.kind === 'cells');
}

const written = (grid: Grid, ...repairs: readonly WantedRepair[]) =>
  edits(grid, ...repairs).map(({ range, contents }) => [range, contents.map(([content]) => content)]);

/** The sample with another number format and content in one cell. */
function withCell(grid: Grid, row: number, column: number, content: string | number, format: string): Grid {
  const at = <T>(rows: readonly (readonly T[])[], value: T): T[][] =>
    rows.map((cells, r) => cells.map((cell, c) => (r === row - 1 && c === column - 1 ? value : cell)));
  return {
    ...grid,
    values: at(grid.values, content),
    formulas: at(grid.formulas, content),
    numberFormats: at(grid.numberFormats, format),
  };
}

describe('what is written', () => {
  const grid = huongTra({ filled: true });

  it.each<[string, readonly WantedRepair[], unknown]>([
    ['a number', [wanted('D7', 213)], [['D7', [213]]]],
    ['a formula', [wanted('E7', '=D7*100/C7')], [['E7', ['=D7*100/C7']]]],
    ['cells under each other are one edit', [wanted('D8', 2), wanted('D7', 1)], [['D7:D8', [1, 2]]]],
    [
      'others are edits of their own',
      [wanted('D7', 1), wanted('D9', 3), wanted('F7', 5)],
      [
        ['D7', [1]],
        ['D9', [3]],
        ['F7', [5]],
      ],
    ],
    [
      'a formula goes before a number for the same cell',
      [wanted('E7', 46.81), wanted('E7', '=D7*100/C7')],
      [['E7', ['=D7*100/C7']]],
    ],
    ['whichever comes first', [wanted('E7', '=D7*100/C7'), wanted('E7', 46.81)], [['E7', ['=D7*100/C7']]]],
    ['nothing', [], []],
  ])('%s', (_name, repairs, expected) => {
    expect(written(grid, ...repairs)).toEqual(expected);
  });

  it('a finding on another sheet is no business of this one', () => {
    const { finding, repair } = wanted('D7', 1);
    expect(written(grid, { finding: { ...finding, sheet: 'Quý I' }, repair })).toEqual([]);
  });

  it('what stood there is kept for taking back, a text as text', () => {
    const text = withCell(grid, 7, 5, '46,81', '@');
    expect(edits(text, wanted('E7', 46.81))[0]?.before).toEqual({
      contents: [['46,81']],
      inputs: [["'46,81"]],
      numberFormats: [['@']],
    });
  });
});

describe('the number format', () => {
  const rated = (format: string, others = 'General'): Grid => {
    const grid = huongTra({ filled: true });
    const dressed = {
      ...grid,
      numberFormats: grid.numberFormats.map((row) => row.map((own, c) => (c === 4 ? others : own))),
    };
    return withCell(dressed, 7, 5, '46,81', format);
  };

  it.each<[string, Grid, string | null]>([
    ['the person’s own stays', rated('0.0', '0.00'), null],
    ['none stays none', rated('General', '0.00'), null],
    ['text becomes what the column’s numbers have', rated('@', '0.000'), '0.000'],
    ['a date too', rated('d/m/yyyy', '0.00'), '0.00'],
    ['percent is not taken where figures are no fractions', rated('@', '0.00%'), '0.00'],
    ['where the whole column is text, that of a rate', rated('@', '@'), '0.00'],
  ])('%s', (_name, grid, format) => {
    expect(edits(grid, wanted('E7', 46.81))[0]?.numberFormats).toEqual(format === null ? null : [[format]]);
  });

  it.each<[string, Grid, string | null]>([
    ['a rate without one gets that of the others', rated('General', '0.0'), '0.0'],
    ['and two decimals where none has one', rated('General', 'General'), '0.00'],
    ['one of the person’s own stays', rated('0', '0.00'), null],
  ])('of a formula: %s', (_name, grid, format) => {
    const planned = edits(grid, wanted('E7', '=D7*100/C7'))[0]?.numberFormats;
    expect(planned).toEqual(format === null ? null : [[format]]);
  });

  it('of people in a column of text is none, so that the number shows as it is', () => {
    const grid = typedSheet(
      [
        ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 18/11/2023)'],
        ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
        [1, 'Xã A', 455, '213', 46.81],
        [2, 'Xã B', 354, '203', 57.34],
        [3, 'Xã C', 300, '150', 50],
      ],
      { name: SHEET, formats: { 4: '@' } },
    );
    expect(edits(grid, wanted('D3', 213))[0]?.numberFormats).toEqual([['General']]);
  });

  it('only the cell that needs one gets one', () => {
    const grid = withCell(rated('@', '0.00'), 9, 5, '59,09', '@');
    const all = ['E7', 'E8', 'E9'].map((address) => wanted(address, 50));
    expect(edits(grid, ...all)[0]?.numberFormats).toEqual([['0.00'], [null], ['0.00']]);
  });
});

it('every finding of a sheet that has a repair gets its cell written', () => {
  let grid = huongTra({ filled: true });
  for (const [row, column, value] of [
    [7, 5, 64.81],
    [9, 7, 11.36],
    [16, 4, 1677],
  ] as const) {
    grid = withCell(grid, row, column, value, 'General');
  }
  const layout = recogniseSheet(grid);
  const found = findingsOf(grid, layout).filter(({ repair }) => repair !== null);
  expect(found.map(({ address }) => address)).toEqual(expect.arrayContaining(['E7', 'G9', 'D16', 'G16']));
  const all = found.flatMap((finding) =>
    finding.repair === null ? [] : [{ finding, repair: finding.repair }],
  );
  const cells = planRepairs([{ grid, layout }], all).edits.flatMap((edit) =>
    edit.kind === 'cells' ? edit.contents.flat() : [],
  );
  expect(cells).toHaveLength(all.length);
  expect(cells.filter((content) => content === null)).toEqual([]);
});
