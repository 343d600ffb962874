import type {
  ChangeMismatch,
  Finding,
  FormulaError,
  LayoutUnsure,
  RateMismatch,
  TotalMismatch,
} from '../../src/core/checks/finding';
import type { CellAddress } from '../../src/core/grid/address';
import { findingSentence, messagesFor } from '../../src/locales';

const place = { sheet: 'Tiến độ', address: 'G16' as CellAddress, severity: 'error', repair: null } as const;
const kind = { insurance: 'bhxhTuNguyen' } as const;

const total: TotalMismatch = {
  ...place,
  ...kind,
  code: 'total-mismatch',
  found: 1200,
  expected: 1175,
  rows: 9,
};
const rate: RateMismatch = {
  ...place,
  ...kind,
  code: 'rate-mismatch',
  found: 46.18,
  expected: 46.81,
  row: 'body',
};
const change: ChangeMismatch = {
  ...place,
  ...kind,
  code: 'change-mismatch',
  found: 57.7,
  expected: 9.01,
  row: 'sum',
  looksLike: 'priorRate',
  lookalike: 57.7,
};
const formula: FormulaError = { ...place, code: 'formula-error', found: '#DIV/0!', expected: null };
const unsure: LayoutUnsure = {
  ...place,
  address: 'E6' as CellAddress,
  severity: 'info',
  code: 'layout-unsure',
  found: null,
  expected: null,
  header: 'Đạt',
  role: 'rate',
  insurance: 'none',
};

const facts: readonly (readonly [string, Finding, string, string])[] = [
  [
    'a total that does not add up',
    total,
    'Ô G16: tổng ghi 1.200 nhưng cộng 9 đơn vị được 1.175, lệch 25.',
    'Cell G16: the total says 1,200 but 9 units add up to 1,175, off by 25.',
  ],
  [
    "a total that is a higher level's own figure",
    { ...total, severity: 'warning', found: 15647, expected: 15304, rows: 10 },
    'Ô G16: tổng ghi 15.647 nhưng cộng 10 đơn vị được 15.304; có thể đây là số cấp trên giao, nếu đúng thì giữ nguyên.',
    'Cell G16: the total says 15,647 but 10 units add up to 15,304; it may be the figure assigned from above, and then it should stay.',
  ],
  [
    'a group that does not add up',
    { ...total, code: 'group-mismatch', found: 10, expected: 12, rows: 1 },
    'Ô G16: cộng nhóm ghi 10 nhưng cộng 1 đơn vị được 12, lệch 2.',
    'Cell G16: the group total says 10 but 1 unit adds up to 12, off by 2.',
  ],
  [
    'a rate of a unit',
    rate,
    'Ô G16: tỷ lệ ghi 46,18 nhưng tính lại là 46,81.',
    'Cell G16: the rate says 46.18 but worked out again it is 46.81.',
  ],
  [
    'a rate of the total row',
    { ...rate, row: 'sum' },
    'Ô G16: tỷ lệ ở dòng tổng ghi 46,18 nhưng tính lại từ các đơn vị là 46,81.',
    'Cell G16: the rate of the total row says 46.18 but worked out from the units it is 46.81.',
  ],
  [
    'what remains',
    { ...rate, code: 'remaining-mismatch', measure: 'remaining', found: 1500, expected: 151 },
    'Ô G16: số còn thiếu ghi 1.500 nhưng tính lại là 151.',
    'Cell G16: the remainder says 1,500 but worked out again it is 151.',
  ],
  [
    'what is beyond the plan',
    { ...rate, code: 'remaining-mismatch', measure: 'surplus', found: 15, expected: 51 },
    'Ô G16: số vượt kế hoạch ghi 15 nhưng tính lại là 51.',
    'Cell G16: the surplus says 15 but worked out again it is 51.',
  ],
  [
    'the change of the total row that is the earlier rate',
    change,
    'Ô G16: tổng ghi 57,7 nhưng tính lại từ các đơn vị là 9,01; 57,70 là tỷ lệ của kỳ trước.',
    'Cell G16: the total says 57.7 but worked out from the units it is 9.01; 57.70 is the rate of the earlier date.',
  ],
  [
    'a change of a unit that is the present rate',
    { ...change, row: 'body', found: -0.5, expected: -0.63, looksLike: 'rate', lookalike: 90.625 },
    'Ô G16: mức tăng giảm ghi -0,5 nhưng tính lại là -0,63; 90,63 là tỷ lệ của kỳ này.',
    'Cell G16: the change says -0.5 but worked out again it is -0.63; 90.63 is the present rate.',
  ],
  [
    'a change that looks like nothing',
    { ...change, row: 'body', looksLike: null, lookalike: null },
    'Ô G16: mức tăng giảm ghi 57,7 nhưng tính lại là 9,01.',
    'Cell G16: the change says 57.7 but worked out again it is 9.01.',
  ],
  [
    'an error word that means something',
    formula,
    'Ô G16: công thức báo lỗi #DIV/0! (đang chia cho 0 hoặc cho ô trống), hãy xem lại công thức.',
    'Cell G16: the formula gives #DIV/0! (it divides by 0 or by a blank cell); please look at it again.',
  ],
  [
    'a column that is not certain',
    unsure,
    'Ô E6: cột “Đạt” được hiểu là Tỷ lệ thực hiện nhưng chưa chắc; hãy xem lại trong phần bố cục.',
    'Cell E6: column “Đạt” is taken for Rate, but this is not sure; please look at the layout.',
  ],
  [
    'a column of a kind that is not certain',
    { ...unsure, insurance: 'bhyt' },
    'Ô E6: cột “Đạt” được hiểu là Tỷ lệ thực hiện (BHYT) nhưng chưa chắc; hãy xem lại trong phần bố cục.',
    'Cell E6: column “Đạt” is taken for Rate (Health insurance), but this is not sure; please look at the layout.',
  ],
  [
    'a column of which nothing is known',
    { ...unsure, role: 'other' },
    'Ô E6: chưa rõ cột “Đạt” là cột gì; hãy xem lại trong phần bố cục.',
    'Cell E6: it is not clear what column “Đạt” is; please look at the layout.',
  ],
  [
    'an error word without a meaning of its own',
    { ...formula, found: '#SPILL!' },
    'Ô G16: công thức báo lỗi #SPILL!, hãy xem lại công thức.',
    'Cell G16: the formula gives #SPILL!; please look at it again.',
  ],
];

test.each(facts)('%s', (_name, finding, vietnamese, english) => {
  expect(findingSentence(finding, messagesFor('vi'))).toBe(vietnamese);
  expect(findingSentence(finding, messagesFor('en'))).toBe(english);
});

test('severities are counted in words', () => {
  const { severity } = messagesFor('vi');
  expect([severity.heading('error', 2), severity.heading('warning', 1), severity.heading('info', 3)]).toEqual(
    ['2 lỗi', '1 chỗ cần xem lại', '3 lưu ý'],
  );
  expect(messagesFor('en').severity.heading('error', 1)).toBe('1 error');
});
