import { findingsOf } from '../../../src/core/checks/sheet-checks';
import type { CellContent } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { typedSheet } from '../typed-sheet';

/** Errors of a sheet, each with what is offered. */
function offered(...rows: readonly (readonly CellContent[])[]): string[] {
  const grid = typedSheet([
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN NĂM 2025'],
    ['(Tính đến 30/9/2025)'],
    ['STT', 'Đơn vị', 'Kế hoạch', 'Tháng trước', 'Thực hiện', 'Tỷ lệ (%)', 'Tăng giảm'],
    ...rows,
  ]);
  return findingsOf(grid, recogniseSheet(grid))
    .filter(({ severity }) => severity === 'error')
    .map(({ code, address, repair }) => {
      const what = repair === null ? 'nothing' : 'value' in repair ? String(repair.value) : 'a formula';
      return `${code} ${address}: ${what}`;
    });
}

const one = [1, 'Xã Tân Phú', 100, 40, 50, 50, 10];
const two = [2, 'Xã Bình An', 200, 90, 80, 40, -10];
const three = [3, 'Xã Hải Châu', 50, 20, 30, 60, 10];
const total = ['', 'Tổng cộng', 350, 150, 160, 45.71, 10];
const but = (row: CellContent[], column: number, value: CellContent): CellContent[] =>
  row.map((cell, at) => (at === column ? value : cell));

describe('repairs are offered where there is one reading', () => {
  it.each<[string, CellContent[][], string[]]>([
    ['nothing is wrong', [one, two, three, total], []],
    [
      'a total',
      [one, two, three, but(total, 2, 305)],
      ['rate-mismatch F7: a formula', 'total-mismatch C7: 350'],
    ],
    [
      'a total of which a figure is below zero',
      [one, but(two, 3, -90), three, but(total, 3, 155)],
      ['change-mismatch G7: a formula', 'negative-count D5: nothing'],
    ],
    [
      'a total of which a plan is nought',
      [one, but(two, 2, 0), three, total],
      ['total-mismatch C7: nothing'],
    ],
    [
      'a total of which a figure is no number',
      [one, but(two, 2, 'chờ số liệu'), three, but(total, 2, 105)],
      ['not-a-number C5: nothing', 'rate-mismatch F7: a formula', 'total-mismatch C7: nothing'],
    ],
    [
      'a change among others that fit',
      [one, but(two, 6, 99), three, total],
      ['change-mismatch G5: a formula'],
    ],
    [
      'changes of which none fits',
      [but(one, 6, 77), but(two, 6, 99), but(three, 6, 88), total],
      [
        'change-mismatch G4: nothing',
        'change-mismatch G5: nothing',
        'change-mismatch G6: nothing',
        'change-mismatch G7: nothing',
      ],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(offered(...rows).sort()).toEqual(expected);
  });
});
