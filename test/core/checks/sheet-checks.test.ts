import { findingsOf } from '../../../src/core/checks/sheet-checks';
import type { CellContent, Grid } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import type { RecognisedSheet } from '../../../src/core/recognised-sheet';
import { huongTra, typedSheet } from '../typed-sheet';

const all = (grid: Grid) => findingsOf(grid, recogniseSheet(grid));
/** What is to be looked at; information is left out. */
const check = (grid: Grid) => all(grid).filter(({ severity }) => severity !== 'info');
const withCell = (grid: Grid, row: number, column: number, value: number): Grid => {
  const values = grid.values.map((cells, r) =>
    cells.map((cell, c) => (r === row - 1 && c === column - 1 ? value : cell)),
  );
  return { ...grid, values, formulas: values };
};

describe('the published Hương Trà table', () => {
  it("has one error: the total's change, printed 57,7, which is the earlier rate", () => {
    expect(check(huongTra({ filled: true }))).toEqual([
      {
        code: 'change-mismatch',
        severity: 'error',
        sheet: 'Tiến độ 2023',
        address: 'G16',
        insurance: 'bhxhTuNguyen',
        found: 57.7,
        expected: 9.01,
        row: 'sum',
        looksLike: 'priorRate',
        lookalike: 57.7,
        repair: { address: 'G16', formula: expect.stringContaining('ROUND(F16*100/C16,2)') as string },
      },
    ]);
  });

  it('has none before the columns are filled', () => {
    expect(check(huongTra())).toEqual([]);
  });

  it.each([true, false])('has information: two units fell, two names are near (filled: %s)', (filled) => {
    const said = all(huongTra({ filled })).filter(({ severity }) => severity === 'info');
    expect(said.map(({ code, address }) => [code, address])).toEqual([
      ['decreased', 'G9'],
      ['similar-unit', 'B11'],
      ['decreased', 'G15'],
    ]);
  });

  it.each([
    ['a total typed wrong', 16, 4, 1677, 'total-mismatch', 'D16', 1667],
    ['a rate typed wrong', 7, 5, 48.61, 'rate-mismatch', 'E7', 46.81],
    ['a change typed wrong', 9, 7, 11.36, 'change-mismatch', 'G9', -11.36],
  ])('%s is found', (_name, row, column, value, code, address, expected) => {
    const found = check(withCell(huongTra({ filled: true }), row, column, value));
    expect(found).toContainEqual(expect.objectContaining({ code, address, found: value, expected }));
  });
});

describe('totals', () => {
  it('a quota sheet whose typed totals lie above the sums has warnings: the higher level has its own figure', () => {
    const found = check(
      typedSheet([
        ['GIAO CHỈ TIÊU NĂM 2023'],
        ['STT', 'Đơn vị', 'BHXH bắt buộc', 'BHXH tự nguyện'],
        [1, 'Phường 1', 100, 10],
        [2, 'Phường 2', 200, 20],
        ['Tổng cộng', '', 343, 31],
      ]),
    );
    expect(found.map(({ code, severity, address }) => [code, severity, address])).toEqual([
      ['total-mismatch', 'warning', 'C5'],
      ['total-mismatch', 'warning', 'D5'],
    ]);
  });

  const quota = (name: string, rows: readonly (readonly CellContent[])[]): RecognisedSheet => {
    const grid = typedSheet([['GIAO CHỈ TIÊU NĂM 2023'], ['STT', 'Đơn vị', 'BHXH tự nguyện'], ...rows], {
      name,
    });
    return { grid, layout: recogniseSheet(grid) };
  };
  const wards = [
    [1, 'Phường 1', 165],
    [2, 'Phường 2', 1555],
  ];
  const province = quota('Tỉnh', [
    [1, 'Thành phố Trà Vinh', 1757],
    [2, 'Huyện Càng Long', 12],
    ['Tổng cộng', '', 1769],
  ]);

  it.each<[string, number, readonly RecognisedSheet[], string]>([
    ['alone', 1757, [], 'error'],
    ['found again as a unit of the level above', 1757, [province], 'warning'],
    ['not found again', 1758, [province], 'error'],
    ['found again, but too small to tell', 12, [province], 'error'],
    ['found again as a total', 1769, [province], 'warning'],
  ])('a total of one kind that is not the sum, %s', (_what, total, others, severity) => {
    const { grid, layout } = quota('Phường', [...wards, ['Tổng cộng', '', total]]);
    expect(findingsOf(grid, layout, { quotas: [], others })).toMatchObject([
      { code: 'total-mismatch', severity, address: 'C5', found: total, expected: 1720 },
    ]);
  });

  it('groups are summed for themselves, parts are never added', () => {
    const rows = (group: number): (string | number)[][] => [
      ['TIẾN ĐỘ BHXH TỰ NGUYỆN'],
      ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
      ['I', 'Các phường', group, 8],
      [1, 'Phường A', 10, 5],
      ['', 'Trong đó: nữ', 6, 2],
      [2, 'Phường B', 5, 3],
      ['II', 'Các xã', 4, 4],
      [1, 'Xã C', 4, 4],
      ['', 'Tổng cộng', 19, 12],
    ];
    expect(check(typedSheet(rows(15)))).toEqual([]);
    expect(check(typedSheet(rows(16)))).toMatchObject([
      { code: 'group-mismatch', severity: 'error', address: 'C3', found: 16, expected: 15 },
    ]);
  });
});
