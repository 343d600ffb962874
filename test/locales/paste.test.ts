import type { Outcome } from '../../src/commands/outcome';
import type { PasteQuestion } from '../../src/commands/paste/paste-state';
import { messagesFor, outcomeSentence } from '../../src/locales';
import { pasteMessagesFor, questionSentence } from '../../src/locales/paste';

type Pasted = Extract<Outcome, { command: 'paste' }>;

const pasted: Pasted = {
  command: 'paste',
  sheet: 'Tiến độ',
  insurance: 'bhxhTuNguyen',
  letters: ['D'],
  filled: 7,
  unchanged: 0,
  earlier: 0,
  open: 0,
  refused: [],
  missing: [],
  typedTotals: [],
};

test.each<[what: string, outcome: Partial<Pasted>, sentence: string]>([
  ['all', {}, 'Đã điền 7 đơn vị vào cột D (BHXH tự nguyện). Bước tiếp theo: nhấn Tính lại.'],
  ['nothing', { filled: 0, unchanged: 9 }, 'Không có ô nào phải điền. 9 đơn vị đã đúng sẵn.'],
  [
    'some, with rows that wait',
    { open: 2, missing: ['Hương Bình'] },
    'Đã điền 7 đơn vị vào cột D (BHXH tự nguyện). Còn 2 dòng chưa điền, xem ở Dán số liệu BHXH. Chưa có số: Hương Bình. Bước tiếp theo: nhấn Tính lại.',
  ],
  [
    'one that was left before',
    { filled: 1, earlier: 7, refused: ['Phú Bài'], typedTotals: ['D16'] },
    'Đã điền thêm 1 đơn vị vào cột D (BHXH tự nguyện). Không điền theo anh/chị chọn: Phú Bài. Tổng ở ô D16 là số gõ tay, không tự cộng theo số mới. Bước tiếp theo: nhấn Tính lại.',
  ],
  [
    'many without a figure',
    { missing: ['A', 'B', 'C', 'D', 'E'] },
    'Đã điền 7 đơn vị vào cột D (BHXH tự nguyện). Chưa có số: A; B; C và 2 đơn vị khác. Bước tiếp theo: nhấn Tính lại.',
  ],
])('what was filled in: %s', (_what, outcome, sentence) => {
  expect(outcomeSentence({ ...pasted, ...outcome }, messagesFor('vi'))).toBe(sentence);
});

const figures = { column: 2, header: ['BHTN'], insurance: 'bhtn', examples: ['1'] } as const;
const questions: readonly PasteQuestion['question'][] = [
  { code: 'empty' },
  { code: 'no-units' },
  { code: 'no-figures' },
  { code: 'other-insurance', candidates: [figures] },
  { code: 'which-figures', candidates: [figures] },
  { code: 'which-figures', candidates: [figures, figures] },
  { code: 'unit-twice', units: [{ unit: 'Tứ Hạ', rows: [] }] },
  { code: 'no-actual-column', insurance: 'bhtn' },
  { code: 'several-actual-columns', columns: [] },
];

test('every question has its sentence here', () => {
  expect([...new Set(questions.map(({ code }) => code))].sort()).toEqual(
    Object.keys(pasteMessagesFor('vi').question).sort(),
  );
});

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  test.each(questions.map((question) => [question.code, question] as const))(
    '%s is one sentence: what is the matter, and what to do',
    (_code, question) => {
      const sentence = questionSentence(question, pasteMessagesFor(language));
      expect(sentence).toMatch(/^[\p{Lu}\d][^.;]*; [^.;]*\.$/u);
      expect(sentence).not.toMatch(/undefined|null|range|parse/i);
    },
  );
});

test('a question in Vietnamese', () => {
  expect(
    questionSentence({ code: 'other-insurance', candidates: [figures, figures] }, pasteMessagesFor('vi')),
  ).toBe('Số liệu này ghi là của loại bảo hiểm khác (BHTN); nếu vẫn đúng là số cần điền, hãy chọn cột.');
});
