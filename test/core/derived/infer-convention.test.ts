import { derivedColumns } from '../../../src/core/derived/derived-columns';
import { conventionSaid } from '../../../src/core/derived/infer-convention';
import type { CellContent } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { typedSheet } from '../typed-sheet';

function conventionOf(header: string, ...rows: readonly (readonly CellContent[])[]) {
  const grid = typedSheet([
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN'],
    ['(Tính đến 30/9/2024)'],
    ['STT', 'Đơn vị', 'Kế hoạch', 'Tháng trước', 'Thực hiện', 'Tỷ lệ (%)', header],
    ...rows,
  ]);
  const [table] = recogniseSheet(grid).tables;
  if (table === undefined) throw new Error('no table');
  return derivedColumns(grid, table).find(({ column }) => column.role === 'change')?.convention;
}

describe('what a column of change counts', () => {
  it.each<[string, string, CellContent[], string]>([
    ['the only unit shows people', 'So với đầu năm', [133], 'count'],
    ['the only unit shows points', 'So với đầu năm', [12.4], 'pointsPublished'],
    ['the only unit shows growth', 'So với đầu năm', [34.73], 'growth'],
    ['the only unit shows a figure that nothing gives', 'So với đầu năm', [77], 'pointsPublished'],
    ['the only unit shows nothing', 'So với đầu năm', [''], 'pointsPublished'],
    ['its cells against its header', 'Tăng trưởng (%)', [133], 'count'],
  ])('%s: %s', (_what, header, [change = ''], convention) => {
    const rate = 48.13;
    expect(conventionOf(header, [1, 'Xã Tân Phú', 1072, 383, 516, rate, change])).toBe(convention);
  });

  it('one cell of two that fits by chance does not settle it', () => {
    const rows = [
      [1, 'Xã Tân Phú', 1072, 383, 516, 48.13, 133],
      [2, 'Xã Bình An', 400, 200, 240, 60, 99],
    ];
    expect(conventionOf('So với đầu năm', ...rows)).toBe('pointsPublished');
  });
});

describe('the words that say it, as they are written', () => {
  it.each<[string, string, string | null]>([
    ['Tăng trưởng so với cùng kỳ (%)', 'growth', 'Tăng trưởng'],
    ['Tăng, giảm so với cùng kỳ (%)', 'growth', 'cùng kỳ'],
    ['Thực hiện so với cùng kỳ (%)', 'ratio', 'Thực hiện so với cùng kỳ'],
    ['Tăng, giảm (điểm phần trăm)', 'pointsExact', 'điểm phần trăm'],
    ['Tăng, giảm (người)', 'count', '(người)'],
    ['Tỷ lệ tăng giảm so với 31/5/2023 (%)', 'pointsPublished', null],
    ['So với đầu năm', 'pointsPublished', null],
  ])('%s: %s, %s', (header, convention, words) => {
    expect(conventionSaid(['BHXH tự nguyện', header])).toEqual({ convention, words });
  });
});
