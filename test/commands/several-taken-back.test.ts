import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { closeAll, PATIENCE } from '../excel/opened-addin';
import { allOf, asked, opened, SHEET } from './two-kinds';
import type { Session } from '../../src/commands/session-state';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

/** Which of two flags comes first says nothing: they lie over different cells. */
async function all(excel: OpenedExcel): Promise<unknown> {
  const content = (await allOf(excel)) as { sheets: { conditionalFormats: unknown[] }[] };
  for (const sheet of content.sheets)
    sheet.conditionalFormats.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return content;
}

const stricter = (session: Session): Promise<void> =>
  session.changeSettings({ thresholds: { bhxhTuNguyen: 95 } });

describe('several writes are taken back one after the other, though each put on flags of its own', () => {
  it.each<[string, ((session: Session) => Promise<void>)[]]>([
    ['recalculated, a column put in', [(s) => s.recalculate(), (s) => s.fillColumns(asked())]],
    [
      'recalculated, other thresholds, recalculated',
      [(s) => s.recalculate(), stricter, (s) => s.recalculate()],
    ],
    [
      'recalculated, a column put in, other thresholds, figures in place of formulas',
      [
        (s) => s.recalculate(),
        (s) => s.fillColumns(asked()),
        stricter,
        (s) => s.fillColumns(asked({ columns: [], fillWith: 'values' })),
      ],
    ],
  ])('%s', async (_what, steps) => {
    const { excel, session } = await opened();
    const states: unknown[] = [];
    for (const step of steps) {
      states.push(await all(excel));
      await step(session);
      expect(session.state()).toMatchObject({ problem: null, outcome: { changed: true } });
    }
    for (const was of states.reverse()) {
      await session.takeBack();
      expect(session.state().problem).toBeNull();
      expect(await all(excel)).toEqual(was);
    }
    expect(session.state().takeBack).toBeNull();
  });

  it('also once the person deleted the flags', async () => {
    const { excel, session } = await opened();
    const before = await allOf(excel);
    await session.recalculate();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange().conditionalFormats.clearAll();
      await context.sync();
    });
    await session.takeBack();
    expect(session.state().problem).toBeNull();
    expect(await allOf(excel)).toEqual(before);
  });
});
