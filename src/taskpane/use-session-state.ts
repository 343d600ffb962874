import { useCallback, useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../commands/session-state';

/**
 * The session's state, followed as it changes: a command run from the ribbon shows in the pane too.
 * @example const { sheet, findings } = useSessionState(session);
 */
export function useSessionState(session: Session): SessionState {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const read = useCallback(() => session.state(), [session]);
  return useSyncExternalStore(subscribe, read, read);
}
