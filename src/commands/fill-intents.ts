import { columnLetters } from '../core/grid/address';
import type { FillChoice } from '../core/filling/plan-filling';
import type { Outcome } from './outcome';
import type { SessionState } from './session-state';
import type { SessionWork } from './session-work';
import { viewOf } from './session-views';

export interface FillIntents {
  /** Finds out what can be put into the sheet in front, for the person to choose from. */
  proposeFilling(): Promise<void>;
  /** Puts the chosen columns and sums in, and fills every derived column. */
  fillColumns(choice: FillChoice): Promise<void>;
}

/** What the session does about columns and sums that a sheet lacks. */
export function fillIntents({ work, remember }: SessionWork): FillIntents {
  return {
    proposeFilling: () =>
      work('propose', async (): Promise<Partial<SessionState>> => {
        const { proposeFilling } = await import('./fill-columns');
        return { filling: await proposeFilling() };
      }),
    fillColumns: (choice) =>
      work('fill', async () => {
        const { fillColumns } = await import('./fill-columns');
        const { applied, filling, sheet, workbook } = await fillColumns(choice);
        remember('fill', applied);
        const { filled, replaced } = filling.recalculation;
        const outcome: Outcome = {
          command: 'fill',
          added: filling.added.map(({ column, role, insurance }) => ({
            letters: columnLetters(column),
            role,
            insurance,
          })),
          sums: filling.sums.length,
          filled,
          with: choice.fillWith,
          replaced: replaced.map((cell) => ({ sheet, ...cell })),
          changed: applied !== null,
        };
        return { ...(await viewOf(workbook)), filling: null, outcome };
      }),
  };
}
