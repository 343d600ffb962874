import { officeReady } from '../excel/office-ready';
import { watchWorkbook } from '../excel/watch-workbook';
import { messagesFor } from '../locales';
import { createSession } from './session';
import type { Session, SessionState } from './session-state';
import { offerCommands } from './ribbon';

const quietTime = 400;

/**
 * Starts the session of this page: the pane, and the ribbon's commands in the same runtime where Excel has a shared
 * one. It says `starting` until Office.js is ready, then reads the workbook, and again when the person changes it.
 */
export function startSession(): Session {
  const session = createSession(messagesFor('vi'));
  let place: SessionState['place'] = 'starting';
  let started: SessionState | null = null;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const placed: Session = {
    ...session,
    state() {
      const state = session.state();
      if (started === null || started.place !== place || !sameBut(started, state))
        started = { ...state, place };
      return started;
    },
    subscribe(listener) {
      listeners.add(listener);
      const stop = session.subscribe(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
  void officeReady().then(async (found) => {
    place = found;
    tell();
    if (found === 'outside') return;
    offerCommands(session);
    await session.refresh();
    await watchWorkbook(afterQuiet(session));
  });
  return placed;
}

function sameBut(one: SessionState, other: SessionState): boolean {
  return (Object.keys(other) as (keyof SessionState)[]).every(
    (key) => key === 'place' || one[key] === other[key],
  );
}

/** Waits until the person pauses; what happens while a command works is that command's own doing. */
function afterQuiet(session: Session): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void follow(), quietTime);
  };
  const follow = async (): Promise<void> => {
    if (!(await session.follow())) wait();
  };
  return () => {
    if (session.state().working === null) wait();
  };
}
