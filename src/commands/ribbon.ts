import { showPane } from '../excel/show';
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
      void run(session)
        .then(() => tellOfProblem(session))
        .finally(() => event.completed());
    });
  }
}

/** A button pressed with the pane closed would seem to do nothing: why it could not is said in the pane alone. */
async function tellOfProblem(session: Session): Promise<void> {
  if (session.state().problem === null) return;
  // A pane that cannot be shown is no reason to keep the button waiting.
  await showPane().catch(() => undefined);
}
