import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import type { SheetLayout } from '../../../src/core/layout/sheet-layout';
import { huongTra, typedSheet } from '../typed-sheet';

/** One line a column: letter-role-kind-date. */
function columnsOf(layout: SheetLayout): string[] {
  return (layout.tables[0]?.columns ?? []).map((column) =>
    [column.column, column.role, column.insurance, column.date]
      .filter((part) => part !== null && part !== 'none')
      .join(' '),
  );
}

const huongTraColumns = [
  '1 ordinal',
  '2 unit',
  '3 plan bhxhTuNguyen',
  '4 actual bhxhTuNguyen 2023-11-18',
  '5 rate bhxhTuNguyen',
  '6 prior bhxhTuNguyen 2023-05-31',
  '7 change bhxhTuNguyen 2023-05-31',
  '8 plan bhytHoGiaDinh',
  '9 actual bhytHoGiaDinh 2023-11-18',
  '10 rate bhytHoGiaDinh',
];

describe('the Hương Trà progress sheet', () => {
  it.each([
    ['derived columns empty', false],
    ['as published', true],
  ])('%s', (_name, filled) => {
    const layout = recogniseSheet(huongTra({ filled }));
    expect(layout).toMatchObject({
      name: 'Tiến độ 2023',
      kind: 'progress',
      asOf: '2023-11-18',
      priorAsOf: '2023-05-31',
    });
    expect(layout.tables).toHaveLength(1);
    expect(layout.tables[0]).toMatchObject({
      range: 'A5:J16',
      headerRows: [5, 6],
      numberingRows: [],
      bodyRows: [7, 8, 9, 10, 11, 12, 13, 14, 15],
      groupRows: [],
      ofWhichRows: [],
      totalRows: [16],
    });
    expect(columnsOf(layout)).toEqual(huongTraColumns);
    expect(
      Math.min(...(layout.tables[0]?.columns ?? []).map(({ confidence }) => confidence)),
    ).toBeGreaterThan(0.85);
  });
});

