import type { Finding } from '../../src/core/checks/finding';
import type { CellAddress } from '../../src/core/grid/address';
import type { IsoDate } from '../../src/core/text/date';
import { findingSentence, messagesFor } from '../../src/locales';

const place = { sheet: 'Tiến độ', address: 'B9' as CellAddress, repair: null } as const;
const other = { unit: 'Hương Chử', sheet: 'Giao chỉ tiêu', address: 'B8' as CellAddress };
const day = (text: string): IsoDate => text as IsoDate;
const missing = (...units: string[]): Finding => ({
  ...place,
  code: 'missing-unit',
  severity: 'warning',
  found: null,
  expected: units.join('; '),
  quota: 'Giao chỉ tiêu',
  units: units.map((unit) => ({ ...other, unit })),
});
const similar = { ...place, code: 'similar-unit', found: 'Hương Chữ', expected: null, other } as const;
const unknown = {
  ...place,
  code: 'unknown-unit',
  severity: 'warning',
  expected: null,
  quota: 'Giao chỉ tiêu',
} as const;
const fell = {
  ...place,
  code: 'decreased',
  severity: 'info',
  insurance: 'bhyt',
  unit: 'Hương Văn',
  expected: null,
} as const;

const facts: readonly (readonly [string, Finding, string, string])[] = [
  [
    'a unit twice',
    { ...place, code: 'duplicate-unit', severity: 'error', found: 'Hương Toàn', expected: null, other },
    'Ô B9: đơn vị “Hương Toàn” đã có ở ô B8; một đơn vị không được ghi hai lần.',
    'Cell B9: unit “Hương Toàn” stands in B8 already; a unit may stand in a table only once.',
  ],
  [
    'near names, both perhaps real',
    { ...similar, severity: 'info' },
    'Ô B9: tên “Hương Chữ” gần giống “Hương Chử” ở ô B8; nếu là hai đơn vị khác nhau thì giữ nguyên.',
    'Cell B9: the name “Hương Chữ” is nearly that of “Hương Chử” in B8; if they are two units, leave it.',
  ],
  [
    'near names with the same figures',
    { ...similar, severity: 'warning' },
    'Ô B9: tên “Hương Chữ” gần giống “Hương Chử” ở ô B8 và hai dòng không có số liệu khác nhau; có thể là một đơn vị ghi hai lần.',
    'Cell B9: the name “Hương Chữ” is nearly that of “Hương Chử” in B8, and the figures of the two rows do not differ; it may be one unit entered twice.',
  ],
  [
    'a unit that the quota does not have',
    { ...unknown, found: 'Hồng Tiến', near: null },
    'Ô B9: đơn vị “Hồng Tiến” không có trong trang chỉ tiêu “Giao chỉ tiêu”.',
    'Cell B9: unit “Hồng Tiến” is not on the quota sheet “Giao chỉ tiêu”.',
  ],
  [
    'a unit under a near name',
    { ...unknown, found: 'Hương Chữ', near: other },
    'Ô B9: đơn vị “Hương Chữ” không có trong trang chỉ tiêu “Giao chỉ tiêu”; ở đó có tên gần giống là “Hương Chử” (ô B8).',
    'Cell B9: unit “Hương Chữ” is not on the quota sheet “Giao chỉ tiêu”; a name near to it stands there, “Hương Chử” (B8).',
  ],
  [
    'one unit missing',
    missing('Tứ Hạ'),
    'Ô B9: bảng này thiếu 1 đơn vị có trong trang chỉ tiêu “Giao chỉ tiêu”: Tứ Hạ.',
    'Cell B9: this table lacks 1 unit of the quota sheet “Giao chỉ tiêu”: Tứ Hạ.',
  ],
  [
    'many units missing',
    missing('A', 'B', 'C', 'D', 'E'),
    'Ô B9: bảng này thiếu 5 đơn vị có trong trang chỉ tiêu “Giao chỉ tiêu”: A; B; C và 2 đơn vị khác.',
    'Cell B9: this table lacks 5 units of the quota sheet “Giao chỉ tiêu”: A; B; C and 2 others.',
  ],
  [
    'a gap in the numbers',
    { ...place, code: 'ordinal-gap', severity: 'warning', found: 4, expected: 3, after: 2 },
    'Ô B9: số thứ tự ghi 4 ngay sau 2, lẽ ra là 3; xem có sót hoặc trùng dòng không.',
    'Cell B9: number 4 follows 2 where 3 should; see whether a row is missing or stands twice.',
  ],
  [
    'parts that do not add up',
    {
      ...place,
      code: 'breakdown-mismatch',
      severity: 'error',
      insurance: 'bhxhTuNguyen',
      found: 115,
      expected: 116,
      parts: [
        { address: 'C9' as CellAddress, figure: 38 },
        { address: 'D9' as CellAddress, figure: 78 },
      ],
    },
    'Ô B9: ghi 115 nhưng các phần cộng lại được 116 (38 + 78).',
    'Cell B9: it says 115 but its parts add up to 116 (38 + 78).',
  ],
  [
    'far beyond the plan',
    {
      ...place,
      code: 'exceeds-plan',
      severity: 'warning',
      insurance: 'bhyt',
      found: 2130,
      expected: null,
      plan: 455,
      rate: 468.13,
    },
    'Ô B9: thực hiện 2.130 bằng 468,13% kế hoạch (455); cao khác thường, xem lại cả hai số.',
    'Cell B9: 2,130 is 468.13% of the plan (455); that is unusual, please look at both figures.',
  ],
  [
    'fewer people',
    { ...fell, found: 182, prior: 217, change: -11.36 },
    'Ô B9: Hương Văn giảm từ 217 xuống 182 (-35 người).',
    'Cell B9: Hương Văn has fallen from 217 to 182 (-35 people).',
  ],
  [
    'fewer people, by the change alone',
    { ...fell, found: 182, prior: null, change: -11.36 },
    'Ô B9: Hương Văn giảm so với kỳ trước (-11,36).',
    'Cell B9: Hương Văn has fallen since the earlier date (-11.36).',
  ],
  [
    'an earlier date that is not earlier',
    {
      ...place,
      code: 'date-order',
      severity: 'error',
      found: day('2024-05-31'),
      expected: null,
      earlier: true,
      asOf: day('2023-11-18'),
    },
    'Ô B9: ngày của kỳ trước ghi 31/05/2024 nhưng số liệu kỳ này tính đến 18/11/2023; kỳ trước phải trước kỳ này.',
    'Cell B9: the earlier figures are of 31 May 2024, but the present ones of 18 Nov 2023; the earlier date must come first.',
  ],
  [
    'figures of a later day than the sheet',
    {
      ...place,
      code: 'date-order',
      severity: 'error',
      found: day('2023-12-31'),
      expected: null,
      earlier: false,
      asOf: day('2023-11-18'),
    },
    'Ô B9: cột này ghi ngày 31/12/2023, sau ngày 18/11/2023 mà bảng tính đến.',
    'Cell B9: this column is of 31 Dec 2023, later than 18 Nov 2023, the day of the sheet.',
  ],
  [
    'a date turned round',
    {
      ...place,
      code: 'date-ambiguous',
      severity: 'warning',
      found: day('2023-12-05'),
      expected: null,
      swapped: day('2023-05-12'),
    },
    'Ô B9: ngày 05/12/2023 có thể đã đảo ngày với tháng; các ngày khác trong bảng cho thấy có lẽ là 12/05/2023.',
    'Cell B9: day and month of 5 Dec 2023 may have changed places; the other dates of the sheet suggest 12 May 2023.',
  ],
  [
    'an encoding from before Unicode',
    {
      ...place,
      code: 'legacy-encoding',
      severity: 'info',
      found: '§¬n vÞ',
      expected: null,
      encoding: 'tcvn3',
      decoded: 'Đơn vị',
    },
    'Ô B9: chữ trong trang này gõ bằng bảng mã TCVN3 (ABC), được đọc là “Đơn vị”; trang giữ nguyên, không cần sửa.',
    'Cell B9: the texts of this sheet are in TCVN3 (ABC), read as “Đơn vị”; the sheet stays as it is.',
  ],
];

test.each(facts)('%s', (_name, finding, vietnamese, english) => {
  expect(findingSentence(finding, messagesFor('vi'))).toBe(vietnamese);
  expect(findingSentence(finding, messagesFor('en'))).toBe(english);
});
