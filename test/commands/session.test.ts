import { createSession } from '../../src/commands/session';
import type { Session, SessionState } from '../../src/commands/session-state';
import { messagesFor } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import {
  closeAll,
  contentOf,
  contents,
  openAddIn,
  PATIENCE,
  sample,
  sheetNames,
  type,
} from '../excel/opened-addin';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const SHEET = 'Tiến độ 2023';

async function start(bytes = sample('huong-tra')): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(bytes);
  return { excel, session: createSession(messagesFor('vi')) };
}

/** What the session was at work on, change by change. */
function workOf(session: Session): SessionState['working'][] {
  const seen: SessionState['working'][] = [];
  session.subscribe(() => seen.push(session.state().working));
  return seen;
}

/** The sample has notes too: fewer people here, a name like another there. */
const errorsOf = (session: Session): string[][] =>
  session
    .state()
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, address }) => [code, address]);

describe('what the session tells', () => {
  it('of the sheet in front', async () => {
    const { session } = await start();
    expect(session.state()).toMatchObject({ place: 'excel', working: null, sheet: null });
    await session.refresh();
    const { sheet, recognised, rankings, upToDate, problem } = session.state();
    expect(sheet).toMatchObject({
      name: SHEET,
      kind: 'progress',
      units: 9,
      asOf: '2023-11-18',
      priorAsOf: '2023-05-31',
      kinds: ['bhxhTuNguyen', 'bhytHoGiaDinh'],
      movingKinds: ['bhxhTuNguyen'],
    });
    expect(sheet?.columns.map(({ letters, role }) => `${letters} ${role}`)).toEqual([
      'A ordinal',
      'B unit',
      'C plan',
      'D actual',
      'E rate',
      'F prior',
      'G change',
      'H plan',
      'I actual',
      'J rate',
    ]);
    expect([recognised, errorsOf(session), upToDate, problem]).toEqual([[SHEET], [], false, null]);
    expect(rankings.map(({ rows }) => rows.length)).toEqual([6, 0]);
  });

  it('of the published sheet: one error', async () => {
    const { session } = await start(sample('huong-tra-published'));
    await session.refresh();
    expect(errorsOf(session)).toEqual([['change-mismatch', 'G16']]);
  });
});

describe('Tính lại', () => {
  it('says what it did, and offers to take it back', async () => {
    const { session } = await start();
    const work = workOf(session);
    await session.recalculate();
    expect(work).toEqual(['recalculate', null]);
    expect(session.state()).toMatchObject({
      outcome: {
        command: 'recalculate',
        sheets: [SHEET],
        filled: 30,
        replaced: [],
        flagged: 6,
        changed: true,
      },
      upToDate: true,
      takeBack: 'recalculate',
      problem: null,
    });
  });

  it('lists the figures that it replaced', async () => {
    const { session } = await start(sample('huong-tra-published'));
    await session.recalculate();
    const { outcome } = session.state();
    if (outcome?.command !== 'recalculate') throw new Error('no outcome');
    expect(outcome.replaced).toHaveLength(30);
    expect(outcome.replaced).toContainEqual(
      expect.objectContaining({ sheet: SHEET, address: 'G16', was: 57.7 }),
    );
    expect(errorsOf(session)).toEqual([]);
  });

  it('pressed twice writes nothing the second time', async () => {
    const { excel, session } = await start();
    await session.recalculate();
    const once = await contentOf(excel.engine);
    excel.host.counters.reset();
    await session.recalculate();
    expect(excel.host.counters.roundTrips).toBe(2);
    expect(session.state().outcome).toMatchObject({ filled: 0, replaced: [], flagged: 6, changed: false });
    expect(await contentOf(excel.engine)).toEqual(once);
    expect(excel.engine.sheets[0]?.extras.conditionalFormats).toHaveLength(2);
  });

  it('pressed ten times has two flags still', async () => {
    const { excel, session } = await start();
    for (let press = 0; press < 10; press += 1) {
      await type(SHEET, 'D7', 200 + press);
      await session.recalculate();
    }
    expect(excel.engine.sheets[0]?.extras.conditionalFormats).toHaveLength(2);
  });

  it('adds no sheet and leaves the one in front there', async () => {
    const { excel, session } = await start();
    await session.recalculate();
    expect(await sheetNames()).toEqual([SHEET]);
    expect(excel.engine.activeSheet.name).toBe(SHEET);
  });
});

