import type { CellContent } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { typedSheet } from '../typed-sheet';
import { foundOn } from './said-of';

type Rows = readonly (readonly CellContent[])[];

/** Errors and warnings of a sheet: what, where, and what it should be. */
function said(...rows: Rows): string[] {
  return foundOn(rows)
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, address, expected }) => `${code} ${address} ${JSON.stringify(expected)}`);
}

/** The roles of a sheet's columns, `A` first. */
function roles(...rows: Rows): string[] {
  const [table] = recogniseSheet(typedSheet(rows)).tables;
  return (
    table?.columns.map(({ role, insurance }) => (insurance === 'none' ? role : `${role}:${insurance}`)) ?? []
  );
}

describe('a whole sheet pasted under en-US', () => {
  const head: Rows = [
    ['TIẾN ĐỘ BHYT HỘ GIA ĐÌNH (đến 30/9/2024)'],
    ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
    [1, 'Xã Quảng Thái', 6, 5.941, 99.02],
    [2, 'Xã Quảng Lợi', 3.894, 3.766, 96.71],
  ];
  const foot: Rows = [
    [4, 'Xã Quảng Phú', 2.542, 2.422, 95.28],
    [5, 'Xã Quảng Thọ', 2.834, 2.699, 95.24],
  ];
  it.each<[string, Rows, CellContent[], number[]]>([
    [
      'plan and actual both end in a nought',
      [[3, 'Xã Quảng Vinh', 5.92, 5.59, 94.43]],
      [21.19, 20.418, 96.36],
      [5920, 5590],
    ],
    [
      'both are round thousands, whose rate fits 6 and 5 too',
      [[3, 'Xã Quảng Vinh', 6, 5, 83.33]],
      [21.27, 19.828, 93.22],
      [6000, 5000],
    ],
    [
      'one is round, the other in hundreds',
      [[3, 'Xã Quảng Vinh', 6, 5.5, 91.67]],
      [21.27, 20.328, 95.57],
      [6000, 5500],
    ],
  ])('%s', (_what, row, total, [plan, actual]) => {
    const found = said(...head, ...row, ...foot, ['Tổng cộng', '', ...total]);
    expect(found).toContain(`thousands-misread C5 ${plan}`);
    expect(found).toContain(`thousands-misread D5 ${actual}`);
    expect(found.filter((one) => !one.startsWith('thousands-misread'))).toEqual([]);
  });

  it('a total alone, of units below a thousand', () => {
    const rows: Rows = [
      ['TIẾN ĐỘ BHXH TỰ NGUYỆN (đến 30/9/2024)'],
      ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
      [1, 'Xã Quảng Thái', 710, 500, 70.42],
      [2, 'Xã Quảng Lợi', 600, 440, 73.33],
      [3, 'Xã Quảng Vinh', 360, 220, 61.11],
      ['Tổng cộng', '', 1.67, 1.16, 69.46],
    ];
    expect(said(...rows)).toEqual(['thousands-misread C6 1670', 'thousands-misread D6 1160']);
  });

  it('a column below "Tham gia BHYT", of which every figure was misread', () => {
    const rows: Rows = [
      ['BAO PHỦ BHYT CÁC XÃ ĐẾN 31/10/2025'],
      ['STT', 'Xã, phường', 'Dân số', 'Tham gia BHYT', 'Tỷ lệ bao phủ (%)'],
      [1, 'Xã Quảng Thái', 17671, 16.411, 92.87],
      [2, 'Xã Quảng Lợi', 22624, 19.442, 85.94],
      [3, 'Xã Quảng Vinh', 9360, 8.497, 90.78],
    ];
    expect(said(...rows)).toEqual([
      'thousands-misread D3 16411',
      'thousands-misread D4 19442',
      'thousands-misread D5 8497',
    ]);
  });
});

describe('rates are held to as many decimals as most of them show', () => {
  const sheet = (...rates: number[]): Rows => [
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN (30/9/2024)'],
    ['STT', 'Đại lý thu', 'Giao', 'Thực hiện', 'Tỷ lệ (%)'],
    [1, 'Xã Quảng Thái', 420, 300, rates[0] ?? ''],
    [2, 'Xã Quảng Lợi', 380, 350, rates[1] ?? ''],
    [3, 'Xã Quảng Vinh', 600, 540, rates[2] ?? ''],
    [4, 'Xã Quảng Phú', 512, 500, rates[3] ?? ''],
    [5, 'Xã Quảng Thọ', 700, 498, rates[4] ?? ''],
  ];
  it.each<[string, number[], string[]]>([
    ['whole rates', [71, 92, 90, 98, 71], []],
    ['one of them with decimals, and right', [71, 92, 90, 98, 71.14], []],
    ['one of them with decimals, and wrong', [71, 92, 90, 98, 67.6], ['rate-mismatch E7 71.14']],
    ['one of them a whole percent off', [71, 92, 90, 98, 67], ['rate-mismatch E7 71.14']],
    ['a whole rate among exact ones', [71.43, 92.11, 90, 97.66, 71], ['rate-mismatch E7 71.14']],
    ['one decimal everywhere', [71.4, 92.1, 90, 97.7, 71.1], []],
  ])('%s', (_what, rates, expected) => {
    expect(said(...sheet(...rates))).toEqual(expected);
  });
});

