import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import type { IsoDate } from '../../src/core/text/date';
import { type Language, messagesFor } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { closeAll, contents, openAddIn, PATIENCE, sample, type } from '../excel/opened-addin';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const SHEET = 'Tiến độ 2023';

/** The sample, recalculated, with both reports, the sheet in front. */
async function reported(language: Language = 'vi'): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(sample('huong-tra'));
  const session = createSession(messagesFor(language));
  await session.recalculate();
  await session.makeSummary();
  await session.makeRanking();
  await session.showSheet(SHEET);
  await session.refresh();
  return { excel, session };
}

const stale = async (session: Session): Promise<readonly string[]> => {
  await session.refresh();
  return session.state().staleReports;
};

describe('a report is older than the figures when it is not what would be written now', () => {
  it.each([
    ['nothing changed', {}, []],
    // 455 of 455: no longer below, and the strongest rise
    ['a unit reaches the threshold', { D7: 455 }, ['summary', 'ranking']],
    // 214 of 455 stays below: the ranking lists the figure, the summary sums it by a formula of its own
    ['one more person in a lagging unit', { D7: 214 }, ['ranking']],
    // Bình Thành is above the threshold with 125 and 126, and the strongest rise with both
    ['one more person elsewhere', { D14: 126 }, []],
    // 263 of 326 is more than 125 of 155: the summary lists the lowest rates first
    ['two units above the threshold change places', { D13: 263 }, ['summary']],
    ['a unit gets another name', { B7: 'UBND phường Hương Toàn' }, ['summary', 'ranking']],
    ['a note beside the table', { L7: 'đã gọi điện' }, []],
  ])('%s', async (_what, cells, expected) => {
    const { session } = await reported();
    for (const [address, content] of Object.entries<string | number>(cells))
      await type(SHEET, address, content);
    expect(await stale(session)).toEqual(expected);
  });

  it('in whichever language it was made', async () => {
    const { session } = await reported('en');
    const vietnamese = createSession(messagesFor('vi'));
    expect([await stale(session), await stale(vietnamese)]).toEqual([[], []]);
    await type(SHEET, 'D7', 455);
    expect(await stale(vietnamese)).toEqual(['summary', 'ranking']);
  });

  it('another threshold makes both old', async () => {
    const { session } = await reported();
    await session.changeSettings({ thresholds: { bhxhTuNguyen: 70 } });
    expect(session.state().staleReports).toEqual(['summary', 'ranking']);
  });

  it('a deleted report is none', async () => {
    const { excel, session } = await reported();
    await type(SHEET, 'D7', 455);
    for (const name of ['Xếp hạng', 'Tổng hợp']) {
      excel.engine.deleteSheet(excel.engine.sheetNamed(name)?.id ?? '');
    }
    expect(await stale(session)).toEqual([]);
  });

  it('while a new period waits for its figures, the ranking is that of the last one', async () => {
    const { session } = await reported();
    await session.openPeriod('2023-11-24' as IsoDate);
    expect(session.state().staleReports).not.toContain('ranking');
    await type(SHEET, 'D7', 220);
    expect(await stale(session)).toEqual(['summary', 'ranking']);
  });
});

describe('Cập nhật', () => {
  it('writes the report anew and leaves the sheet in front', async () => {
    const { excel, session } = await reported();
    await type(SHEET, 'D7', 455);
    await session.refresh();
    await session.updateReport('ranking');
    expect(session.state()).toMatchObject({
      staleReports: ['summary'],
      outcome: { command: 'ranking', made: 'updated', count: 5, sheet: 'Xếp hạng' },
      takeBack: 'ranking',
      problem: null,
    });
    expect(excel.engine.activeSheet.name).toBe(SHEET);
    expect((await contents('Xếp hạng', 'B6:B10')).flat()).not.toContain('UBND xã Hương Toàn');
    await session.updateReport('summary');
    expect(await stale(session)).toEqual([]);
  });

  it('taken back, the report is the older one again', async () => {
    const { session } = await reported();
    await type(SHEET, 'D7', 455);
    await session.refresh();
    await session.updateReport('ranking');
    await session.takeBack();
    expect(session.state().staleReports).toEqual(['summary', 'ranking']);
  });
});
