import type { PasteMatch, PasteSource } from '../../../src/commands/paste/paste-state';
import { createSession } from '../../../src/commands/session';
import type { Session } from '../../../src/commands/session-state';
import { messagesFor, outcomeSentence } from '../../../src/locales';
import type { OpenedExcel } from '../../../src/workbench/node/open-workbook';
import { contents, openAddIn, sample } from '../../excel/opened-addin';

export const SHEET = 'Tiến độ 2023';
const messages = messagesFor('vi');

/** Next Friday's figures in another order, with Hương Chữ, with Phú Bài and without Hương Bình. */
export const nextFriday = [
  'Tứ Hạ\t270',
  'Phú Bài\t400',
  'Bình Thành\t130',
  'Hương Chữ\t210',
  'Hương Xuân\t240',
  'Hương Vân\t175',
  'Bình Tiến\t140',
  'Hương Văn\t190',
  'Hương Toàn\t220',
  'Tổng cộng\t1.775',
].join('\n');

/** The add-in on a workbook, the sheet read. */
export async function opened(bytes = sample('huong-tra')): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(bytes);
  const session = createSession(messages);
  await session.refresh();
  return { excel, session };
}

/** Pastes for BHXH tự nguyện, a text or from where it is. */
export const read = (session: Session, source: string | PasteSource | { from: 'selection' }): Promise<void> =>
  session.readPaste({
    source: typeof source === 'string' ? { from: 'text', text: source } : source,
    sheet: SHEET,
    insurance: 'bhxhTuNguyen',
  });

/** The match table; throws where there is none. */
export function matchOf(session: Session): PasteMatch {
  const { paste, problem } = session.state();
  if (paste?.step !== 'match') throw new Error(JSON.stringify(problem ?? paste));
  return paste;
}

/** What becomes of each row: `Tứ Hạ: fill D13`. */
export const fates = (session: Session): string[] =>
  matchOf(session).rows.map(({ unit, fate, place }) => `${unit}: ${fate} ${place ?? ''}`.trim());

export const rowOf = (session: Session, name: string): number => {
  const found = matchOf(session).rows.find(({ unit }) => unit === name);
  if (found === undefined) throw new Error(`no row ${name}`);
  return found.row;
};

export const actuals = async (): Promise<unknown[]> => (await contents(SHEET, 'D7:D15')).flat();
export const saidOf = ({ outcome }: ReturnType<Session['state']>): string =>
  outcome === null ? '' : outcomeSentence(outcome, messages);
