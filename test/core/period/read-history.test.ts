import type { CellContent } from '../../../src/core/grid/grid';
import { readHistory } from '../../../src/core/period/read-history';
import { insuranceKinds } from '../../../src/core/layout/vocabulary';
import { messagesFor } from '../../../src/locales';
import { typedSheet } from '../typed-sheet';

const { layout } = messagesFor('vi');
const kinds = new Map(insuranceKinds.map((kind) => [layout.insurance[kind], kind]));

const heading = ['Đơn vị', 'Loại bảo hiểm', 'Ngày', 'Kế hoạch giao', 'Số thực hiện'];
const line = ['UBND xã Hương Toàn', 'BHXH tự nguyện', 45248, 455, 213];
const read = {
  unit: 'UBND xã Hương Toàn',
  insurance: 'bhxhTuNguyen',
  date: '2023-11-18',
  plan: 455,
  actual: 213,
};

const reading = (...rows: (readonly CellContent[])[]): ReturnType<typeof readHistory> =>
  readHistory(typedSheet(rows), kinds);

describe('the history sheet, whatever a person made of it', () => {
  it.each<[string, (readonly CellContent[])[], unknown]>([
    ['as it was written', [heading, line], [read]],
    ['another order of columns', [[...heading].reverse(), [...line].reverse()], [read]],
    [
      'columns of their own between',
      [
        [heading[0] ?? '', 'Ghi chú', ...heading.slice(1)],
        ['UBND xã Hương Toàn', 'gọi lại', ...line.slice(1)],
      ],
      [read],
    ],
    ['lines above the headings', [['Theo dõi năm 2023'], [], heading, line], [read]],
    ['empty lines between', [heading, [], line, []], [read]],
    [
      'no plans',
      [
        ['Đơn vị', 'Loại bảo hiểm', 'Ngày', 'Số thực hiện'],
        ['UBND xã Hương Toàn', 'BHXH tự nguyện', 45248, 213],
      ],
      [{ ...read, plan: null }],
    ],
    ['a day typed as a text', [heading, ['UBND xã Hương Toàn', 'BHXH TN', '18/11/2023', 455, 213]], [read]],
    [
      'a figure held for a text',
      [heading, ['UBND xã Hương Toàn', 'bhxh tự nguyện', 45248, 455, '1.213']],
      [{ ...read, actual: 1213 }],
    ],
    ['only headings', [heading], []],
    ['no headings', [line], []],
    ['nothing', [], []],
  ])('%s', (_what, rows, expected) => {
    expect(reading(...rows)).toEqual({ rows: expected, unread: 0 });
  });

  it.each([
    ['no day', ['Tứ Hạ', 'BHXH tự nguyện', '', 100, 50]],
    ['no such day', ['Tứ Hạ', 'BHXH tự nguyện', '31/02/2023', 100, 50]],
    ['no figure', ['Tứ Hạ', 'BHXH tự nguyện', 45248, 100, 'chưa có']],
    ['an unknown kind', ['Tứ Hạ', 'Bảo hiểm xe', 45248, 100, 50]],
    ['no unit', ['', 'BHXH tự nguyện', 45248, 100, 50]],
  ])('a line with %s is counted as not read', (_what, spoilt) => {
    expect(reading(heading, spoilt, line)).toEqual({ rows: [read], unread: 1 });
  });

  it.each(insuranceKinds)('the name of %s is read back as it was written', (kind) => {
    const [row] = reading(heading, ['Tứ Hạ', layout.insurance[kind], 45248, 100, 50]).rows;
    expect(row?.insurance).toBe(kind);
  });
});
