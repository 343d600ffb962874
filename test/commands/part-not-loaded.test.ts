import { createSession } from '../../src/commands/session';
import { messagesFor, problemSentence } from '../../src/locales';
import { closeAll, openAddIn, PATIENCE, sample } from '../excel/opened-addin';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

/** What the page throws when the network is gone, in the place of what it would have loaded. */
jest.mock('../../src/commands/make-report', () => {
  throw Object.assign(new Error('Loading chunk 80 failed.'), { name: 'ChunkLoadError' });
});
jest.mock('../../src/excel/take-back', () => {
  throw Object.assign(new Error('Loading chunk 41 failed.'), { name: 'ChunkLoadError' });
});

test('a part that does not come is told, and the rest goes on', async () => {
  await openAddIn(sample('huong-tra'));
  const messages = messagesFor('vi');
  const session = createSession(messages);
  await session.makeSummary();
  const { problem, working } = session.state();
  expect(problem && problemSentence(problem, messages)).toBe(
    'Không tải được một phần của khung bên; hãy kiểm tra mạng rồi thử lại.',
  );
  expect(working).toBeNull();
  await session.recalculate();
  expect(session.state()).toMatchObject({
    problem: null,
    outcome: { command: 'recalculate', changed: true },
  });
});

test('what could not be taken back can still be', async () => {
  await openAddIn(sample('huong-tra'));
  const session = createSession(messagesFor('vi'));
  await session.recalculate();
  await session.takeBack();
  expect(session.state()).toMatchObject({ problem: { code: 'part-not-loaded' }, takeBack: 'recalculate' });
});
