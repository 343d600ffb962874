import type { CellContent } from '../../../src/core/grid/grid';
import { huongTra } from '../typed-sheet';
import { findingsOf } from '../../../src/core/checks/sheet-checks';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { foundOn, saidOf } from './said-of';

describe('people beyond the plan', () => {
  const sheet = (plan: CellContent, actual: CellContent) => [
    ['TIẾN ĐỘ THỰC HIỆN BHXH TỰ NGUYỆN NĂM 2023'],
    ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
    [1, 'Xã Hương Toàn', plan, actual, ''],
    [2, 'Xã Bình Tiến', 206, 135, ''],
    [3, 'Xã Bình Thành', 155, 125, ''],
  ];
  it.each<[string, CellContent, CellContent, readonly string[]]>([
    ['as planned', 100, 100, []],
    ['150 %', 100, 150, []],
    ['above 150 %', 100, 151, ['exceeds-plan warning D3']],
    ['a digit too many', 455, 2130, ['exceeds-plan warning D3']],
    ['no plan', '', 300, []],
    ['a plan of zero', 0, 300, []],
  ])('%s', (_what, plan, actual, expected) => {
    expect(saidOf(sheet(plan, actual), ['exceeds-plan'])).toEqual(expected);
  });

  it('says how far', () => {
    expect(foundOn(sheet(300, 500))).toContainEqual(
      expect.objectContaining({ code: 'exceeds-plan', found: 500, plan: 300, rate: 166.67, repair: null }),
    );
  });
});

describe('fewer people than before', () => {
  const decreased = (filled: boolean) => {
    const grid = huongTra({ filled });
    return findingsOf(grid, recogniseSheet(grid)).filter(({ code }) => code === 'decreased');
  };

  it.each([true, false])('is information at the change cell (filled: %s)', (filled) => {
    expect(decreased(filled)).toMatchObject([
      { severity: 'info', address: 'G9', unit: 'UBND phường Hương Văn', found: 182, prior: 217 },
      { severity: 'info', address: 'G15', unit: 'UBND xã Hương Bình', found: 145, prior: 146 },
    ]);
  });

  it.each<[string, readonly string[], readonly CellContent[], readonly string[]]>([
    [
      'no change column: the actual',
      ['Thực hiện (30/9/2023)', 'Thực hiện (30/6/2023)'],
      [80, 90],
      ['decreased info D3'],
    ],
    ['as many', ['Thực hiện (30/9/2023)', 'Thực hiện (30/6/2023)'], [90, 90], []],
    ['no earlier figure', ['Thực hiện (30/9/2023)', 'Thực hiện (30/6/2023)'], [80, ''], []],
  ])('%s', (_what, heads, figures, expected) => {
    const rows = [
      ['TIẾN ĐỘ THỰC HIỆN BHXH TỰ NGUYỆN (Tính đến 30/9/2023)'],
      ['STT', 'Đơn vị', 'Kế hoạch', ...heads],
      [1, 'Xã Hương Toàn', 100, ...figures],
      [2, 'Xã Bình Tiến', 110, 70, 60],
    ];
    expect(saidOf(rows, ['decreased'])).toEqual(expected);
  });
});
