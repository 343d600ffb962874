import type { QuotaNote } from '../../src/core/quota/quota-plan';
import { messagesFor, quotaSentence } from '../../src/locales';

const about = { sheet: 'Tiến độ', insurance: 'bhxhTuNguyen' } as const;
const used = { ...about, outcome: 'used', quota: 'Giao chỉ tiêu' } as const;

const facts: readonly (readonly [QuotaNote, vi: string, en: string])[] = [
  [
    { ...used, unmatched: [] },
    'Chỉ tiêu BHXH tự nguyện lấy từ trang “Giao chỉ tiêu”.',
    'is taken from sheet “Giao chỉ tiêu”.',
  ],
  [
    { ...used, unmatched: ['Xã A', 'Xã B'] },
    'Chỉ tiêu BHXH tự nguyện lấy từ trang “Giao chỉ tiêu”; 2 đơn vị không thấy ở đó hoặc trùng tên: Xã A; Xã B.',
    '2 units not found there, or found twice: Xã A; Xã B.',
  ],
  [
    { ...used, unmatched: ['Xã A', 'Xã B', 'Xã C', 'Xã D', 'Xã E'] },
    'Chỉ tiêu BHXH tự nguyện lấy từ trang “Giao chỉ tiêu”; 5 đơn vị không thấy ở đó hoặc trùng tên: Xã A; Xã B; Xã C; và 2 đơn vị khác.',
    '5 units not found there, or found twice: Xã A; Xã B; Xã C; and 2 more.',
  ],
  [
    { ...about, outcome: 'undecided', quotas: ['Giao 1', 'Giao 2'] },
    'Chỉ tiêu BHXH tự nguyện có ở “Giao 1”, “Giao 2” như nhau nên chưa lấy trang nào; hãy ghi năm vào tên bảng chỉ tiêu, hoặc nhập kế hoạch giao ngay trong bảng này.',
    'on “Giao 1”, “Giao 2” equally well, so none is taken',
  ],
  [
    { ...about, outcome: 'otherYear', quota: 'Giao chỉ tiêu', year: 2022 },
    'Trang “Giao chỉ tiêu” giao chỉ tiêu năm 2022 nên không lấy chỉ tiêu BHXH tự nguyện từ đó.',
    'Sheet “Giao chỉ tiêu” is the quota of 2022',
  ],
];

test.each(facts)('%j', (note, vi, en) => {
  expect(quotaSentence(note, messagesFor('vi'))).toBe(vi);
  expect(quotaSentence(note, messagesFor('en'))).toContain(en);
});

test('every outcome has its fact here', () => {
  expect([...new Set(facts.map(([{ outcome }]) => outcome))].sort()).toEqual(
    Object.keys(messagesFor('vi').quotas).sort(),
  );
});
