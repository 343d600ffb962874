import type { CellContent } from '../../../src/core/grid/grid';
import { saidOf } from './said-of';

const sheet = (actual: CellContent, rate: CellContent, remark: CellContent = '') => [
  ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 30/9/2024)'],
  ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)', 'Ghi chú'],
  [1, 'Xã Quảng Thái', 420, 300, 71.43, ''],
  [2, 'Xã Quảng Lợi', 380, actual, rate, remark],
  [3, 'Xã Quảng Vinh', 600, 540, 90, ''],
  ['', 'Tổng cộng', 1400, 1190, 85, ''],
];

describe('cells that show an error word', () => {
  it.each<[string, ReturnType<typeof sheet>, string[]]>([
    ['none', sheet(350, 92.11), []],
    ['a rate that divides by nothing', sheet(350, '#DIV/0!'), ['formula-error error E4']],
    ['a lookup that found nothing', sheet('#N/A', 92.11), ['formula-error error D4']],
    [
      'an input and what goes by it',
      sheet('#REF!', '#REF!'),
      ['formula-error error D4', 'formula-error error E4'],
    ],
    ['a name that Excel does not know', sheet(350, '#NAME?'), ['formula-error error E4']],
    ['a spill that found no room', sheet(350, '#SPILL!'), ['formula-error error E4']],
    ['words that only begin like one', sheet(350, 92.11, '#1 của tuần'), []],
    ['an error word within a sentence', sheet(350, 92.11, 'ô này từng báo #REF!'), []],
    ['no figure at all', sheet('', ''), []],
  ])('%s', (_what, rows, expected) => {
    expect(saidOf(rows, ['formula-error'])).toEqual(expected);
  });
});
