import { type Entry, madeWorkbook, type MadeSheet } from './made-workbook';

export const QUOTA_SHEET = 'Giao chỉ tiêu';
export const PROGRESS_SHEET = 'Tiến độ';

/** The quota of Trà Vinh (kế hoạch 49/KH-BCĐ, 2023), whose totals are the city's own: more than its units together. */
export const quotaSheet: MadeSheet = {
  name: QUOTA_SHEET,
  rows: [
    ['KẾ HOẠCH PHÁT TRIỂN NGƯỜI THAM GIA BHXH, BHYT, BHTN'],
    ['trên địa bàn thành phố Trà Vinh năm 2023'],
    [],
    ['STT', 'Đơn vị', 'BHXH bắt buộc', 'BHXH tự nguyện', 'Bảo hiểm thất nghiệp', 'BHYT'],
    [1, 'Phường 1', 1888, 165, 1613, 10324],
    [2, 'Phường 2', 483, 55, 374, 3444],
    [3, 'Phường 3', 406, 55, 305, 3426],
    [4, 'Phường 4', 1749, 159, 1403, 9534],
    [5, 'Phường 5', 1159, 184, 882, 10306],
    [6, 'Phường 6', 1259, 190, 974, 10632],
    [7, 'Phường 7', 2236, 263, 1842, 14690],
    [8, 'Phường 8', 1249, 152, 971, 8470],
    [9, 'Phường 9', 1616, 214, 1224, 11958],
    [10, 'Long Đức', 3259, 319, 2780, 19936],
    ['Tổng cộng', null, 15647, 1757, 12369, 108441],
  ],
};

/** How far the units are, in another order and other writings; the last is not on the quota sheet. */
export const progressRows: readonly (readonly Entry[])[] = [
  ['TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU BHXH TỰ NGUYỆN, BHYT'],
  ['(Tính đến 30/9/2023)'],
  ['STT', 'Đơn vị', 'BHXH tự nguyện', null, 'BHYT', null],
  [null, null, 'Số thực hiện', 'Tỷ lệ (%)', 'Số thực hiện', 'Tỷ lệ (%)'],
  [1, 'Xã Long Đức', 256, null, 19000, null],
  [2, 'P.1', 150, null, 9000, null],
  [3, 'P.2', 40, null, 3444, null],
  [4, 'PHƯỜNG 10', 12, null, 800, null],
  ['Tổng cộng', null, 458, null, 32244, null],
];

export const progressSheet: MadeSheet = { name: PROGRESS_SHEET, rows: progressRows };

/** The formula of a rate whose plan is that cell of the quota sheet. */
export function rateBy(actual: string, plan: string): string {
  const cell = `'${QUOTA_SHEET}'!${plan}`;
  return `=IF(AND(ISNUMBER(${cell}),ISNUMBER(${actual}),N(${cell})>0),${actual}*100/${cell},"")`;
}

export const quotaWorkbook = (): Promise<Uint8Array> => madeWorkbook(quotaSheet, progressSheet);
