import { messagesFor, refusalSentence } from '../../src/locales';
import type { Refusal } from '../../src/locales/messages/refusals';
import type { IsoDate } from '../../src/core/text/date';

const limits = { lowest: 700_000, highest: 27_800_000, from: '2021-01-01' as IsoDate };

const facts: readonly (readonly [Refusal, vi: string, en: string])[] = [
  [
    { code: 'level-below-lowest', level: 600_000, ...limits },
    'Mức 600.000 đồng/tháng thấp hơn mức thấp nhất là 700.000 đồng (áp dụng từ 01/01/2021); hãy chọn từ 700.000 đến 27.800.000 đồng.',
    '600,000 đồng a month is below the lowest level of 700,000 đồng',
  ],
  [
    { code: 'level-below-lowest', level: 699_999.5, ...limits },
    'Mức 699.999,5 đồng/tháng thấp hơn mức thấp nhất là 700.000 đồng',
    '699,999.5 đồng',
  ],
  [
    { code: 'level-above-highest', level: 30_000_000, ...limits },
    'Mức 30.000.000 đồng/tháng cao hơn mức cao nhất là 27.800.000 đồng',
    'above the highest level of 27,800,000 đồng',
  ],
  [{ code: 'level-not-a-number' }, 'hãy nhập một số tiền', 'enter an amount'],
  [{ code: 'no-parts' }, 'Chưa có thôn hay đại lý nào', 'no hamlet or agency'],
  [{ code: 'quota-not-people', quota: null }, 'hãy nhập số người được giao', 'enter the number of people'],
  [{ code: 'quota-not-people', quota: 5.5 }, 'Chỉ tiêu 5,5 không phải số người', 'The quota 5.5 is not'],
  [{ code: 'lock-not-people', name: 'Thôn A', locked: -2 }, 'Số ấn định -2 của Thôn A', '-2 of Thôn A'],
  [
    { code: 'lock-not-people', name: 'Thôn A', locked: null },
    'Số ấn định của Thôn A',
    'fixed share of Thôn A',
  ],
  [
    { code: 'locks-exceed-quota', quota: 1000, locked: 1200 },
    'cộng lại là 1.200 người, nhiều hơn chỉ tiêu 1.000 người',
    'sum to 1,200, more than the quota of 1,000',
  ],
  [
    { code: 'locks-below-quota', quota: 40, locked: 30 },
    'ít hơn chỉ tiêu 40 người',
    'less than the quota of 40',
  ],
  [
    { code: 'weights-missing', names: ['A', 'B', 'C', 'D', 'E'], basis: 'population' },
    'Chưa có dân số của A; B; C và 2 nơi khác',
    'no population of A; B; C and 2 more',
  ],
  [
    { code: 'weights-missing', names: ['A'], basis: 'lastYear' },
    'Chưa có kết quả năm trước của A; hãy nhập số',
    "no last year's result of A; enter",
  ],
  [
    { code: 'no-weights', basis: 'population' },
    'Dân số của các nơi đều bằng 0',
    'The population is 0 everywhere',
  ],
];

test.each(facts)('%j', (refusal, vi, en) => {
  expect(refusalSentence(refusal, messagesFor('vi'))).toContain(vi);
  expect(refusalSentence(refusal, messagesFor('en'))).toContain(en);
});
