import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import type { Problem } from '../../src/core/problem';
import { messagesFor, problemSentence } from '../../src/locales';
import type { HostErrorCode } from '../../src/workbench/host/protocol/host-error';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { closeAll, contentOf, openAddIn, PATIENCE, sample } from '../excel/opened-addin';
import { madeWorkbook, withPart } from '../headless/made-workbook';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

type Intent = 'refresh' | 'recalculate' | 'makeSummary' | 'makeRanking';
const SHEET = 'Tiến độ 2023';

async function start(bytes = sample('huong-tra')): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(bytes);
  return { excel, session: createSession(messagesFor('vi')) };
}

const locked = (): Uint8Array =>
  withPart(sample('huong-tra'), 'xl/worksheets/sheet1.xml', (part) =>
    part.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
  );
const structure = (): Uint8Array =>
  withPart(sample('huong-tra'), 'xl/workbook.xml', (part) =>
    part.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
  );
const other = (): Promise<Uint8Array> => madeWorkbook({ rows: [['Lịch trực'], ['Ngày', 'Người'], [1, 'A']] });

describe('what cannot be done is told as a problem, and nothing is written', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, Intent, Problem]>([
    ['a locked cell', locked, 'recalculate', { code: 'protected-sheet', sheet: SHEET, address: 'E7' }],
    ['a locked structure', structure, 'makeSummary', { code: 'structure-protected' }],
    ['a locked structure', structure, 'makeRanking', { code: 'structure-protected' }],
    ['no sheet of the field', other, 'recalculate', { code: 'no-recognised-sheet' }],
    ['no sheet of the field', other, 'makeSummary', { code: 'no-recognised-sheet' }],
    ['a quota only', () => sample('tra-vinh'), 'makeRanking', { code: 'nothing-to-rank' }],
    ['a quota only', () => sample('tra-vinh'), 'makeSummary', { code: 'nothing-to-sum' }],
  ])('%s: %p %s', async (_, make, intent, problem) => {
    const { excel, session } = await start(await make());
    const before = await contentOf(excel.engine);
    await session[intent]();
    expect(session.state()).toMatchObject({ problem, outcome: null, working: null, takeBack: null });
    expect(await contentOf(excel.engine)).toEqual(before);
    expect(problemSentence(problem, messagesFor('vi'))).toMatch(/^[^\n]+\.$/);
  });
});

describe('errors of Excel', () => {
  it.each<[HostErrorCode, Problem['code']]>([
    ['InvalidOperationInCellEditMode', 'editing-cell'],
    ['GeneralException', 'unexpected'],
    ['AccessDenied', 'unexpected'],
  ])('%s is told as %s, whatever was asked for', async (code, problem) => {
    for (const intent of ['refresh', 'recalculate', 'makeSummary', 'makeRanking'] as const) {
      const { excel, session } = await start();
      const before = await contentOf(excel.engine);
      excel.host.counters.reset();
      excel.host.faults.failAt(1, 0, code);
      await session[intent]();
      expect(session.state()).toMatchObject({ problem: { code: problem }, outcome: null, working: null });
      expect(await contentOf(excel.engine)).toEqual(before);
      closeAll();
    }
  });

  it('the next press goes well, and the problem is gone', async () => {
    const { excel, session } = await start();
    excel.host.counters.reset();
    excel.host.faults.failAt(1, 0, 'InvalidOperationInCellEditMode');
    await session.recalculate();
    await session.recalculate();
    expect(session.state()).toMatchObject({ problem: null, outcome: { filled: 30 } });
  });

  it('a read that nobody asked for is silent about a cell that is being typed in, and has to be tried again', async () => {
    const { excel, session } = await start();
    await session.recalculate();
    const { outcome, sheet } = session.state();
    excel.host.counters.reset();
    excel.host.faults.failAt(1, 0, 'InvalidOperationInCellEditMode');
    expect(await session.follow()).toBe(false);
    expect(session.state()).toMatchObject({
      problem: null,
      outcome,
      sheet,
      working: null,
      takeBack: 'recalculate',
    });
    expect(await session.follow()).toBe(true);
  });

  it('a read that nobody asked for tells of everything else', async () => {
    const { excel, session } = await start();
    excel.host.counters.reset();
    excel.host.faults.failAt(1, 0, 'GeneralException');
    expect(await session.follow()).toBe(true);
    expect(session.state().problem).toMatchObject({ code: 'unexpected' });
  });
});
