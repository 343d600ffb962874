import type { Outcome, ReplacedCell } from '../../src/commands/session-state';
import { messagesFor, outcomeSentence } from '../../src/locales';

const sheet = 'Tiến độ';
const wrong: ReplacedCell = { sheet, address: 'G16', was: 57.7, now: 9.009975 };
const typed: ReplacedCell = { sheet, address: 'E7', was: 46.81, now: 46.813186 };
const recalculated = {
  command: 'recalculate',
  sheets: [sheet],
  filled: 20,
  replaced: [wrong],
  flagged: 0,
  changed: true,
} as const;

const facts: readonly (readonly [string, Outcome, string])[] = [
  ['filled and corrected', recalculated, 'Đã điền 20 ô công thức, thay 1 số sai (G16: 57,7 → 9,01).'],
  [
    'filled, with flags',
    { ...recalculated, replaced: [], flagged: 6 },
    'Đã điền 20 ô công thức. 6 ô dưới ngưỡng có dấu ▼.',
  ],
  [
    'right figures that became formulas are not called wrong',
    { ...recalculated, replaced: [typed, wrong], flagged: 6 },
    'Đã điền 20 ô công thức, thay 1 số sai (G16: 57,7 → 9,01). 1 ô gõ tay nay là công thức, kết quả không đổi. 6 ô dưới ngưỡng có dấu ▼.',
  ],
  [
    'many corrections are counted after the third',
    {
      ...recalculated,
      filled: 0,
      replaced: ['C1', 'C2', 'C3', 'C4', 'C5'].map((address) => ({ ...wrong, address })),
    },
    'Đã thay 5 số sai (C1: 57,7 → 9,01; C2: 57,7 → 9,01; C3: 57,7 → 9,01; và 2 ô khác).',
  ],
  [
    'over several sheets each cell says its own',
    { ...recalculated, sheets: [sheet, 'Quý I'] },
    'Đã điền 20 ô công thức, thay 1 số sai (Tiến độ!G16: 57,7 → 9,01), trên 2 trang tính.',
  ],
  [
    'a text and a blank are told as they stood',
    { ...recalculated, filled: 0, replaced: [{ ...wrong, was: 'chưa có', now: '' }] },
    'Đã thay 1 số sai (G16: chưa có → "").',
  ],
  [
    'only the flags were set',
    { ...recalculated, filled: 0, replaced: [], flagged: 6 },
    'Đã cập nhật dấu báo dưới ngưỡng. 6 ô dưới ngưỡng có dấu ▼.',
  ],
  [
    'nothing to do',
    { ...recalculated, filled: 0, replaced: [], changed: false },
    'Không có gì phải thay đổi: các cột tính đã đủ và đúng.',
  ],
  [
    'a new summary',
    { command: 'summary', sheet: 'Tổng hợp', made: 'new', count: 2 },
    'Đã tạo trang tính “Tổng hợp”: 2 loại bảo hiểm.',
  ],
  [
    'an updated ranking',
    { command: 'ranking', sheet: 'Xếp hạng', made: 'updated', count: 6 },
    'Đã cập nhật trang tính “Xếp hạng”: 6 đơn vị dưới ngưỡng.',
  ],
  [
    'a ranking of nobody',
    { command: 'ranking', sheet: 'Xếp hạng', made: 'new', count: 0 },
    'Đã tạo trang tính “Xếp hạng”: không có đơn vị nào dưới ngưỡng.',
  ],
  [
    'a ranking that was right already',
    { command: 'ranking', sheet: 'Xếp hạng', made: 'unchanged', count: 6 },
    'Trang tính “Xếp hạng” đã đúng, không có gì phải thay đổi.',
  ],
  [
    'a column that was said to be a rate',
    { command: 'correct', letters: 'E', role: 'rate', insurance: 'bhxhTuNguyen' },
    'Cột E nay là Tỷ lệ thực hiện (BHXH tự nguyện), theo anh/chị chọn. Lưu tệp để giữ lại.',
  ],
  [
    'a column of no kind',
    { command: 'correct', letters: 'AB', role: 'note', insurance: 'none' },
    'Cột AB nay là Ghi chú, theo anh/chị chọn. Lưu tệp để giữ lại.',
  ],
  [
    'an answer taken back',
    { command: 'takeBack', what: 'correct' },
    'Đã bỏ lựa chọn vừa rồi về cột: bố cục trở về như trước.',
  ],
  [
    'taken back',
    { command: 'takeBack', what: 'recalculate' },
    'Đã hoàn tác lần tính lại: các ô trở về như trước.',
  ],
];

test.each(facts)('%s', (_name, outcome, sentence) => {
  expect(outcomeSentence(outcome, messagesFor('vi'))).toBe(sentence);
});

test('in English', () => {
  expect(outcomeSentence({ ...recalculated, flagged: 1 }, messagesFor('en'))).toBe(
    'Filled 20 formula cells, replaced 1 wrong figure (G16: 57.7 → 9.01). 1 cell below the threshold marked ▼.',
  );
});
