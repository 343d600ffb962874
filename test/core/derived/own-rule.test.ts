import { findingsOf } from '../../../src/core/checks/sheet-checks';
import { derivedColumns } from '../../../src/core/derived/derived-columns';
import type { CellContent, Grid } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { defaultThresholds } from '../../../src/core/measures/threshold';
import { planRecalculation } from '../../../src/core/recalculation/plan-recalculation';
import { typedSheet } from '../typed-sheet';

type Rows = readonly (readonly CellContent[])[];
const units = ['An Hòa', 'Bình Trị', 'Cẩm Sơn', 'Diên Lộc', 'Gia Hội', 'Hải Vân'];

/** A sheet whose last column is what a row gives; as constants, or as the person's own formulas. */
function sheet(
  headers: readonly string[],
  rows: readonly (readonly number[])[],
  formula?: (row: number) => string,
): Grid {
  const typed: Rows = [
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN NĂM 2024 (Tính đến 30/9/2024)'],
    ['STT', 'Xã', ...headers],
    ...rows.map((figures, index) => [index + 1, `Xã ${units[index] ?? ''}`, ...figures]),
  ];
  const grid = typedSheet(typed);
  if (formula === undefined) return grid;
  const formulas = grid.formulas.map((line, index) =>
    index < 2 ? line : [...line.slice(0, -1), formula(index + 1)],
  );
  return { ...grid, formulas };
}

/** The columns that *Tính lại* fills, and what it replaces there. */
function rewritten(grid: Grid): string[] {
  const { replaced } = planRecalculation(grid, recogniseSheet(grid), defaultThresholds, []);
  return replaced.map(({ address, was, now }) => `${address}: ${String(was)} → ${Number(now).toFixed(2)}`);
}

const figures = [
  [320, 250, 200],
  [410, 415, 380],
  [280, 133, 140],
  [350, 301, 290],
  [190, 188, 150],
  [240, 99, 120],
] as const;

describe('figures that follow a rule of the person’s own are left alone', () => {
  it.each<[string, Grid]>([
    [
      'a share of women, under a header that says rate',
      sheet(
        ['Kế hoạch', 'Thực hiện', 'Trong đó nữ', 'Tỷ lệ nữ (%)'],
        figures.map(([plan, done, women]) => [
          plan,
          done,
          Math.min(done, women) - 7,
          Number((((Math.min(done, women) - 7) * 100) / done).toFixed(1)),
        ]),
      ),
    ],
    [
      'own formulas of other cells that all give something else: a formula is never out of date',
      sheet(
        ['Kế hoạch', 'Thực hiện', 'Cùng kỳ', 'Tăng giảm (%)'],
        figures.map(([plan, done, before]) => [plan, done, before, done * 2 - before]),
        (row) => `=D${row}*2-E${row}+K$1`,
      ),
    ],
  ])('%s', (_what, grid) => {
    expect(rewritten(grid)).toEqual([]);
  });
});

describe('rounding of one decimal and of none is a column’s own', () => {
  it.each<[string, string, (done: number, before: number) => number, string]>([
    ['a ratio', 'So với cùng kỳ (%)', (done, before) => (done * 100) / before, 'ratio'],
    ['growth', 'Tăng, giảm (%)', (done, before) => ((done - before) * 100) / before, 'growth'],
  ])('%s with one decimal', (_what, header, value, convention) => {
    const grid = sheet(
      ['KH', 'TH', 'Tỷ lệ (%)', 'Cùng kỳ', header],
      figures.map(([plan, done, before]) => [
        plan,
        done,
        Number(((done * 100) / plan).toFixed(2)),
        before,
        Number(value(done, before).toFixed(1)),
      ]),
    );
    const [table] = recogniseSheet(grid).tables;
    const change =
      table === undefined ? [] : derivedColumns(grid, table).filter(({ column }) => column.role === 'change');
    expect(change.map((derived) => derived.convention)).toEqual([convention]);
  });
});

it('plan by actual in a whole column is a wrong formula, and is replaced', () => {
  const grid = sheet(
    ['Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
    figures.map(([plan, done]) => [plan, done, (plan * 100) / done]),
    (row) => `=C${row}*100/D${row}`,
  );
  expect(rewritten(grid)).toHaveLength(6);
  const codes = findingsOf(grid, recogniseSheet(grid)).map(({ code }) => code);
  expect(codes.filter((code) => code === 'rate-mismatch')).toHaveLength(6);
});

it('constants that merely do not fit are out of date, and are worked out again', () => {
  const grid = sheet(
    ['Kế hoạch', 'Thực hiện', 'Kỳ trước', 'Tỷ lệ (%)'],
    figures.map(([plan, done, before]) => [plan, done, before, Number(((before * 100) / plan).toFixed(2))]),
  );
  expect(rewritten(grid)).toHaveLength(6);
});

it('a rate by what was pledged goes by that', () => {
  const grid = sheet(
    ['KH tỉnh giao', 'KH phấn đấu', 'Thực hiện', 'Tỷ lệ (%)'],
    figures.map(([plan, done]) => [plan, plan + 30, done, Number(((done * 100) / (plan + 30)).toFixed(2))]),
  );
  const [table] = recogniseSheet(grid).tables;
  const [rate] = table === undefined ? [] : derivedColumns(grid, table);
  expect(rate?.formula(3)).toContain('E3*100/D3');
});

it('a total of what is missing that adds its units goes on adding them', () => {
  const rows: Rows = [
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 30/9/2024)'],
    ['STT', 'Xã', 'Kế hoạch', 'Thực hiện', 'Còn thiếu'],
    [1, 'Xã An Hòa', 100, 60, 40],
    [2, 'Xã Bình Trị', 90, 120, 0],
    [3, 'Xã Cẩm Sơn', 80, 50, 30],
    ['', 'Tổng cộng', 270, 230, 70],
  ];
  const grid = typedSheet(rows);
  const { after, replaced } = planRecalculation(grid, recogniseSheet(grid), defaultThresholds, []);
  expect(after.formulas[5]?.[4]).toBe('=SUM(E3:E5)');
  expect(replaced.map(({ was, now }) => [was, now])).toContainEqual([70, 70]);
});
