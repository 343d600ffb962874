import { findingsOf } from '../../../src/core/checks/sheet-checks';
import { contentAt, type CellContent, type Grid, valueAt } from '../../../src/core/grid/grid';
import { defaultThresholds } from '../../../src/core/measures/threshold';
import { roundedHalfAway } from '../../../src/core/measures/rounding';
import { planRecalculation, type Recalculation } from '../../../src/core/recalculation/plan-recalculation';
import type { RecognisedSheet } from '../../../src/core/recognised-sheet';
import { planned, progress, quota, typed } from '../quota/typed-workbook';

const wards: readonly CellContent[][] = [
  ['Phường 1', 165, 10324],
  ['Phường 2', 55, 3444],
  ['Long Đức', 320, 19936],
];
const done: readonly CellContent[][] = [
  ['Xã Long Đức', 256],
  ['P.2', 40],
  ['P.1', 50],
];
const total: readonly CellContent[] = ['Tổng cộng', '', 346];
const city = quota(wards, { total: ['Tổng cộng', '', 540, 33704] });

function recalculated(sheet: RecognisedSheet, ...others: readonly RecognisedSheet[]): Recalculation {
  const { grid, layout, quotas } = planned(sheet, ...others);
  return planRecalculation(grid, layout, defaultThresholds, [], quotas);
}

/** What a column shows in these rows, to two decimals. */
function shown(grid: Grid, column: number, rows: readonly number[]): CellContent[] {
  return rows.map((row) => {
    const value = valueAt(grid, row, column);
    return typeof value === 'number' ? roundedHalfAway(value, 2) : value;
  });
}

function formulas(grid: Grid, column: number, rows: readonly number[]): CellContent[] {
  return rows.map((row) => contentAt(grid, row, column));
}

function replaceCell(grid: Grid, row: number, column: number, content: CellContent): Grid {
  const put = (rows: Grid['values']): CellContent[][] =>
    rows.map((cells, down) =>
      cells.map((cell, across) => (down === row - 1 && across === column - 1 ? content : cell)),
    );
  return { ...grid, values: put(grid.values), formulas: put(grid.formulas) };
}

const rateOf = (row: number, plan: string): string =>
  `=IF(AND(ISNUMBER(${plan}),ISNUMBER(C${row}),N(${plan})>0),C${row}*100/${plan},"")`;
const Q = "'Giao chỉ tiêu'!";

