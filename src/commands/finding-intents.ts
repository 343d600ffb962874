import type { Finding } from '../core/checks/finding';
import { certainlyRepairable } from '../core/repairs/repair-choices';
import { type FindingId, findingId } from '../core/repairs/finding-id';
import type { Intent } from './outcome';
import type { RepairRequest, Session, SessionState } from './session-state';
import type { SessionWork } from './session-work';
import { viewOf } from './session-views';

type FindingIntents = Pick<Session, 'repair' | 'repairAllSafe' | 'ignore' | 'restore' | 'writeFindingsSheet'>;

/** What the session does about findings: repair, hide, show again, list on a sheet. */
export function findingIntents({ messages, state, work, remember }: SessionWork): FindingIntents {
  const pending = new Map<string, Promise<void>>();

  // A button pressed twice asks for the same once more: by then it is done, and no reason to complain.
  const once = (
    command: Intent,
    ids: readonly FindingId[],
    task: () => Promise<Partial<SessionState>>,
  ): Promise<void> => {
    const same = JSON.stringify([command, ids]);
    const waiting = pending.get(same);
    if (waiting !== undefined) return waiting;
    const done = work(command, task).finally(() => pending.delete(same));
    pending.set(same, done);
    return done;
  };

  // What was shown when the person pressed is what they agreed to, even if another command works before this one.
  const repair = (shown: readonly Finding[], wanted: readonly RepairRequest[]): Promise<void> =>
    once(
      'repair',
      wanted.map(({ id }) => id),
      async () => {
        const { repairFindings } = await import('./repair-findings');
        const { applied, cells, workbook } = await repairFindings(shown, wanted);
        remember('repair', applied);
        return { ...(await viewOf(workbook)), outcome: { command: 'repair', cells } };
      },
    );

  const hide = (command: 'ignore' | 'restore', ids: Parameters<Session['ignore']>[0]): Promise<void> => {
    const { findings, ignored } = state();
    return once(command, ids, async () => {
      const { ignoreFindings, restoreFindings } = await import('./ignore-findings');
      const result =
        command === 'ignore' ? await ignoreFindings(findings, ids) : await restoreFindings(ignored, ids);
      remember(command, result.applied);
      const { addresses } = result;
      return { ...(await viewOf(result.workbook)), outcome: { command, addresses } };
    });
  };

  return {
    repair: (wanted) => repair(state().findings, wanted),
    repairAllSafe: () => {
      const { findings } = state();
      const wanted = certainlyRepairable(findings).map((finding) => ({
        id: findingId(finding),
        reading: null,
      }));
      return repair(findings, wanted);
    },
    ignore: (ids) => hide('ignore', ids),
    restore: (ids) => hide('restore', ids),
    writeFindingsSheet: () =>
      work('findings', async () => {
        const { makeFindingsSheet } = await import('./make-findings-sheet');
        const { sheet, made, listed, applied } = await makeFindingsSheet(messages);
        remember('findings', applied);
        return { outcome: { command: 'findings', sheet: sheet ?? '', made, count: listed } };
      }),
  };
}