describe('the reports', () => {
  it.each([
    ['makeSummary', 'summary', 'Tổng hợp', 2],
    ['makeRanking', 'ranking', 'Xếp hạng', 6],
  ] as const)('%s: new, unchanged, updated', async (intent, command, name, count) => {
    const { excel, session } = await start();
    await session[intent]();
    expect(session.state().outcome).toEqual({ command, sheet: name, made: 'new', count });
    expect(excel.engine.activeSheet.name).toBe(name);
    await session[intent]();
    expect(session.state().outcome).toMatchObject({ made: 'unchanged' });
    await type(SHEET, 'D7', 400);
    await session[intent]();
    expect(session.state().outcome).toMatchObject({ made: 'updated', sheet: name });
    expect(await sheetNames()).toEqual([SHEET, name]);
  });

  it('with a report in front, the pane stays with the person’s sheets', async () => {
    const { session } = await start();
    await session.makeRanking();
    await session.refresh();
    expect(session.state()).toMatchObject({
      sheet: { name: 'Xếp hạng', kind: 'other' },
      recognised: [SHEET],
    });
    expect(session.state().rankings).toHaveLength(2);
  });

  it('a deleted report is made anew', async () => {
    const { session } = await start();
    await session.makeRanking();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Xếp hạng').delete();
      await context.sync();
    });
    await session.makeRanking();
    expect(session.state()).toMatchObject({ outcome: { made: 'new', sheet: 'Xếp hạng' }, problem: null });
  });

  it('a person’s sheet of the same name is left alone: the report takes another', async () => {
    const { session } = await start();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('XẾP HẠNG').getRange('A1').values = [['của tôi']];
      await context.sync();
    });
    await session.makeRanking();
    expect(session.state().outcome).toMatchObject({ sheet: 'Xếp hạng (2)', made: 'new' });
    expect(await contents('XẾP HẠNG', 'A1')).toEqual([['của tôi']]);
  });
});

describe('Hoàn tác', () => {
  it('takes back one command after the other, the last one first', async () => {
    const { excel, session } = await start();
    const before = await contentOf(excel.engine);
    await session.recalculate();
    await session.makeSummary();
    await session.makeRanking();
    for (const what of ['ranking', 'summary', 'recalculate'] as const) {
      expect(session.state().takeBack).toBe(what);
      await session.takeBack();
      expect(session.state()).toMatchObject({ outcome: { command: 'takeBack', what }, problem: null });
    }
    expect(session.state().takeBack).toBeNull();
    expect(await contentOf(excel.engine)).toEqual(before);
    await session.takeBack();
    expect(session.state()).toMatchObject({ outcome: null, problem: { code: 'nothing-to-take-back' } });
  });

  it('is refused after the person changed a cell, and works again when the cell is as it was', async () => {
    const { excel, session } = await start();
    const before = await contentOf(excel.engine);
    await session.recalculate();
    const [[formula]] = (await contents(SHEET, 'E9')) as [[string]];
    await type(SHEET, 'E9', 59);
    await session.takeBack();
    expect(session.state()).toMatchObject({
      takeBack: 'recalculate',
      outcome: null,
      problem: { code: 'changed-since', sheet: SHEET, address: 'E9' },
    });
    await type(SHEET, 'E9', formula);
    await session.takeBack();
    expect(session.state()).toMatchObject({ takeBack: null, problem: null });
    expect(await contentOf(excel.engine)).toEqual(before);
  });
});

describe('one thing at a time', () => {
  it('what is asked for meanwhile waits its turn', async () => {
    const { session } = await start();
    const work = workOf(session);
    await Promise.all([session.recalculate(), session.makeRanking(), session.refresh(), session.takeBack()]);
    expect(work).toEqual(['recalculate', null, 'ranking', null, 'reading', null, 'takeBack', null]);
    expect(session.state().takeBack).toBe('recalculate');
  });

  it('a listener that stopped hears no more', async () => {
    const { session } = await start();
    let heard = 0;
    const stop = session.subscribe(() => (heard += 1));
    await session.refresh();
    stop();
    await session.refresh();
    expect(heard).toBe(2);
  });
});

describe('bringing things before the person', () => {
  it('a cell, and a sheet', async () => {
    const { excel, session } = await start();
    await session.makeRanking();
    await session.showCell(SHEET, 'G16');
    expect([excel.engine.activeSheet.name, excel.engine.selection]).toEqual([
      SHEET,
      { top: 15, left: 6, bottom: 15, right: 6 },
    ]);
    await session.showSheet('Xếp hạng');
    expect(excel.engine.activeSheet.name).toBe('Xếp hạng');
  });
});
