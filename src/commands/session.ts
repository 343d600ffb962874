import { columnLetters } from '../core/grid/address';
import { standardSettings } from '../core/settings/office-settings';
import type { AppliedPlan } from '../excel/apply-plan';
import { ProblemError, problemOf } from '../excel/problem-error';
import { showCell, showSheet } from '../excel/show';
import { takeBack } from '../excel/take-back';
import type { Messages } from '../locales';
import { correctColumn } from './correct-column';
import { makeRanking, makeSummary, type ReportResult } from './make-report';
import { recalculate } from './recalculate';
import { recogniseWorkbook } from './recognised-workbook';
import { openPeriod } from './open-period';
import { findingIntents } from './finding-intents';
import type { Intent, Outcome, Revocable, Session, SessionState } from './session-state';
import { viewOf } from './session-views';
import type { SessionWork } from './session-work';
import { dispatchIntents } from './dispatch-intents';
import { settingsIntents } from './settings-intents';

/** A write that can be taken back. */
interface Write {
  readonly command: Revocable;
  readonly applied: AppliedPlan;
}

const mostWrites = 10;

const emptyState: SessionState = {
  place: 'excel',
  working: null,
  sheet: null,
  recognised: [],
  quotas: [],
  findings: [],
  ignored: [],
  rankings: [],
  upToDate: false,
  settings: standardSettings,
  worked: [],
  outcome: null,
  takeBack: null,
  problem: null,
};

/**
 * The one session that pane and ribbon share: what a ribbon button wrote is shown in the pane and can be taken back
 * there. One thing is done at a time; an intent that comes while another works waits for it.
 */
export function createSession(messages: Messages): Session {
  let state = emptyState;
  let queue: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const writes: Write[] = [];

  const set = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const work = (working: Intent | 'reading', task: () => Promise<Partial<SessionState>>): Promise<void> => {
    queue = queue.then(async () => {
      set({ working, ...(working === 'reading' ? {} : { problem: null }) });
      try {
        set({ ...(await task()), working: null, takeBack: writes.at(-1)?.command ?? null });
      } catch (error) {
        set({
          working: null,
          outcome: null,
          problem: problemOf(error),
          takeBack: writes.at(-1)?.command ?? null,
        });
      }
    });
    return queue;
  };

  const remember = (command: Write['command'], applied: AppliedPlan | null): void => {
    if (applied === null) return;
    writes.push({ command, applied });
    if (writes.length > mostWrites) writes.shift();
  };

  const read = async (): Promise<Partial<SessionState>> => viewOf(await recogniseWorkbook());

  const report = (command: 'summary' | 'ranking', count: number, result: ReportResult): Outcome => {
    if (result.sheet === null) {
      throw new ProblemError({ code: command === 'ranking' ? 'nothing-to-rank' : 'nothing-to-sum' });
    }
    remember(command, result.applied);
    return { command, sheet: result.sheet, made: result.made, count };
  };

  const options = { only: null, thresholds: null, messages, show: true } as const;

  const own: SessionWork = { messages, state: () => state, work, remember };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: () => work('reading', read),
    follow: async () => {
      let followed = true;
      await work('reading', () =>
        read().catch((error: unknown) => {
          if (problemOf(error).code !== 'editing-cell') throw error;
          followed = false;
          return {};
        }),
      );
      return followed;
    },
    recalculate: () =>
      work('recalculate', async () => {
        const result = await recalculate({ front: true }, null);
        remember('recalculate', result.applied);
        const { sheets, filled, replaced, flagged, applied } = result;
        const outcome: Outcome = {
          command: 'recalculate',
          sheets,
          filled,
          replaced,
          flagged,
          changed: applied !== null,
        };
        return { ...viewOf(result.workbook), outcome };
      }),
    makeSummary: () =>
      work('summary', async () => {
        const result = await makeSummary(options);
        return { outcome: report('summary', result.summary.kinds.length, result) };
      }),
    makeRanking: () =>
      work('ranking', async () => {
        const result = await makeRanking(options);
        const count = result.rankings.reduce((sum, { rows }) => sum + rows.length, 0);
        return { outcome: report('ranking', count, result) };
      }),
    correctColumn: (answer) =>
      work('correct', async () => {
        const { applied, workbook, column } = await correctColumn(answer);
        remember('correct', applied);
        const { role, insurance } = column;
        const outcome: Outcome = {
          command: 'correct',
          letters: columnLetters(column.column),
          role,
          insurance,
        };
        return { ...viewOf(workbook), outcome };
      }),
    openPeriod: (date) =>
      work('period', async () => {
        const { applied, workbook, period, recorded, history } = await openPeriod(date, messages);
        remember('period', applied);
        const outcome: Outcome = {
          command: 'period',
          to: date,
          moved: period.moved,
          left: period.left.map(({ column, why }) => ({ letters: columnLetters(column), why })),
          recorded,
          history,
        };
        return { ...viewOf(workbook), outcome };
      }),
    ...findingIntents(own),
    ...settingsIntents(own),
    ...dispatchIntents(),
    takeBack: () =>
      work('takeBack', async () => {
        const last = writes.at(-1);
        if (last === undefined) throw new ProblemError({ code: 'nothing-to-take-back' });
        await takeBack(last.applied);
        writes.pop();
        return { ...(await read()), outcome: { command: 'takeBack', what: last.command } };
      }),
    showCell: (sheet, address) => work('reading', () => showCell(sheet, address).then(() => ({}))),
    showSheet: (sheet) => work('reading', () => showSheet(sheet).then(() => ({}))),
  };
}
