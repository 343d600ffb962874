import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import type { IsoDate } from '../../src/core/text/date';
import { messagesFor, outcomeSentence } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { closeAll, contentOf, contents, openAddIn, PATIENCE, sample, type } from '../excel/opened-addin';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const SHEET = 'Tiến độ 2023';
const HISTORY = 'Lịch sử tiến độ';
const messages = messagesFor('vi');

async function opened(): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(sample('huong-tra'));
  const session = createSession(messages);
  await session.refresh();
  await session.recalculate();
  return { excel, session };
}

const go = (session: Session, date: string): Promise<void> => session.openPeriod(date as IsoDate);

describe('the next period of the Hương Trà sheet', () => {
  it('present figures become the earlier ones, headings follow, the rest waits for the paste', async () => {
    const { session } = await opened();
    await go(session, '2023-11-24');
    expect(session.state()).toMatchObject({
      problem: null,
      takeBack: 'period',
      outcome: {
        command: 'period',
        to: '2023-11-24',
        moved: ['bhxhTuNguyen'],
        left: [],
        recorded: 18,
        history: HISTORY,
      },
      sheet: { name: SHEET, asOf: '2023-11-24', priorAsOf: '2023-11-18' },
    });
    expect((await contents(SHEET, 'F7:F16')).flat()).toEqual([
      213,
      203,
      182,
      135,
      170,
      232,
      262,
      125,
      145,
      '=SUM(F7:F15)',
    ]);
    expect((await contents(SHEET, 'D7:D15')).flat()).toEqual(Array(9).fill(''));
    expect((await contents(SHEET, 'A3')).flat()).toEqual(['(Tính đến 24/11/2023)']);
  });

  it('is kept on a plain sheet, a line a unit and kind', async () => {
    const { session } = await opened();
    await go(session, '2023-11-24');
    const rows = await contents(HISTORY, 'A1:E19');
    expect([rows[0], rows[1], rows[18]]).toEqual([
      ['Đơn vị', 'Loại bảo hiểm', 'Ngày', 'Kế hoạch giao', 'Số thực hiện'],
      ['UBND xã Hương Toàn', 'BHXH tự nguyện', 45248, 455, 213],
      ['UBND xã Hương Bình', 'BHYT hộ gia đình', 45248, 1818, 1783],
    ]);
  });

  it('is taken back as one: figures, headings, and the sheet that was made', async () => {
    const { excel, session } = await opened();
    const before = await contentOf(excel.engine);
    await go(session, '2023-11-24');
    await session.takeBack();
    expect(session.state().problem).toBeNull();
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('a second period adds its lines below; lines that the person deleted stay away', async () => {
    const { session } = await opened();
    await go(session, '2023-11-24');
    await type(SHEET, 'D7', 220);
    await type(SHEET, 'I7', 5950);
    await go(session, '2023-12-01');
    const lines = await contents(HISTORY, 'A2:E21');
    expect(lines.slice(17)).toEqual([
      ['UBND xã Hương Bình', 'BHYT hộ gia đình', 45248, 1818, 1783],
      ['UBND xã Hương Toàn', 'BHXH tự nguyện', 45254, 455, 220],
      ['UBND xã Hương Toàn', 'BHYT hộ gia đình', 45254, 6000, 5950],
    ]);
  });

  it.each(['2023-11-18', '2023-01-01'])('%s is refused in words, and nothing is written', async (date) => {
    const { excel, session } = await opened();
    const before = await contentOf(excel.engine);
    await go(session, date);
    expect(session.state().problem).toEqual({ code: 'not-later', date: '2023-11-18' });
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('says what it did', async () => {
    const { session } = await opened();
    await go(session, '2023-11-24');
    const { outcome } = session.state();
    expect(outcome === null ? '' : outcomeSentence(outcome, messages)).toBe(
      'Đã sang kỳ 24/11/2023, số cũ của BHXH tự nguyện đã sang cột kỳ trước; 18 dòng lưu ở trang “Lịch sử tiến độ”. Dán số mới vào cột thực hiện rồi nhấn Tính lại.',
    );
  });
});
