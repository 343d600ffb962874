import type { CellContent } from '../../../src/core/grid/grid';
import { foundOn, saidOf } from './said-of';

const codes = ['breakdown-mismatch', 'total-mismatch'] as const;

describe('new and renewed people', () => {
  const one = (plan: number, fresh: number, renewed: number) => [
    ['GIAO CHỈ TIÊU BHXH TỰ NGUYỆN NĂM 2021'],
    ['STT', 'Đơn vị', 'Chỉ tiêu giao', 'Phát triển mới', 'Tái tục'],
    [1, 'Xã Hải Dương', plan, fresh, renewed],
  ];
  it.each([
    ['37 new and 78 renewed are 115', one(115, 37, 78), []],
    ['one new more', one(115, 38, 78), ['breakdown-mismatch error C3']],
    ['one renewed fewer', one(115, 37, 77), ['breakdown-mismatch error C3']],
    ['another sum', one(151, 37, 78), ['breakdown-mismatch error C3']],
  ])('of one commune: %s', (_what, rows, expected) => {
    expect(saidOf(rows, codes)).toEqual(expected);
  });

  const progress = (figures: readonly (readonly number[])[]) => [
    ['KẾT QUẢ THỰC HIỆN BHXH TỰ NGUYỆN (Tính đến 30/9/2023)'],
    ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Phát triển mới', 'Tái tục'],
    ...figures.map((row, index) => [
      index + 1,
      `Xã ${['An Hòa', 'Bình Trị', 'Cẩm Sơn', 'Diên Lộc'][index] ?? ''}`,
      ...row,
    ]),
  ];
  it.each([
    [
      'make up what was done',
      [
        [100, 50, 20, 30],
        [90, 45, 15, 30],
        [80, 60, 22, 38],
      ],
      [],
    ],
    [
      'one row does not',
      [
        [100, 50, 20, 30],
        [90, 47, 15, 30],
        [80, 60, 22, 38],
      ],
      ['breakdown-mismatch error D4'],
    ],
    [
      'make up the plan',
      [
        [100, 50, 60, 40],
        [90, 45, 30, 60],
        [80, 60, 22, 59],
      ],
      ['breakdown-mismatch error C5'],
    ],
    [
      'of the month only',
      [
        [100, 50, 2, 3],
        [90, 45, 1, 3],
        [80, 60, 2, 3],
      ],
      [],
    ],
  ])('of communes: %s', (_what, figures, expected) => {
    expect(saidOf(progress(figures), codes)).toEqual(expected);
  });

  it('the total tells which figure is wrong; without it nothing is offered', () => {
    const total = ['', 'Tổng cộng', 270, 155, 57, 98];
    const rows = progress([
      [100, 50, 20, 30],
      [90, 47, 15, 30],
      [80, 60, 22, 38],
    ]);
    const repairs = (sheet: readonly (readonly CellContent[])[]) =>
      foundOn(sheet).flatMap(({ code, repair }) => (code === 'breakdown-mismatch' ? [repair] : []));
    expect(repairs(rows)).toEqual([null]);
    expect(repairs([...rows, total])).toEqual([{ address: 'D4', value: 45 }]);
  });
});

describe('hamlets and the agency', () => {
  it.each([
    ['6 × 5 + 10 = 40', 5, 40, []],
    ['one hamlet has 6', 6, 40, ['total-mismatch error C10']],
    ['the total says 41', 5, 41, ['total-mismatch error C10']],
  ])('%s', (_what, hamlet, total, expected) => {
    const hamlets = ['Vĩnh Trị', 'TDT Đông', 'TDT Tây', 'TDH Bắc', 'TDH Trung', 'TDH Nam'];
    const rows = [
      ['PHÂN BỔ CHỈ TIÊU BHXH TỰ NGUYỆN NĂM 2021'],
      ['STT', 'Đơn vị', 'Chỉ tiêu'],
      ...hamlets.map((name, index) => [index + 1, `Thôn ${name}`, index === 2 ? hamlet : 5]),
      [7, 'Đại lý BHYT, BHXH xã', 10],
      ['', 'Tổng cộng', total],
    ];
    expect(saidOf(rows.slice(0, 2).concat(rows.slice(2)), codes)).toEqual(
      expected.map((text) => text.replace('C10', `C${rows.length}`)),
    );
  });
});

describe('parts that say what they are of', () => {
  const rows = (heading: string, second: number) => [
    ['TIẾN ĐỘ THỰC HIỆN BHYT NĂM 2023'],
    ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
    [1, 'Phường Tứ Hạ', 200, 115],
    ['', heading, 120, 37],
    ['', '- Tái tục', 80, second],
    [2, 'Phường Hương Chử', 150, 90],
    [3, 'Phường Hương Văn', 130, 80],
    ['', 'Tổng cộng', 480, 285],
  ];
  it.each([
    ['all of it', 'Chia ra: - Phát triển mới', 78, []],
    ['all of it, and it is not', 'Chia ra: - Phát triển mới', 77, ['breakdown-mismatch error D3']],
    ['all of it in other words', 'Bao gồm: phát triển mới', 79, ['breakdown-mismatch error D3']],
    ['some of it', 'Trong đó: phát triển mới', 70, []],
  ])('%s', (_what, heading, second, expected) => {
    expect(saidOf(rows(heading, second), codes)).toEqual(expected);
  });
});
