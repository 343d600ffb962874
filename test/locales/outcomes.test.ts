import type { Outcome, ReplacedCell } from '../../src/commands/outcome';
import type { CellAddress } from '../../src/core/grid/address';
import { messagesFor, outcomeSentence } from '../../src/locales';

const sheet = 'Tiến độ';
const at = (address: string): CellAddress => address as CellAddress;
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
    'the same because figures changed',
    { ...recalculated, byItself: true },
    'Tự tính lại: đã điền 20 ô công thức, thay 1 số sai (G16: 57,7 → 9,01).',
  ],
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
    'a ranking that lost a unit with a note, a formula and two cells that were typed over',
    {
      command: 'ranking',
      sheet: 'Xếp hạng',
      made: 'updated',
      count: 6,
      kept: { departed: 1, fixed: 1, overwritten: 2 },
    },
    'Đã cập nhật trang tính “Xếp hạng”: 6 đơn vị dưới ngưỡng. 1 đơn vị không còn trong danh sách được ghi ở cuối trang, kèm ghi chú. 2 ô gõ đè lên báo cáo nay lại là số của báo cáo. 1 công thức trỏ tới dòng không còn nay là con số.',
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
    'one cell repaired',
    { command: 'repair', cells: [{ sheet, address: at('G16'), was: 57.7, now: 9.01 }] },
    'Đã sửa 1 ô (G16: 57,7 → 9,01).',
  ],
  [
    'a column of thousands, a text and a formula repaired',
    {
      command: 'repair',
      cells: [
        { sheet, address: at('I7'), was: 5.941, now: 5941 },
        { sheet, address: at('E7'), was: '46,81', now: 46.81 },
        { sheet, address: at('E8'), was: '', now: '=D8*100/C8' },
        { sheet, address: at('E9'), was: 1, now: 2 },
      ],
    },
    'Đã sửa 4 ô (I7: 5,941 → 5.941; E7: “46,81” → 46,81; E8: “” → =D8*100/C8; và 1 ô khác).',
  ],
  ['nothing to repair', { command: 'repair', cells: [] }, 'Không có ô nào phải sửa.'],
  [
    'one finding ignored',
    { command: 'ignore', addresses: ['G16'] },
    'Đã bỏ qua ô G16; sẽ báo lại khi số liệu ở đó thay đổi. Lưu tệp để giữ lại.',
  ],
  [
    'a column of them ignored',
    { command: 'ignore', addresses: ['D7', 'D8', 'D9', 'D10'] },
    'Đã bỏ qua ô D7, D8, D9 và 1 ô khác; sẽ báo lại khi số liệu ở đó thay đổi. Lưu tệp để giữ lại.',
  ],
  ['shown again', { command: 'restore', addresses: ['G16'] }, 'Đã hiện lại ô G16.'],
  [
    'a findings sheet',
    { command: 'findings', sheet: 'Kiểm tra', made: 'new', count: 3 },
    'Đã tạo trang tính “Kiểm tra”: 3 chỗ.',
  ],
  [
    'a findings sheet of nothing',
    { command: 'findings', sheet: 'Kiểm tra', made: 'updated', count: 0 },
    'Đã cập nhật trang tính “Kiểm tra”: không thấy chỗ nào sai.',
  ],
  [
    'a repair taken back',
    { command: 'takeBack', what: 'repair' },
    'Đã hoàn tác lần sửa: các ô trở về như trước.',
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
