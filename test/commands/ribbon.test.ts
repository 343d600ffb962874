import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offerCommands } from '../../src/commands/ribbon';
import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import { messagesFor } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { closeAll, contents, openAddIn, PATIENCE, sample, sheetNames } from '../excel/opened-addin';
import type { HostOptions } from '../../src/workbench/host/excel-host';
import { madeWorkbook, withPart } from '../headless/made-workbook';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

async function start(
  bytes = sample('huong-tra'),
  options: HostOptions = {},
): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(bytes, options);
  const session = createSession(messagesFor('vi'));
  offerCommands(session);
  return { excel, session };
}

describe('the ribbon’s buttons', () => {
  it('are the function commands that the manifest names', async () => {
    const { excel } = await start();
    const manifest = readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(0);
    expect([...excel.actionIds].sort()).toEqual(named.sort());
  });

  it('write without the pane, and the session can take it back', async () => {
    const { excel, session } = await start();
    await excel.invokeAction('recalculate');
    expect(((await contents('Tiến độ 2023', 'E7')) as [[string]])[0][0]).toMatch(/^=IF\(/);
    expect(session.state()).toMatchObject({ takeBack: 'recalculate', outcome: { filled: 30 } });
    await session.takeBack();
    expect(await contents('Tiến độ 2023', 'E7')).toEqual([['']]);
  });

  it.each([
    ['makeSummary', 'Tổng hợp'],
    ['makeRanking', 'Xếp hạng'],
  ])('%s makes its sheet and brings it to the front', async (id, name) => {
    const { excel } = await start();
    await excel.invokeAction(id);
    expect(await sheetNames()).toEqual(['Tiến độ 2023', name]);
    expect(excel.engine.activeSheet.name).toBe(name);
  });

  it.each(['recalculate', 'makeSummary', 'makeRanking'])(
    '%s is completed also when it cannot be done',
    async (id) => {
      const file = withPart(sample('huong-tra'), 'xl/workbook.xml', (part) =>
        part.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
      );
      const locked = withPart(file, 'xl/worksheets/sheet1.xml', (part) =>
        part.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
      );
      const { excel, session } = await start(locked);
      await excel.invokeAction(id);
      expect(session.state().problem).not.toBeNull();
    },
  );

  it.each(['recalculate', 'makeSummary', 'makeRanking'])(
    '%s opens the pane to say why it could not',
    async (id) => {
      const showPane = jest.fn();
      const { excel, session } = await start(await madeWorkbook({ rows: [['Lịch trực']] }), { showPane });
      await excel.invokeAction(id);
      expect(session.state().problem).toEqual({ code: 'no-recognised-sheet' });
      expect(showPane.mock.calls).toEqual([[true]]);
    },
  );

  it('that did their work leave the pane as it is', async () => {
    const showPane = jest.fn();
    const { excel } = await start(sample('huong-tra'), { showPane });
    excel.host.counters.reset();
    await excel.invokeAction('recalculate');
    expect(showPane).not.toHaveBeenCalled();
    expect(excel.host.counters.roundTrips).toBe(3);
  });
});
