import type { Consolidation } from '../core/consolidation/consolidate';
import type { Outcome } from './outcome';
import { viewOf } from './session-views';
import type { SessionWork } from './session-work';

export interface ConsolidationIntents {
  /** Adds what was made of many files to the workbook: a progress sheet, and a sheet that says what became of each file. */
  addConsolidation(made: Consolidation): Promise<void>;
}

/** What the session does about the files that communes send. */
export function consolidationIntents({ messages, work, remember }: SessionWork): ConsolidationIntents {
  return {
    addConsolidation: (made) =>
      work('consolidate', async () => {
        // Seldom asked for, and of some size: not a part of what the pane loads first.
        const { addConsolidation } = await import('./add-consolidation');
        const { applied, sheet, notes, workbook } = await addConsolidation(made, messages.language);
        remember('consolidate', applied);
        const outcome: Outcome = {
          command: 'consolidate',
          sheet,
          notes,
          units: made.units.length,
          used: made.files.filter(({ units }) => units > 0).length,
          files: made.files.length,
        };
        return { ...(await viewOf(workbook)), outcome };
      }),
  };
}