describe('rates by the plan on a quota sheet', () => {
  it('divide by the cell of their own unit, whatever the order, and the total by the quota’s total', () => {
    const { after, filled, replaced, plan } = recalculated(progress(done, { total }), city);
    expect(formulas(after, 4, [3, 4, 5, 6])).toEqual([
      rateOf(3, `${Q}$C$6`),
      rateOf(4, `${Q}$C$5`),
      rateOf(5, `${Q}$C$4`),
      rateOf(6, `${Q}$C$7`),
    ]);
    expect(shown(after, 4, [3, 4, 5, 6])).toEqual([80, 72.73, 30.3, 64.07]);
    expect([filled, replaced]).toEqual([4, []]);
    expect(plan.edits.map((edit) => (edit.kind === 'cells' ? edit.range : edit.kind))).toEqual([
      'D3:D6',
      'flag',
    ]);
  });

  it.each<[string, RecognisedSheet, readonly CellContent[][], string]>([
    ['has no total', quota(wards), done, `SUM(${Q}$C$4:$C$6)`],
    [
      'has a total of its own that is more than the units',
      quota(wards, { total: ['Tổng cộng', '', 600, 33704] }),
      done,
      `SUM(${Q}$C$4:$C$6)`,
    ],
    ['has units that the table has not', city, done.slice(0, 2), `SUM(${Q}$C$5:$C$6)`],
    ['has its units apart', city, [done[0] ?? [], done[2] ?? []], `SUM(${Q}$C$4,${Q}$C$6)`],
  ])('the total adds the cells of its units where the quota %s', (_what, others, units, plan) => {
    const { after } = recalculated(progress(units, { total }), others);
    expect(contentAt(after, 3 + units.length, 4)).toBe(rateOf(3 + units.length, plan));
  });

  it('a unit that is not found has none, and then the total has none either', () => {
    const { after, filled } = recalculated(progress([...done, ['Phường 9', 30]], { total }), city);
    expect(formulas(after, 4, [6, 7])).toEqual(['', '']);
    expect(filled).toBe(3);
  });

  it('what a person typed for it stays', () => {
    const { after, replaced } = recalculated(progress([...done, ['Phường 9', 30, 60]]), city);
    expect(valueAt(after, 6, 4)).toBe(60);
    expect(replaced).toEqual([]);
  });

  it('groups add the cells of their own units', () => {
    const rows = [
      ['TIẾN ĐỘ THỰC HIỆN BHXH TỰ NGUYỆN (Tính đến 18/11/2023)'],
      ['STT', 'Đơn vị', 'Số thực hiện', 'Tỷ lệ (%)'],
      ['I', 'Các xã', 256, ''],
      [1, 'Xã Long Đức', 256, ''],
      ['II', 'Các phường', 90, ''],
      [2, 'Phường 1', 50, ''],
      [3, 'Phường 2', 40, ''],
      ['Tổng cộng', '', 346, ''],
    ];
    const { after } = recalculated(typed(rows, 'Tiến độ'), city);
    expect(formulas(after, 4, [3, 5, 8])).toEqual([
      rateOf(3, `${Q}$C$6`),
      rateOf(5, `SUM(${Q}$C$4:$C$5)`),
      rateOf(8, `${Q}$C$7`),
    ]);
    expect(shown(after, 4, [3, 5, 8])).toEqual([80, 40.91, 64.07]);
  });

  it('change and remainder go by that plan too', () => {
    const sheet = progress([['Phường 1', 50, '', 34, '', '']], {
      header: [
        'STT',
        'Đơn vị',
        'Thực hiện 18/11/2023',
        'Tỷ lệ (%)',
        'Thực hiện 31/5/2023',
        'Tỷ lệ tăng giảm so với 31/5/2023 (%)',
        'Còn thiếu',
      ],
    });
    const { after, conventions } = recalculated(sheet, city);
    expect(conventions).toEqual([{ insurance: 'bhxhTuNguyen', convention: 'pointsPublished' }]);
    expect([4, 6, 7].map((column) => shown(after, column, [3])[0])).toEqual([30.3, 9.69, 115]);
    expect(contentAt(after, 3, 7)).toBe(
      `=IF(AND(ISNUMBER(${Q}$C$4),ISNUMBER(C3),N(${Q}$C$4)>0),MAX(0,${Q}$C$4-C3),"")`,
    );
  });

  it('a unit whose quota is empty, zero or a text shows nothing', () => {
    const others = quota([
      ['Phường 1', '', 1],
      ['Phường 2', 0, 1],
      ['Long Đức', 'chưa giao', 1],
      ['Phường 4', 9, 1],
    ]);
    const { after } = recalculated(progress([...done, ['Phường 4', 9]]), others);
    expect(shown(after, 4, [3, 4, 5, 6])).toEqual(['', '', '', 100]);
  });

  it('an empty plan column stays empty', () => {
    const sheet = progress(
      done.map(([unit = '', people = '']) => [unit, '', people, '']),
      { header: ['STT', 'Đơn vị', 'Kế hoạch giao', 'Số thực hiện', 'Tỷ lệ (%)'] },
    );
    const { after, plan } = recalculated(sheet, city);
    expect(formulas(after, 3, [3, 4, 5])).toEqual(['', '', '']);
    expect(plan.edits.flatMap((edit) => (edit.kind === 'cells' ? [edit.range] : []))).toEqual(['E3:E5']);
    expect(shown(after, 5, [3, 4, 5])).toEqual([80, 72.73, 30.3]);
  });

  it('keeps fractions under a % format fractions', () => {
    const sheet = progress(done);
    const grid = {
      ...sheet.grid,
      numberFormats: sheet.grid.numberFormats.map((row) => row.map(() => '0.0%')),
    };
    const fractions = {
      ...sheet.layout,
      tables: sheet.layout.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) => ({ ...column, fraction: column.role === 'rate' })),
      })),
    };
    const { after, plan } = recalculated({ grid, layout: fractions }, city);
    expect(shown(after, 4, [3, 4, 5])).toEqual([0.8, 0.73, 0.3]);
    expect(plan.edits.at(-1)).toMatchObject({
      formula: '=AND("TienDoBHXH D3:D5"<>"",ISNUMBER($D3),ROUND($D3,12)<0.8)',
      numberFormat: '"▼ "0.00%',
    });
  });
});

describe('flags by the plan on a quota sheet', () => {
  it('look at the rate, for one rule cannot name the plan of every row', () => {
    expect(recalculated(progress(done), city).plan.edits.at(-1)).toEqual({
      kind: 'flag',
      sheet: 'Tiến độ',
      areas: ['D3:D5'],
      formula: '=AND("TienDoBHXH D3:D5"<>"",ISNUMBER($D3),ROUND($D3,10)<80)',
      numberFormat: '"▼ "0.00',
    });
  });
});

