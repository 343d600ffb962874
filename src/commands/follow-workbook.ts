import type { PersonEdit } from '../excel/watch-workbook';
import type { Session } from './session-state';

const quietTime = 400;

/**
 * What listens to the workbook for a session: waits until the person pauses, and then lets the session follow once,
 * whatever happened meanwhile. Edits that could not be followed, because a cell was being typed in, are kept for the next
 * time; those made while a command works are followed when it is done.
 * @returns the listener for `watchWorkbook`.
 */
export function followWorkbook(
  session: Pick<Session, 'state' | 'follow'>,
): (edit: PersonEdit | null) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let edits: readonly PersonEdit[] = [];
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void follow(), quietTime);
  };
  const follow = async (): Promise<void> => {
    const these = edits;
    edits = [];
    if (await session.follow(these)) return;
    edits = [...these, ...edits];
    wait();
  };
  return (edit) => {
    const { working } = session.state();
    // What a command brings about, such as another sheet in front, is its own doing.
    if (edit === null && working !== null && working !== 'reading') return;
    if (edit !== null) edits = [...edits, edit];
    wait();
  };
}