describe('what the figures prove of the headers', () => {
  const dated = (title: string, one: string, other: string): Rows => [
    [title],
    ['STT', 'Xã', 'KH năm 2023', one, 'TH/KH (%)', other, 'Tăng, giảm'],
    [1, 'Xã Quảng Thái', 420, 300, 71.43, 280, 20],
    [2, 'Xã Quảng Lợi', 380, 350, 92.11, 322, 28],
    [3, 'Xã Quảng Vinh', 600, 540, 90, 500, 40],
  ];
  it.each<[string, Rows, string[]]>([
    [
      'dates in their order',
      dated('TIẾN ĐỘ BHXH TỰ NGUYỆN NĂM 2023', 'TH đến 17/11/2023', 'TH đến 10/11/2023'),
      [],
    ],
    [
      'a year too late in the earlier date: the rates are made of the other figures',
      dated('TIẾN ĐỘ BHXH TỰ NGUYỆN NĂM 2023', 'TH đến 17/11/2023', 'TH đến 10/11/2024'),
      ['date-order F2 null'],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(said(...rows)).toEqual(expected);
  });

  it.each<[string, Rows, string[]]>([
    [
      'done against the same period is a change, not an earlier rate',
      [
        ['KẾT QUẢ BHXH TỰ NGUYỆN 10 THÁNG NĂM 2024'],
        [
          'Xã',
          'Kế hoạch',
          'Cùng kỳ năm trước',
          'Thực hiện 10 tháng',
          'Tỷ lệ (%)',
          'Thực hiện so với cùng kỳ (%)',
        ],
        ['Xã Quảng Thái', 420, 280, 300, 71.43, 107.14],
        ['Xã Quảng Lợi', 380, 322, 350, 92.11, 108.7],
      ],
      [
        'unit',
        'plan:bhxhTuNguyen',
        'prior:bhxhTuNguyen',
        'actual:bhxhTuNguyen',
        'rate:bhxhTuNguyen',
        'change:bhxhTuNguyen',
      ],
    ],
    [
      'a bare BHYT below a title on one kind of it; a rate of all people is their coverage',
      [
        ['THEO DÕI BHYT HỘ GIA ĐÌNH CÁC XÓM (11/2024)'],
        ['STT', 'Xóm', 'Tổng số nhân khẩu', 'Đã có thẻ BHYT', 'Tỷ lệ (%)'],
        [1, 'Xóm Đồng', 420, 300, 71.43],
        [2, 'Xóm Chùa', 380, 350, 92.11],
      ],
      ['ordinal', 'unit', 'population', 'actual:bhytHoGiaDinh', 'coverage:bhytHoGiaDinh'],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(roles(...rows)).toEqual(expected);
  });
});

describe('who is left', () => {
  const pupils = (left: number, total: CellContent): Rows => [
    ['KẾT QUẢ THAM GIA BHYT HỌC SINH NĂM HỌC 2024-2025'],
    ['STT', 'Trường', 'Tổng số học sinh', 'Số đã tham gia BHYT', 'Tỷ lệ (%)', 'Số chưa tham gia'],
    [1, 'Trường TH Lê Lợi', 900, 850, 94.44, 50],
    [2, 'Trường THCS Chu Văn An', 1200, 1111, 92.58, left],
    [3, 'Trường THPT Phan Bội Châu', 800, 790, 98.75, 10],
    ['Tổng cộng', '', 2900, 2751, 94.86, total],
  ];
  it.each<[string, Rows, string[]]>([
    ['all fits', pupils(89, 149), []],
    ['a pupil too many', pupils(90, 149), ['remaining-mismatch F4 89']],
  ])('of all pupils: %s', (_what, rows, expected) => {
    expect(said(...rows)).toEqual(expected);
  });
});

describe('one fault, one finding', () => {
  const sheet = (second: readonly CellContent[]): Rows => [
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN (30/9/2024)'],
    ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)', 'Còn thiếu'],
    [1, 'Xã Quảng Thái', 420, 300, 71.43, 120],
    [2, 'Xã Quảng Lợi', 380, ...second, 30],
    [3, 'Xã Quảng Vinh', 600, 540, 90, 60],
    ['Tổng cộng', '', 1400, 1190, 85, 210],
  ];
  it.each<[string, readonly CellContent[], string[]]>([
    ['nothing wrong', [350, 92.11], []],
    ['a sign too many, which the total shows', [-350, 92.11], ['negative-count D4 350']],
    ['words for a figure', ['chưa báo cáo', 92.11], ['not-a-number D4 null']],
    ['n/a for a figure', ['n/a', 92.11], ['not-a-number D4 null']],
    ['half a person', [350.5, 92.11], ['fractional-count D4 350']],
  ])('%s', (_what, second, expected) => {
    expect(said(...sheet(second))).toEqual(expected);
  });
});
