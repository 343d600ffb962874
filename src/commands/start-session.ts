import { officeReady } from '../excel/office-ready';
import { editsHeard, watchWorkbook } from '../excel/watch-workbook';
import type { Messages } from '../locales';
import { followWorkbook } from './follow-workbook';
import { createSession } from './session';
import type { Session, SessionState } from './session-state';
import { offerCommands } from './ribbon';

/**
 * Starts the session of this page: the pane, and the ribbon's commands in the same runtime where Excel has a shared
 * one. It says `starting` until Office.js is ready, then reads the workbook, and again when the person changes it.
 */
export function startSession(messages: Messages): Session {
  const session = createSession(messages);
  let here: OfPlace = { place: 'starting', editsHeard: 'never' };
  let started: SessionState | null = null;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const placed: Session = {
    ...session,
    state() {
      const state = session.state();
      if (started?.place !== here.place || !sameBut(started, state)) started = { ...state, ...here };
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
    here = { place: found, editsHeard: found === 'excel' ? editsHeard() : 'never' };
    tell();
    if (found === 'outside') return;
    offerCommands(session);
    await session.refresh();
    await watchWorkbook(followWorkbook(session));
  });
  return placed;
}

/** What the page knows of where it is; the session itself does not. */
type OfPlace = Pick<SessionState, 'place' | 'editsHeard'>;

function sameBut(one: SessionState, other: SessionState): boolean {
  return (Object.keys(other) as (keyof SessionState)[]).every(
    (key) => key === 'place' || key === 'editsHeard' || one[key] === other[key],
  );
}