describe('pressing again', () => {
  const first = recalculated(progress(done, { total }), city);
  const again = (grid: Grid, others: RecognisedSheet): Recalculation => {
    const { layout } = progress(done, { total });
    return recalculated({ grid, layout }, others);
  };
  const cells = ({ plan }: Recalculation): string[] =>
    plan.edits.flatMap((edit) => (edit.kind === 'cells' ? [edit.range] : []));

  it('changes nothing', () => {
    expect(cells(again(first.after, city))).toEqual([]);
  });

  it('changes nothing where Excel left out the quotes of a name', () => {
    const others = quota(wards, { name: 'Quota' });
    const written = recalculated(progress(done), others).after;
    const bare = written.formulas.map((row) =>
      row.map((content) =>
        typeof content === 'string' ? content.replaceAll("'Quota'!", 'Quota!') : content,
      ),
    );
    const { layout } = progress(done);
    expect(cells(recalculated({ grid: { ...written, formulas: bare }, layout }, others))).toEqual([]);
  });

  it('follows the units when the quota was sorted, also where two have the same plan', () => {
    const same = quota([
      ['Phường 1', 100, 1],
      ['Phường 2', 100, 1],
      ['Long Đức', 320, 1],
    ]);
    const sorted = quota([
      ['Phường 2', 100, 1],
      ['Phường 1', 100, 1],
      ['Long Đức', 320, 1],
    ]);
    const written = recalculated(progress(done), same).after;
    const { after, replaced } = recalculated({ grid: written, layout: progress(done).layout }, sorted);
    expect(formulas(after, 4, [3, 4, 5])).toEqual([
      rateOf(3, `${Q}$C$6`),
      rateOf(4, `${Q}$C$4`),
      rateOf(5, `${Q}$C$5`),
    ]);
    expect(replaced.map(({ address }) => address)).toEqual(['D4', 'D5']);
  });

  it('empties the cells that lost their plan: a renamed unit’s, and its total’s', () => {
    const grid = replaceCell(first.after, 3, 2, 'Phường 9');
    const { after, plan, filled } = recalculated({ grid, layout: progress(done, { total }).layout }, city);
    expect(formulas(after, 4, [3, 4, 5, 6])).toEqual(['', rateOf(4, `${Q}$C$5`), rateOf(5, `${Q}$C$4`), '']);
    expect(plan.edits.slice(0, 2)).toMatchObject([
      { range: 'D3', contents: [['']], before: { contents: [[rateOf(3, `${Q}$C$6`)]] } },
      { range: 'D6', contents: [['']] },
    ]);
    expect(filled).toBe(0);
  });

  it("leaves a formula of the person's own that gives the right figure", () => {
    const own = "=VLOOKUP(B3,'Giao chỉ tiêu'!B:C,2,0)*0+80";
    const values = first.after.formulas.map((row, index) =>
      index === 2 ? row.map((content, at) => (at === 3 ? own : content)) : row,
    );
    expect(cells(again({ ...first.after, formulas: values }, city))).toEqual([]);
  });

  it('the own plan, once entered, goes before the quota', () => {
    const header = ['STT', 'Đơn vị', 'Kế hoạch giao', 'Số thực hiện', 'Tỷ lệ (%)'];
    const empty = progress(
      done.map(([unit = '', people = '']) => [unit, '', people, '']),
      { header },
    );
    const written = recalculated(empty, city).after;
    const entered = (content: CellContent, row: number, column: number): CellContent =>
      row >= 2 && column === 2 ? 500 : content;
    const fill = (rows: Grid['values']): CellContent[][] =>
      rows.map((row, at) => row.map((content, column) => entered(content, at, column)));
    const grid = { ...written, values: fill(written.values), formulas: fill(written.formulas) };
    const { after } = recalculated({ grid, layout: empty.layout }, city);
    expect(contentAt(after, 3, 5)).toBe('=IF(AND(ISNUMBER(C3),ISNUMBER(D3),N(C3)>0),D3*100/C3,"")');
  });
});

describe('checks by the plan on a quota sheet', () => {
  it('a typed rate is held against it', () => {
    const { grid, layout, quotas } = planned(
      progress([
        ['P.1', 50, 30.3],
        ['P.2', 40, 27.73],
      ]),
      city,
    );
    expect(findingsOf(grid, layout, { quotas, others: [] })).toMatchObject([
      {
        code: 'rate-mismatch',
        address: 'D4',
        found: 27.73,
        expected: 72.73,
        repair: { address: 'D4', formula: rateOf(4, `${Q}$C$5`) },
      },
    ]);
  });
});
