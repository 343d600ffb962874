import type { CellsEdit } from '../../../src/core/edits/edit-plan';
import { cellAddress, parseRange } from '../../../src/core/grid/address';
import type { CellContent, Grid } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { historyRows } from '../../../src/core/period/history';
import { type NewPeriod, planNewPeriod } from '../../../src/core/period/plan-new-period';
import type { IsoDate } from '../../../src/core/text/date';
import { huongTra, typedSheet } from '../typed-sheet';

const planned = (grid: Grid, date: string): NewPeriod =>
  planNewPeriod({ grid, layout: recogniseSheet(grid) }, date as IsoDate);

/** What is written, by cell. */
function written({ plan }: NewPeriod): Record<string, CellContent> {
  const cells: Record<string, CellContent> = {};
  for (const edit of plan.edits as readonly CellsEdit[]) {
    const { top, left } = parseRange(edit.range);
    edit.contents.forEach(([content], index) => {
      if (content !== null && content !== undefined) cells[cellAddress(top + index, left)] = content;
    });
  }
  return cells;
}

describe('the Hương Trà sheet goes on to 24/11/2023', () => {
  const grid = huongTra({ filled: true });
  const period = planned(grid, '2023-11-24');
  const cells = written(period);
  const figures = (column: string): CellContent[] =>
    Array.from({ length: 10 }, (_, index) => cells[`${column}${index + 7}`] ?? 'left');

  it('what was reached becomes what was reached before, to the last digit', () => {
    expect(figures('F')).toEqual([213, 203, 182, 135, 170, 232, 262, 125, 145, 1667]);
  });

  it('the present columns of both kinds are empty for the paste', () => {
    expect([figures('D'), figures('I')]).toEqual([Array(10).fill(''), Array(10).fill('')]);
  });

  it.each([
    ['A3', '(Tính đến 24/11/2023)'],
    ['D6', expect.stringContaining('24/11/2023')],
    ['F6', expect.stringContaining('18/11/2023')],
    ['G6', expect.stringContaining('18/11/2023')],
  ])('the header %s follows', (address, expected) => {
    expect(cells[address]).toEqual(expected);
  });

  it('nothing else is written: plans, names, rates, the decision’s date', () => {
    const columns = new Set(Object.keys(cells).map((address) => address.replace(/\d+/, '')));
    expect([...columns].sort()).toEqual(['A', 'D', 'F', 'G', 'I']);
    expect(Object.keys(cells).filter((address) => /^[AG]/.test(address))).toEqual(['A3', 'G6']);
  });

  it('says which kinds moved and which had nothing to move to', () => {
    expect([period.moved, period.cleared, period.left]).toEqual([
      ['bhxhTuNguyen'],
      ['bhxhTuNguyen', 'bhytHoGiaDinh'],
      [],
    ]);
  });

  it('remembers what stood there', () => {
    const [first] = period.plan.edits as readonly CellsEdit[];
    expect(first?.before.contents).toEqual([['(Tính đến 18/11/2023)']]);
  });

  it.each(['2023-11-18', '2023-11-17'])('%s is no later day', (date) => {
    expect(() => planned(grid, date)).toThrow(RangeError);
  });

  it('is kept as history, a line a unit and kind', () => {
    const rows = historyRows({ grid, layout: recogniseSheet(grid) });
    expect([rows.length, rows[0], rows.at(-1)]).toEqual([
      18,
      { unit: 'UBND xã Hương Toàn', insurance: 'bhxhTuNguyen', date: '2023-11-18', plan: 455, actual: 213 },
      {
        unit: 'UBND xã Hương Bình',
        insurance: 'bhytHoGiaDinh',
        date: '2023-11-18',
        plan: 1818,
        actual: 1783,
      },
    ]);
  });
});

describe('what the earlier figures are of', () => {
  const sheet = (prior: string): Grid =>
    typedSheet([
      ['TIẾN ĐỘ BHXH TỰ NGUYỆN NĂM 2024 (Lần 4)'],
      ['(Số liệu đến 30/9/2024)'],
      ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', prior, 'Tăng giảm'],
      [1, 'Xã An Hòa', 100, 60, 50, 10],
      [2, 'Xã Bình Trị', 90, 45, 40, 5],
      ['', 'Tổng cộng', 190, 105, 90, 15],
    ]);
  it.each<[string, string, CellContent | undefined, string[]]>([
    ['the report before', 'Thực hiện 31/8/2024', 60, []],
    ['last month', 'Tháng trước', 60, []],
    ['the same period', 'Cùng kỳ năm trước', undefined, ['same-period']],
    ['the same day a year before', 'Thực hiện 30/9/2023', undefined, ['same-period']],
    ['the end of the year before', 'Thực hiện 31/12/2023', undefined, ['fixed-day']],
    ['the beginning of the year', 'Số đầu năm', undefined, ['fixed-day']],
  ])('%s', (_what, prior, expected, left) => {
    const period = planned(sheet(prior), '2024-10-25');
    const cells = written(period);
    expect([cells['E4'], period.left.map(({ why }) => why)]).toEqual([expected, left]);
    expect([cells['A1'], cells['A2'], cells['D4']]).toEqual([
      'TIẾN ĐỘ BHXH TỰ NGUYỆN NĂM 2024 (Lần 5)',
      '(Số liệu đến 25/10/2024)',
      '',
    ]);
  });
});

describe('what stands in the cells', () => {
  const grid = (() => {
    const typed = typedSheet([
      ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 30/9/2024)'],
      ['Đơn vị', 'Kế hoạch', 'Thực hiện', 'Kỳ trước'],
      ['Xã An Hòa', 100, 60, 50],
      ['Xã Bình Trị', 90, '=B9', 40],
      ['Xã Cẩm Sơn', 80, '', 30],
      ['Xã Dân Chủ', 70, 45, 35],
      ['Xã Gia Vân', 60, 25, 15],
      ['Tổng cộng', 400, 175, 170],
    ]);
    const formulas = typed.formulas.map((row) => [...row]);
    formulas[5] = ['Xã Dân Chủ', 70, '=30+15', '=20+15'];
    formulas[6] = ['Xã Gia Vân', 60, "='Xã gửi'!C4", 15];
    formulas[7] = ['Tổng cộng', 400, '=SUM(C3:C7)', '=SUM(D3:D7)'];
    return { ...typed, formulas };
  })();
  const cells = written(planned(grid, '2024-10-25'));

  it.each([
    ['a text that looks like a formula moves as text', 'D4', "'=B9"],
    ['a blank moves as a blank', 'D5', ''],
    ['a sum typed into the cell is a figure: it is cleared', 'C6', ''],
    ['and moves as what it comes to, over such a one', 'D6', 45],
    ['what comes from another sheet goes on coming', 'C7', undefined],
    ['and moves as what it was', 'D7', 25],
    ['a formula of a total stays, in the present column', 'C8', undefined],
    ['and in the earlier one', 'D8', undefined],
  ])('%s', (_what, address, expected) => {
    expect(cells[address]).toBe(expected);
  });
});