describe('other wordings', () => {
  it('one header row, title names the kind, groups, of-which and signature', () => {
    const layout = recogniseSheet(
      typedSheet([
        ['', 'BÁO CÁO KẾT QUẢ THỰC HIỆN BHYT HỘ GIA ĐÌNH'],
        ['', 'Tính đến hết ngày 30/9/2026'],
        [
          '',
          'STT',
          'Xã, phường',
          'Chỉ tiêu giao',
          'Thực hiện đến 30/9',
          '% so KH',
          'Cùng kỳ 2025',
          'Tăng/giảm',
        ],
        ['', 'A', 'B', 1, 2, '3=2/1', 4, '5=2-4'],
        ['', 'I', 'Các phường', 300, 270, '', 200, 70],
        ['', 1, 'Phường An', 100, 90, '', 100, -10],
        ['', 2, 'Phường Bình', 200, 180, '', 100, 80],
        ['', 'II', 'Các xã', 50, 40, '', 30, 10],
        ['', 1, 'Xã Cát', 50, 40, '', 30, 10],
        ['', '', 'Trong đó: hộ nghèo', 10, 5, '', 5, 0],
        ['', '', 'TỔNG CỘNG', 350, 310, '', 230, 80],
        [],
        ['', '', 'Người lập biểu', '', '', 'GIÁM ĐỐC'],
      ]),
    );
    expect(layout).toMatchObject({ kind: 'progress', asOf: '2026-09-30' });
    expect(layout.tables[0]).toMatchObject({
      range: 'B3:H11',
      headerRows: [3],
      numberingRows: [4],
      groupRows: [5, 8],
      bodyRows: [6, 7, 9],
      ofWhichRows: [10],
      totalRows: [11],
    });
    expect(columnsOf(layout)).toEqual([
      '2 ordinal',
      '3 unit',
      '4 plan bhytHoGiaDinh',
      '5 actual bhytHoGiaDinh 2026-09-30',
      '6 rate bhytHoGiaDinh',
      '7 prior bhytHoGiaDinh 2025-09-30',
      '8 change bhytHoGiaDinh',
    ]);
  });

  it('a quota sheet: the kinds themselves head the columns (Trà Vinh)', () => {
    const layout = recogniseSheet(
      typedSheet([
        ['KẾ HOẠCH Phát triển người tham gia BHXH, BHYT, BHTN trên địa bàn thành phố Trà Vinh năm 2023'],
        ['Chi tiết số liệu từng phường, xã như sau:'],
        ['STT', 'Đơn vị', 'BHXH bắt buộc', 'BHXH tự nguyện', 'Bảo hiểm thất nghiệp', 'BHYT'],
        [1, 'Phường 1', 1888, 165, 1613, 10324],
        [2, 'Long Đức', 3259, 319, 2780, 19936],
        ['Tổng cộng', '', 15647, 1757, 12369, 108441],
      ]),
    );
    expect(layout).toMatchObject({ kind: 'quota', asOf: null, priorAsOf: null });
    expect(columnsOf(layout)).toEqual([
      '1 ordinal',
      '2 unit',
      '3 plan bhxhBatBuoc',
      '4 plan bhxhTuNguyen',
      '5 plan bhtn',
      '6 plan bhyt',
    ]);
    expect(layout.tables[0]).toMatchObject({ bodyRows: [4, 5], totalRows: [6] });
  });

  it('two tables side by side, subtotals at the foot of each group, glued Roman numbers', () => {
    const layout = recogniseSheet(
      typedSheet([
        ['TIẾN ĐỘ THỰC HIỆN BHXH TỰ NGUYỆN ĐẾN 30/9/2026'],
        [],
        ['TT', 'Xã', 'KH', 'TH', '', 'TT', 'Phường', 'KH', 'TH'],
        [1, 'Xã An', 10, 5, '', '', 'I. Cụm 1', '', ''],
        [2, 'Xã Bình', 20, 5, '', 1, 'Phường Cát', 10, 9],
        ['', 'Cộng cụm 1', 30, 10, '', '', 'II. Cụm 2', '', ''],
        [3, 'X. Dân', 10, 5, '', 2, 'Phường Em', 10, 9],
        ['', 'Cộng cụm 2', 10, 5],
        ['', 'Tổng cộng', 40, 15],
      ]),
    );
    expect(layout.tables).toMatchObject([
      { range: 'A3:D9', bodyRows: [4, 5, 7], groupRows: [6, 8], totalRows: [9] },
      { range: 'F3:I7', bodyRows: [5, 7], groupRows: [4, 6], totalRows: [] },
    ]);
  });

  it('a sheet typed in TCVN3 is read, not rewritten', () => {
    const grid = typedSheet([
      ['TiÕn ®é thùc hiÖn BHYT hé gia ®×nh'],
      ['STT', '§¬n vÞ', 'KÕ ho¹ch giao', 'Sè thùc hiÖn', 'Tû lÖ (%)'],
      [1, 'Ph­êng H­¬ng Ch÷', 100, 90, 90],
      ['', 'Tæng céng', 100, 90, 90],
    ]);
    const layout = recogniseSheet(grid);
    expect(layout).toMatchObject({ kind: 'progress', encoding: 'tcvn3' });
    expect(columnsOf(layout)).toEqual([
      '1 ordinal',
      '2 unit',
      '3 plan bhytHoGiaDinh',
      '4 actual bhytHoGiaDinh',
      '5 rate bhytHoGiaDinh',
    ]);
    expect(layout.tables[0]).toMatchObject({ bodyRows: [3], totalRows: [4] });
    expect(grid.values[2]?.[1]).toBe('Ph­êng H­¬ng Ch÷');
  });

  const strangers: [string, (string | number)[][]][] = [
    ['an empty sheet', []],
    [
      'a staff list',
      [
        ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Lương'],
        [1, 'Nguyễn Văn A', 'Chuyên viên', 'Phòng Nội vụ', 5_000_000],
      ],
    ],
    [
      'a budget',
      [
        ['CÂN ĐỐI DỰ TOÁN NGÂN SÁCH'],
        ['STT', 'Chỉ tiêu', 'Dự toán'],
        ['I', 'Tổng thu', '835,535'],
        [1, 'Thu nội địa', '520,700'],
      ],
    ],
    [
      'contribution rates by year',
      [
        ['Tỷ lệ trích nộp'],
        ['STT', 'Từ năm', 2007, 2009],
        ['I', 'Người SDLĐ', '17%', '18%'],
        [1, 'BHXH', '15%', '15%'],
        [2, 'BHYT', '2%', '2%'],
      ],
    ],
    [
      'an English sheet',
      [
        ['No', 'Product', 'Target', 'Actual'],
        [1, 'Widget', 100, 90],
      ],
    ],
  ];
  it.each(strangers)('%s is something else', (_name, rows) => {
    expect(recogniseSheet(typedSheet(rows))).toMatchObject({ kind: 'other', tables: [] });
  });
});
