import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { defaultThresholds } from '../../../src/core/measures/threshold';
import { planRecalculation } from '../../../src/core/recalculation/plan-recalculation';
import { findingsOf } from '../../../src/core/checks/sheet-checks';
import { numberAt, type Grid, type CellContent } from '../../../src/core/grid/grid';
import { roundedHalfAway } from '../../../src/core/measures/rounding';
import { huongTra, typedSheet } from '../typed-sheet';

const recalculated = (grid: Grid) => planRecalculation(grid, recogniseSheet(grid), defaultThresholds, []);
const shown = (grid: Grid, column: number, rows: number[]): (number | null)[] =>
  rows.map((row) => {
    const figure = numberAt(grid, row, column);
    return figure === null ? null : roundedHalfAway(figure, 2);
  });
const rows = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16];

describe('Tính lại on the Hương Trà sheet', () => {
  it('fills the three columns with the published figures, the total with the right ones', () => {
    const { after, plan, replaced, filled, conventions } = recalculated(huongTra());
    expect(shown(after, 5, rows)).toEqual([
      46.81, 57.34, 59.09, 65.53, 72.65, 77.08, 80.37, 80.65, 90.63, 66.71,
    ]);
    expect(shown(after, 7, rows)).toEqual([
      12.08, 8.75, -11.36, 11.16, 13.68, 23.26, 0.62, 30.97, -0.63, 9.01,
    ]);
    expect(shown(after, 10, rows)).toEqual([
      99.02, 96.71, 96.72, 95.28, 95.24, 97.12, 97.94, 96.93, 98.07, 97.19,
    ]);
    expect(filled).toBe(30);
    expect(replaced).toEqual([]);
    expect(conventions).toEqual([{ insurance: 'bhxhTuNguyen', convention: 'pointsPublished' }]);
    expect(plan.edits.map((edit) => (edit.kind === 'cells' ? edit.range : edit.kind))).toEqual([
      'E7:E16',
      'G7:G16',
      'J7:J16',
      'flag',
      'flag',
    ]);
  });

  it('writes live formulas: product first, one division, nothing for blanks and text', () => {
    const [first, second] = recalculated(huongTra()).plan.edits;
    expect(first).toMatchObject({ range: 'E7:E16' });
    expect(first?.kind === 'cells' && first.contents[0]).toEqual([
      '=IF(AND(ISNUMBER(C7),ISNUMBER(D7),N(C7)>0),D7*100/C7,"")',
    ]);
    expect(second?.kind === 'cells' && second.contents[0]).toEqual([
      '=IF(AND(ISNUMBER(C7),ISNUMBER(D7),ISNUMBER(F7),N(C7)>0),D7*100/C7-ROUND(F7*100/C7,2),"")',
    ]);
  });

  it('replaces every printed constant and says what it was, the wrong 57,7 among them', () => {
    const { replaced, after } = recalculated(huongTra({ filled: true }));
    expect(replaced).toHaveLength(30);
    expect(replaced.find(({ address }) => address === 'G16')).toMatchObject({ was: 57.7 });
    expect(findingsOf(after, recogniseSheet(after)).filter(({ severity }) => severity !== 'info')).toEqual(
      [],
    );
  });

  it('has nothing more to do on its own result', () => {
    const first = recalculated(huongTra());
    const layout = recogniseSheet(first.after);
    const flags = first.plan.edits.flatMap((edit, index) =>
      edit.kind === 'flag' ? [{ ...edit, id: String(index) }] : [],
    );
    expect(planRecalculation(first.after, layout, defaultThresholds, flags).plan.edits).toEqual([]);
  });
});

describe('what it leaves alone', () => {
  const header = [
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN'],
    ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)', 'Còn thiếu'],
  ];
  const sheet = (body: CellContent[][], formulas: Record<string, string> = {}): Grid => {
    const grid = typedSheet([...header, ...body]);
    const contents = grid.formulas.map((row, r) =>
      row.map((content, c) => formulas[`${String.fromCharCode(65 + c)}${r + 1}`] ?? content),
    );
    return { ...grid, formulas: contents };
  };

  it("a formula of the person's own that gives the right figure stays, a wrong one gives way", () => {
    const { plan, replaced } = recalculated(
      sheet(
        [
          [1, 'Xã A', 100, 50, 50, 50],
          [2, 'Xã B', 200, 50, 30, 150],
          [3, 'Xã C', 300, 100, 33.33, 200],
        ],
        {
          E3: '=D3/C3*100',
          E4: '=D4/C4*120',
          E5: '=ROUND(D5/C5*100,2)',
          F3: '=C3-D3',
          F4: '=C4-D4',
          F5: '=C5-D5',
        },
      ),
    );
    expect(plan.edits.filter(({ kind }) => kind === 'cells')).toMatchObject([{ range: 'E4' }]);
    expect(replaced).toEqual([{ address: 'E4', was: '=D4/C4*120', now: 25 }]);
  });

  it('a zero plan and a missing figure show nothing', () => {
    const { after } = recalculated(
      sheet([
        [1, 'Xã A', 0, 50, 0, ''],
        [2, 'Xã B', 200, '', '', ''],
        [3, 'Xã C', 300, 'chưa có', '', ''],
        [4, 'Xã D', 100, 100, '', ''],
      ]),
    );
    expect(after.values.slice(2).map((row) => row[4])).toEqual(['', '', '', 100]);
    expect(after.values.slice(2).map((row) => row[5])).toEqual(['', '', '', 0]);
  });

  it('keeps fractions under a % format fractions', () => {
    const grid = typedSheet([...header, [1, 'Xã A', 200, 50, '', '']], { formats: { 5: '0.0%' } });
    const { plan, after } = recalculated(grid);
    expect(plan.edits[0]).toMatchObject({ numberFormats: null });
    expect(plan.edits[0]?.kind === 'cells' && plan.edits[0].contents[0]?.[0]).toBe(
      '=IF(AND(ISNUMBER(C3),ISNUMBER(D3),N(C3)>0),D3/C3,"")',
    );
    expect(after.values[2]?.[4]).toBe(0.25);
  });
});
