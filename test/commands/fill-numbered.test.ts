import { createSession } from '../../src/commands/session';
import { closeAll, contents, openAddIn, PATIENCE } from '../excel/opened-addin';
import { madeWorkbook } from '../headless/made-workbook';
import { allOf, asked, messages, missing } from './two-kinds';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const NUMBERED = 'Biểu có dòng đánh số';

/** Two kinds without rates above a row that counts the columns. */
const numbered = (numbers: readonly (string | number)[]): Promise<Uint8Array> =>
  madeWorkbook({
    name: NUMBERED,
    rows: [
      ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHXH TỰ NGUYỆN, BHYT (Tính đến 30/6/2026)'],
      ['STT', 'Đơn vị', 'BHXH tự nguyện', null, 'BHYT', null],
      [null, null, 'Chỉ tiêu giao', 'Thực hiện', 'Chỉ tiêu giao', 'Thực hiện'],
      numbers,
      [1, 'Xã Bình An', 205, 151, 8120, 7702],
      [2, 'Xã Bình Hòa', 340, 298, 10330, 9641],
      [3, 'Phường Vĩnh Lộc', 128, 131, 15204, 14630],
      ['Tổng số', null, 673, 580, 33654, 31973],
    ],
  });

const rates = [missing('rate', 'bhxhTuNguyen'), missing('rate', 'bhyt')];

describe('a row that counts the columns', () => {
  it.each<[string, (string | number)[], typeof rates, (string | number)[]]>([
    [
      'as texts: one column is put in between, one at the end',
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      rates,
      ['(1)', '(2)', '(3)', '(4)', '', '(5)', '(6)', '(7)'],
    ],
    ['as numbers', [1, 2, 3, 4, 5, 6], rates, [1, 2, 3, 4, '', 5, 6, 7]],
    [
      'several columns between, and several at the end',
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [
        missing('rate', 'bhxhTuNguyen'),
        missing('remaining', 'bhxhTuNguyen'),
        missing('rate', 'bhyt'),
        missing('remaining', 'bhyt'),
      ],
      ['(1)', '(2)', '(3)', '(4)', '', '', '(5)', '(6)', '(7)', '(8)'],
    ],
  ])(
    '%s: it is never counted twice, stays what it is, and is taken back',
    async (_what, row, columns, now) => {
      const excel = await openAddIn(await numbered(row));
      const session = createSession(messages);
      await session.refresh();
      const before = await allOf(excel);
      await session.fillColumns(asked({ columns }));
      expect(session.state()).toMatchObject({ problem: null, upToDate: true });
      const last = String.fromCharCode('A'.charCodeAt(0) + now.length - 1);
      expect((await contents(NUMBERED, `A4:${last}4`)).flat()).toEqual(now);
      await session.recalculate();
      expect(session.state().outcome).toMatchObject({ changed: false });
      await session.takeBack();
      expect(session.state().problem).toBeNull();
      expect(await allOf(excel)).toEqual(before);
    },
  );
});
