import type { CellContent } from '../../../src/core/grid/grid';
import { foundOn, saidOf } from './said-of';

const names = ['An', 'Bình Trị', 'Cẩm Sơn', 'Diên Lộc', 'Đông Hà', 'Gia Phú', 'Hải Châu', 'Kim Ngọc'];
const sheet = (numbers: readonly CellContent[]) => [
  ['TIẾN ĐỘ THỰC HIỆN BHXH TỰ NGUYỆN'],
  ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
  ...numbers.map((number, index) => [number, `Xã ${names[index] ?? ''}`, 100 + index, 50 + index]),
];
const codes = ['ordinal-gap'] as const;

describe('running numbers', () => {
  it.each<[string, readonly CellContent[], readonly string[]]>([
    ['in their order', [1, 2, 3, 4, 5], []],
    ['from another page', [11, 12, 13, 14], []],
    ['one is left out', [1, 2, 4, 5, 6], ['ordinal-gap warning A5']],
    ['one is wrong', [1, 2, 7, 4, 5], ['ordinal-gap warning A5']],
    ['one stands twice', [1, 2, 2, 3, 4], ['ordinal-gap warning A5']],
    ['as texts', ['1.', '2.', '4.', '5.'], ['ordinal-gap warning A5']],
    ['with zeros', ['01', '02', '03', '05', '06'], ['ordinal-gap warning A6']],
    ['a row that lost its number', [1, 2, '', 4, 5], ['ordinal-gap warning A6']],
    ['a row that has none', [1, 2, '', 3, 4], []],
    ['sorted by something else', [3, 1, 5, 2, 4], []],
    ['codes', [101, 205, 307, 412], []],
  ])('%s', (_what, numbers, expected) => {
    expect(saidOf(sheet(numbers), codes)).toEqual(expected);
  });

  it.each<[string, readonly [number, number, number, number], readonly string[]]>([
    ['begin anew below a group', [1, 2, 1, 2], []],
    ['run on', [1, 2, 3, 4], []],
    ['skip one between groups', [1, 2, 4, 5], ['ordinal-gap warning A7']],
    ['skip one within a group', [1, 2, 1, 3], ['ordinal-gap warning A8']],
  ])('of groups: %s', (_what, [a, b, c, d], expected) => {
    const rows = [
      ['TIẾN ĐỘ BHXH TỰ NGUYỆN'],
      ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
      ['I', 'Các phường', 30, 20],
      [a, 'Phường Tứ Hạ', 10, 8],
      [b, 'Phường Hương Chử', 20, 12],
      ['II', 'Các xã', 27, 18],
      [c, 'Xã Hải Dương', 11, 8],
      [d, 'Xã Bình Tiến', 16, 10],
    ];
    expect(saidOf(rows, codes)).toEqual(expected);
  });

  it('numbers glued to the names', () => {
    const rows = (third: string) => [
      ['TIẾN ĐỘ THỰC HIỆN BHXH TỰ NGUYỆN'],
      ['Đơn vị', 'Kế hoạch', 'Thực hiện'],
      ['1. Xã An', 100, 50],
      ['2. Xã Bình Trị', 101, 51],
      [third, 102, 52],
    ];
    expect(saidOf(rows('3. Xã Cẩm Sơn'), codes)).toEqual([]);
    expect(saidOf(rows('4. Xã Cẩm Sơn'), codes)).toEqual(['ordinal-gap warning A5']);
  });

  it('a number that alone is wrong can be repaired; a row that is missing cannot', () => {
    const repairs = (numbers: readonly number[]) =>
      foundOn(sheet(numbers)).flatMap((finding) => (finding.code === 'ordinal-gap' ? [finding.repair] : []));
    expect(repairs([1, 2, 7, 4, 5])).toEqual([{ address: 'A5', value: 3 }]);
    expect(repairs([1, 2, 4, 5, 6])).toEqual([null]);
  });
});
