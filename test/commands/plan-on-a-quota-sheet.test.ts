import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import { messagesFor } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { closeAll, contentOf, contents, openAddIn, PATIENCE, type } from '../excel/opened-addin';
import { madeWorkbook } from '../headless/made-workbook';
import {
  PROGRESS_SHEET,
  progressSheet,
  QUOTA_SHEET,
  quotaSheet,
  quotaWorkbook,
  rateBy,
} from '../headless/quota-workbook';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

/** The workbook with the progress sheet in front. */
async function start(bytes?: Uint8Array): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(bytes ?? (await quotaWorkbook()));
  const session = createSession(messagesFor('vi'));
  await session.showSheet(PROGRESS_SHEET);
  excel.host.counters.reset();
  return { excel, session };
}

async function values(address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(PROGRESS_SHEET)
      .getRange(address)
      .load({ values: true });
    await context.sync();
    return range.values.map(([value]) =>
      typeof value === 'number' ? Number(value.toFixed(2)) : (value as unknown),
    );
  });
}

const used = { sheet: PROGRESS_SHEET, outcome: 'used', quota: QUOTA_SHEET, unmatched: ['PHƯỜNG 10'] };

describe('Tính lại with the plan on a quota sheet', () => {
  it('is told before it is pressed, and fills in three round trips', async () => {
    const { excel, session } = await start();
    await session.refresh();
    expect(session.state()).toMatchObject({
      sheet: { name: PROGRESS_SHEET, kind: 'progress' },
      quotas: [
        { ...used, insurance: 'bhxhTuNguyen' },
        { ...used, insurance: 'bhyt' },
      ],
      upToDate: false,
    });
    excel.host.counters.reset();
    await session.recalculate();
    expect(excel.host.counters.roundTrips).toBe(3);
    expect(session.state()).toMatchObject({
      outcome: { command: 'recalculate', filled: 6, replaced: [], flagged: 2, changed: true },
      upToDate: true,
      problem: null,
    });
    expect(await contents(PROGRESS_SHEET, 'D5:D9')).toEqual([
      [rateBy('C5', '$D$14')],
      [rateBy('C6', '$D$5')],
      [rateBy('C7', '$D$6')],
      [''],
      [''],
    ]);
    expect(await values('D5:D9')).toEqual([80.25, 90.91, 72.73, '', '']);
    expect(await values('F5:F9')).toEqual([95.3, 87.18, 100, '', '']);
  });

  it('leaves live formulas: an edit on either sheet shows at once', async () => {
    const { session } = await start();
    await session.recalculate();
    await type(QUOTA_SHEET, 'D6', 80);
    await type(PROGRESS_SHEET, 'C5', 319);
    expect(await values('D5:D7')).toEqual([100, 90.91, 50]);
    await session.refresh();
    expect(session.state().upToDate).toBe(true);
  });

  it('pressed twice changes nothing', async () => {
    const { excel, session } = await start();
    await session.recalculate();
    const once = await contentOf(excel.engine);
    await session.recalculate();
    expect(session.state().outcome).toMatchObject({ filled: 0, replaced: [], changed: false });
    expect(await contentOf(excel.engine)).toEqual(once);
  });

  it('is taken back to the letter', async () => {
    const { excel, session } = await start();
    const before = await contentOf(excel.engine);
    await session.recalculate();
    expect(await contentOf(excel.engine)).not.toEqual(before);
    await session.takeBack();
    expect(session.state()).toMatchObject({ problem: null, takeBack: null });
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('never writes on the quota sheet', async () => {
    const { session } = await start();
    const before = await contents(QUOTA_SHEET, 'A1:F15');
    await session.recalculate();
    expect(await contents(QUOTA_SHEET, 'A1:F15')).toEqual(before);
  });

  it('follows a unit that was put right, and the total with it', async () => {
    const { session } = await start();
    await session.recalculate();
    await type(PROGRESS_SHEET, 'B8', 'Phường 3');
    await session.recalculate();
    expect(session.state().quotas).toMatchObject([{ unmatched: [] }, { unmatched: [] }]);
    expect(await values('D8:D9')).toEqual([21.82, 77.1]);
  });

  it('empties what it wrote where a unit is not found any more, and takes that back as well', async () => {
    const { excel, session } = await start();
    await session.recalculate();
    await type(PROGRESS_SHEET, 'B7', 'Phường 22');
    const before = await contentOf(excel.engine);
    await session.recalculate();
    expect(await values('D5:D9')).toEqual([80.25, 90.91, '', '', '']);
    expect(session.state()).toMatchObject({ quotas: [{ unmatched: ['Phường 22', 'PHƯỜNG 10'] }, {}] });
    await session.takeBack();
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('finds the sheet under a new name', async () => {
    const { session } = await start();
    await session.recalculate();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(QUOTA_SHEET).name = "Chỉ tiêu '23";
      await context.sync();
    });
    await session.recalculate();
    expect(session.state().quotas).toMatchObject([{ quota: "Chỉ tiêu '23" }, { quota: "Chỉ tiêu '23" }]);
    expect(await values('D5:D7')).toEqual([80.25, 90.91, 72.73]);
    await session.recalculate();
    expect(session.state().outcome).toMatchObject({ changed: false });
  });

  it('takes no side between two quota sheets alike', async () => {
    const { session } = await start(
      await madeWorkbook(quotaSheet, { ...quotaSheet, name: 'Giao 2' }, progressSheet),
    );
    await session.recalculate();
    expect(session.state()).toMatchObject({
      outcome: { changed: false, filled: 0 },
      quotas: [{ outcome: 'undecided' }, { outcome: 'undecided' }],
    });
  });
});

describe('the reports with the plan on a quota sheet', () => {
  it('are made, pressed twice unchanged, taken back', async () => {
    const { excel, session } = await start();
    const before = await contentOf(excel.engine);
    await session.makeSummary();
    await session.makeRanking();
    expect(session.state().outcome).toMatchObject({ command: 'ranking', count: 2, made: 'new' });
    await session.makeSummary();
    expect(session.state().outcome).toMatchObject({ made: 'unchanged' });
    const texts = (await contents('Xếp hạng', 'A1:A30')).flat();
    expect(texts.filter((text) => String(text).includes(QUOTA_SHEET))).toHaveLength(1);
    await session.takeBack();
    await session.takeBack();
    expect(await contentOf(excel.engine)).toEqual(before);
  });
});
