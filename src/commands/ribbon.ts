import type { Session } from './session-state';

/** The ids of the ribbon's function commands, as the manifest names them. */
const commands = {
  recalculate: (session: Session) => session.recalculate(),
  makeSummary: (session: Session) => session.makeSummary(),
  makeRanking: (session: Session) => session.makeRanking(),
} as const;

/**
 * Offers the ribbon's function commands to Office. They run the same intents as the pane and answer in its state; each
 * says that it is completed, whatever came of it, or Excel would hold the button for five minutes.
 */
export function offerCommands(session: Session): void {
  for (const [id, run] of Object.entries(commands)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void run(session).finally(() => event.completed());
    });
  }
}
