import type { Session } from '../../../commands/session-state';
import type { OfficeSettings } from '../../../core/settings/office-settings';

/** Keeps a change with the workbook; true when that could be done, so that what was typed may go. */
export type Change = (change: Partial<OfficeSettings>) => Promise<boolean>;

/** @param busy nothing can be asked for now. */
export function changeBy(session: Session, busy: boolean): Change {
  return async (change) => {
    if (busy) return false;
    await session.changeSettings(change);
    return session.state().problem === null;
  };
}
