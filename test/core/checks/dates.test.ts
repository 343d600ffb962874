import { huongTra, typedSheet } from '../typed-sheet';
import { findingsOf } from '../../../src/core/checks/sheet-checks';
import type { Grid } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { saidOf } from './said-of';

const codes = ['date-order', 'date-ambiguous'] as const;

/** A sheet as of the title's day, with an earlier day in the header of E and of the change in F. */
const sheet = (asOf: string, actual: string, prior: string, change: string) => [
  [`TIẾN ĐỘ THỰC HIỆN BHXH TỰ NGUYỆN (Tính đến ${asOf})`],
  [
    'STT',
    'Đơn vị',
    'Kế hoạch',
    `Thực hiện${actual}`,
    `Thực hiện kỳ trước${prior}`,
    `Tỷ lệ tăng giảm so với ${change} (%)`,
  ],
  [1, 'Xã Hương Toàn', 455, 213, 158, ''],
  [2, 'Xã Bình Tiến', 206, 135, 112, ''],
];

describe('dates of a sheet', () => {
  it.each([
    ['in their order', '18/11/2023', '', ' (31/05/2023)', '31/5/2023', []],
    ['the earlier one in the year before', '18/11/2023', '', ' (31/12/2022)', '31/12/2022', []],
    [
      'the change is held against a later day',
      '18/11/2023',
      '',
      ' (31/05/2023)',
      '31/5/2024',
      ['date-order error F2'],
    ],
    [
      'both earlier ones are later',
      '18/11/2023',
      '',
      ' (31/05/2024)',
      '31/5/2024',
      ['date-order error E2', 'date-order error F2'],
    ],
    ['the same day', '18/11/2023', '', ' (18/11/2023)', '31/5/2023', ['date-order error E2']],
    [
      'day and month turned round',
      '18/11/2023',
      '',
      ' (05/12/2023)',
      '12/5/2023',
      ['date-ambiguous warning E2'],
    ],
    [
      'the change turned round',
      '18/11/2023',
      '',
      ' (06/05/2023)',
      '05/06/2023',
      ['date-ambiguous warning F2'],
    ],
    [
      'the present one turned round',
      '05/10/2023',
      ' (10/05/2023)',
      ' (31/03/2023)',
      '31/3/2023',
      ['date-ambiguous warning D2'],
    ],
    ['could be either, and nothing contradicts', '05/10/2023', '', ' (03/04/2023)', '3/4/2023', []],
  ])('%s', (_what, asOf, actual, prior, change, expected) => {
    expect(saidOf(sheet(asOf, actual, prior, change), codes)).toEqual(expected);
  });

  it.each([
    ['under the heading of the present day', 'Tăng, giảm', []],
    ['held against the present day', 'Tăng, giảm so với 30/06/2024', ['date-order error F3']],
  ])('a change %s', (_what, change, expected) => {
    const rows = [
      ['TIẾN ĐỘ THỰC HIỆN BHXH TỰ NGUYỆN NĂM 2024'],
      ['Đơn vị', 'Kế hoạch', 'Đến ngày 31/03/2024', 'Đến ngày 30/06/2024', '', ''],
      ['', '', 'Số hiện có', 'Số hiện có', 'Tỷ lệ (%)', change],
      ['Phường Tứ Hạ', 455, 158, 213, '', ''],
      ['Phường Hương Chử', 206, 112, 135, '', ''],
    ];
    expect(saidOf(rows, codes)).toEqual(expected);
  });

  it('a sheet that puts the month first makes its other dates doubtful', () => {
    expect(saidOf(sheet('18/11/2023', '', ' (5/31/2023)', '3/4/2023'), codes)).toContain(
      'date-ambiguous warning F2',
    );
  });

  it('the published annex has none', () => {
    const grid = huongTra({ filled: true });
    const said = findingsOf(grid, recogniseSheet(grid)).map(({ code }) => code);
    expect(said.filter((code) => code === 'date-order' || code === 'date-ambiguous')).toEqual([]);
  });
});

describe('texts from before Unicode', () => {
  const encodings = (grid: Grid) =>
    findingsOf(grid, recogniseSheet(grid)).filter(({ code }) => code === 'legacy-encoding');
  const tcvn3 = [
    ['TiÕn ®é thùc hiÖn BHXH tù nguyÖn n¨m 2010'],
    ['STT', '§¬n vÞ', 'KÕ ho¹ch', 'Thùc hiÖn'],
    [1, 'X· H­¬ng Toµn', 455, 213],
    [2, 'X· B×nh TiÕn', 206, 135],
  ];

  it('are said once, at the first of them', () => {
    expect(encodings(typedSheet(tcvn3))).toMatchObject([
      {
        severity: 'info',
        address: 'A1',
        encoding: 'tcvn3',
        decoded: 'Tiến độ thực hiện BHXH tự nguyện năm 2010',
        repair: null,
      },
    ]);
    expect(encodings(typedSheet([['UBND XA'], ...tcvn3]))).toMatchObject([{ address: 'A2' }]);
  });

  it('are not said of a sheet in Unicode', () => {
    expect(encodings(huongTra())).toEqual([]);
  });
});
