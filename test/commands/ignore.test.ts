import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import type { Finding } from '../../src/core/checks/finding';
import { findingId } from '../../src/core/repairs/finding-id';
import { ignoredKey } from '../../src/excel/read-workbook';
import { messagesFor } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { readWorkbook } from '../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../src/workbench/xlsx/write-workbook';
import { closeAll, contentOf, openAddIn, PATIENCE, sample, sheetNames, type } from '../excel/opened-addin';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const SHEET = 'Tiến độ 2023';

async function opened(
  bytes = sample('huong-tra-published'),
): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(bytes);
  const session = createSession(messagesFor('vi'));
  await session.refresh();
  return { excel, session };
}

/** The sheet has notes too, of which nothing is said here. */
const errors = (session: Session): readonly Finding[] =>
  session.state().findings.filter(({ severity }) => severity === 'error');
const shown = (session: Session): string[] => errors(session).map(({ address }) => address);
const ignored = (session: Session): string[] => session.state().ignored.map(({ address }) => address);
const ignoreAll = (session: Session): Promise<void> =>
  session.ignore(errors(session).map((finding) => findingId(finding)));

it('hides a finding, keeps that with the workbook and writes nothing on a sheet', async () => {
  const { excel, session } = await opened();
  await ignoreAll(session);
  expect([shown(session), ignored(session)]).toEqual([[], ['G16']]);
  expect(session.state()).toMatchObject({
    outcome: { command: 'ignore', addresses: ['G16'] },
    takeBack: 'ignore',
  });
  expect([...excel.engine.settings.keys()]).toEqual([ignoredKey]);
  expect(await sheetNames()).toEqual([SHEET]);
});

it('is remembered when the file is saved and opened again', async () => {
  const bytes = sample('huong-tra-published');
  const { excel, session } = await opened(bytes);
  await ignoreAll(session);
  const saved = writeWorkbook(bytes, readWorkbook(bytes), excel.engine.model());
  closeAll();
  const again = await opened(saved);
  expect([shown(again.session), ignored(again.session)]).toEqual([[], ['G16']]);
});

it('is told of again when its figure changes, and hidden when it is as before', async () => {
  const { session } = await opened();
  await ignoreAll(session);
  await type(SHEET, 'G16', 57.71);
  await session.refresh();
  expect([shown(session), ignored(session)]).toEqual([['G16'], []]);
  await type(SHEET, 'G16', 57.7);
  await session.refresh();
  expect([shown(session), ignored(session)]).toEqual([[], ['G16']]);
});

it('is shown again on request', async () => {
  const { session } = await opened();
  await ignoreAll(session);
  await session.restore(session.state().ignored.map((finding) => findingId(finding)));
  expect([shown(session), ignored(session)]).toEqual([['G16'], []]);
  expect(session.state().outcome).toEqual({ command: 'restore', addresses: ['G16'] });
});

it('both are taken back, one after the other, and leave no trace', async () => {
  const { excel, session } = await opened();
  const before = await contentOf(excel.engine);
  await ignoreAll(session);
  await session.restore(session.state().ignored.map((finding) => findingId(finding)));
  await session.takeBack();
  expect([shown(session), ignored(session)]).toEqual([[], ['G16']]);
  await session.takeBack();
  expect([shown(session), ignored(session)]).toEqual([['G16'], []]);
  expect([...excel.engine.settings.keys()]).toEqual([]);
  expect(await contentOf(excel.engine)).toEqual(before);
});

it('a finding that changed meanwhile is not ignored unseen', async () => {
  const { excel, session } = await opened();
  await type(SHEET, 'G16', 58);
  await ignoreAll(session);
  expect(session.state().problem).toEqual({
    code: 'changed-since',
    sheet: SHEET,
    address: 'G16',
    wanted: 'ignore',
  });
  expect([...excel.engine.settings.keys()]).toEqual([]);
});

it('what is ignored is not repaired with the rest', async () => {
  const { session } = await opened();
  await ignoreAll(session);
  await session.repairAllSafe();
  expect(session.state().outcome).toEqual({ command: 'repair', cells: [] });
});
