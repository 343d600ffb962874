import { followWorkbook } from '../../src/commands/follow-workbook';
import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import { parseRange } from '../../src/core/grid/address';
import { watchWorkbook } from '../../src/excel/watch-workbook';
import { messagesFor, outcomeSentence } from '../../src/locales';
import type { ChangeSource } from '../../src/workbench/engine/changes';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { closeAll, contentOf, contents, openAddIn, PATIENCE, sample, type } from '../excel/opened-addin';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const SHEET = 'Tiến độ 2023';

interface Opened {
  readonly excel: OpenedExcel;
  readonly session: Session;
  /** What the session was at work on since it was opened, change by change. */
  readonly work: readonly string[];
}

/** The sample with its derived columns still empty, and a session that listens to it. */
async function opened({ switchedOn = true } = {}): Promise<Opened> {
  const excel = await openAddIn(sample('huong-tra'));
  const session = createSession(messagesFor('vi'));
  await session.refresh();
  if (switchedOn) await session.changeSettings({ recalculatesItself: true });
  await watchWorkbook(followWorkbook(session));
  await quiet(session);
  const work: string[] = [];
  session.subscribe(() => work.push(String(session.state().working)));
  excel.host.counters.reset();
  return { excel, session, work };
}

/** Somebody enters figures, by cell. */
function enter(
  { engine }: OpenedExcel,
  cells: Readonly<Record<string, string | number>>,
  actor: ChangeSource = 'person',
  sheet = SHEET,
): void {
  for (const [address, value] of Object.entries(cells)) {
    const { top, left } = parseRange(address);
    engine.actingAs(actor, () =>
      engine.sheetNamed(sheet)?.write([{ row: top - 1, column: left - 1, content: { value } }]),
    );
  }
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Until the quiet time is over and nothing is at work any more. */
async function quiet(session: Session): Promise<void> {
  await pause(550);
  while (session.state().working !== null) await pause(20);
}

const rateOf = async (row: number): Promise<unknown> => (await contents(SHEET, `E${row}`))[0]?.[0];

describe('switched on', () => {
  it('a figure typed into an input cell: columns are filled, which is said and can be taken back', async () => {
    const { excel, session } = await opened();
    enter(excel, { D7: 220 });
    await quiet(session);
    expect(await rateOf(7)).toMatch(/^=IF\(/);
    const { outcome } = session.state();
    expect(outcome).toMatchObject({ command: 'recalculate', filled: 30, byItself: true });
    expect(outcome && outcomeSentence(outcome, messagesFor('vi'))).toMatch(
      /^Tự tính lại: đã điền 30 ô công thức\./,
    );
    expect(session.state()).toMatchObject({ takeBack: 'recalculate', problem: null, upToDate: true });
  });

  it('two round trips to read and one to write', async () => {
    const { excel, session } = await opened();
    enter(excel, { D7: 220 });
    await quiet(session);
    expect(excel.host.counters.roundTrips).toBe(3);
  });

  it('figures in place of formulas, where that was chosen: said as what they are', async () => {
    const { excel, session } = await opened();
    await session.changeSettings({ fillWith: 'values' });
    const said = async (cells: Record<string, number>): Promise<string> => {
      enter(excel, cells);
      await quiet(session);
      const { outcome } = session.state();
      return outcome === null ? '' : outcomeSentence(outcome, messagesFor('vi'));
    };
    expect(await said({ D7: 220 })).toMatch(/^Tự tính lại: đã điền 30 ô số\./);
    expect(await said({ D7: 230 })).toMatch(
      /^Tự tính lại: đã điền \d ô số, thay \d số cũ \(E7: 48,35 → 50,55;/,
    );
  });

  it('several quick edits are one recalculation', async () => {
    const { excel, session, work } = await opened();
    for (let people = 200; people < 210; people += 1) {
      enter(excel, { D7: people, I8: people });
      await pause(40);
    }
    await quiet(session);
    expect(work.filter((at) => at === 'reading')).toHaveLength(1);
    expect(excel.host.counters.roundTrips).toBe(3);
    expect(session.state().outcome).toMatchObject({ filled: 30 });
  });

  it('its own write sets nothing off, nor does the figure that needs no write', async () => {
    const { excel, session, work } = await opened();
    enter(excel, { D7: 220 });
    await quiet(session);
    await quiet(session);
    expect(work).toEqual(['reading', 'null']);
    const { outcome } = session.state();
    enter(excel, { D8: 221 });
    await quiet(session);
    expect(work).toEqual(['reading', 'null', 'reading', 'null']);
    expect(session.state().outcome).toBe(outcome);
    expect(session.state().takeBack).toBe('recalculate');
  });

  it('taking it back leaves the columns as they were, until the next figure', async () => {
    const { excel, session } = await opened();
    enter(excel, { D7: 220 });
    await quiet(session);
    await session.takeBack();
    await quiet(session);
    expect([await rateOf(7), session.state().outcome]).toEqual([
      '',
      { command: 'takeBack', what: 'recalculate' },
    ]);
    enter(excel, { D7: 230 });
    await quiet(session);
    expect(await rateOf(7)).toMatch(/^=IF\(/);
  });

  it('what the add-in itself writes into input cells does not count', async () => {
    const { session } = await opened();
    await type(SHEET, 'D7', 220);
    await quiet(session);
    expect(await rateOf(7)).toBe('');
  });

  it('what a co-author types is shown, and written about by nobody', async () => {
    const { excel, session } = await opened();
    enter(excel, { D7: 455 }, 'coAuthor');
    await quiet(session);
    expect(session.state().rankings[0]?.rows).toHaveLength(5);
    expect(await rateOf(7)).toBe('');
  });

  it.each([
    ['a note beside the table', { L7: 'đã gọi điện' }],
    ['a line below it', { B20: 'Người lập bảng' }],
    ['the title', { A3: '(Tính đến 19/11/2023)' }],
    ['a header', { D6: 'Số thực hiện (19/11/2023)' }],
    ['a unit’s name', { B7: 'UBND phường Hương Toàn' }],
    ['a derived cell', { E7: 46.81 }],
  ])('an edit of %s writes nothing', async (_what, cells) => {
    const { excel, session, work } = await opened();
    enter(excel, cells);
    await quiet(session);
    expect(work).toEqual(['reading', 'null']);
    expect(excel.host.counters.roundTrips).toBe(2);
    expect(await rateOf(8)).toBe('');
  });

  it('a figure on another sheet writes nothing', async () => {
    const { excel, session } = await opened();
    await session.makeRanking();
    excel.engine.activate(excel.engine.sheetNamed(SHEET)?.id ?? '');
    await quiet(session);
    enter(excel, { D7: 99 }, 'person', 'Xếp hạng');
    await quiet(session);
    expect(await rateOf(7)).toBe('');
  });

  it('while a cell is being typed in it waits, and then does what was to be done', async () => {
    const { excel, session } = await opened();
    excel.host.faults.failAt(1, 0, 'InvalidOperationInCellEditMode');
    enter(excel, { D7: 220 });
    await quiet(session);
    expect([await rateOf(7), session.state().problem]).toEqual(['', null]);
    await quiet(session);
    expect(await rateOf(7)).toMatch(/^=IF\(/);
  });

  it('a cell opened between reading and writing is waited for too', async () => {
    const { excel, session } = await opened();
    excel.host.faults.failAt(3, 0, 'InvalidOperationInCellEditMode');
    enter(excel, { D7: 220 });
    await quiet(session);
    await quiet(session);
    expect(session.state().problem).toBeNull();
    expect(await rateOf(7)).toMatch(/^=IF\(/);
  });

  it('an edit made while a command works is followed when it is done', async () => {
    const { excel, session, work } = await opened();
    const making = session.makeRanking();
    enter(excel, { D7: 220 });
    await making;
    await quiet(session);
    expect(work.at(0)).toBe('ranking');
    expect(await rateOf(7)).toMatch(/^=IF\(/);
  });
});

describe('a protected sheet', () => {
  async function protectedSheet(): Promise<Opened> {
    const found = await opened();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect();
      await context.sync();
    });
    await quiet(found.session);
    return found;
  }

  it('is told of once, not at each edit, and nothing is switched off', async () => {
    const { excel, session } = await protectedSheet();
    enter(excel, { D7: 220 });
    await quiet(session);
    const { problem } = session.state();
    expect(problem).toMatchObject({ code: 'protected-sheet', sheet: SHEET });
    enter(excel, { D8: 221 });
    await quiet(session);
    expect(session.state().problem).toBe(problem);
    await session.changeSettings({ deadline: '12-15' });
    enter(excel, { D9: 222 });
    await quiet(session);
    expect(session.state()).toMatchObject({ problem: null, settings: { recalculatesItself: true } });
    expect(await rateOf(7)).toBe('');
  });

  it('once it is free, the next figure recalculates and the problem is gone', async () => {
    const { excel, session } = await protectedSheet();
    enter(excel, { D7: 220 });
    await quiet(session);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.unprotect();
      await context.sync();
    });
    enter(excel, { D8: 221 });
    await quiet(session);
    expect(session.state()).toMatchObject({ problem: null, outcome: { filled: 30 } });
  });
});

it('switched off, as it is unless somebody chose otherwise: the pane reads, nothing is written', async () => {
  const { excel, session } = await opened({ switchedOn: false });
  enter(excel, { D7: 455 });
  const before = await contentOf(excel.engine);
  await quiet(session);
  expect(session.state().rankings[0]?.rows).toHaveLength(5);
  expect(await contentOf(excel.engine)).toEqual(before);
});
