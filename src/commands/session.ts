import { columnLetters } from '../core/grid/address';
import { standardSettings } from '../core/settings/office-settings';
import type { AppliedPlan } from '../excel/apply-plan';
import { ProblemError, problemOf } from '../excel/problem-error';
import { showCell, showSheet } from '../excel/show';
import type { Messages } from '../locales';
import { recalculate } from './recalculate';
import { recogniseWorkbook } from './recognised-workbook';
import { fillIntents } from './fill-intents';
import { reportIntents } from './report-intents';
import { allocationIntents } from './allocation-intents';
import { contributionIntents } from './contribution-intents';
import { consolidationIntents } from './consolidation-intents';
import { findingIntents } from './finding-intents';
import { followIntent } from './follow-intent';
import type { Intent, Outcome, Revocable } from './outcome';
import type { Session, SessionState } from './session-state';
import { viewOf } from './session-views';
import type { SessionWork } from './session-work';
import { dispatchIntents } from './dispatch-intents';
import { settingsIntents } from './settings-intents';
import { pasteIntents } from './paste-intents';

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
  workbook: null,
  recognised: [],
  ownSheets: [],
  quotas: [],
  findings: [],
  ignored: [],
  rankings: [],
  upToDate: false,
  fillable: false,
  filling: null,
  settings: standardSettings,
  paste: null,
  staleReports: [],
  editsHeard: 'never',
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

  const read = async (): Promise<Partial<SessionState>> => {
    const workbook = await recogniseWorkbook();
    return { ...(await viewOf(workbook)), ...following.seen(workbook) };
  };

  const own: SessionWork = { messages, state: () => state, work, show: set, remember };
  const { following, ...paste } = pasteIntents(own);

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: () => work('reading', read),
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
          with: result.workbook.settings.fillWith,
          changed: applied !== null,
        };
        return { ...(await viewOf(result.workbook)), outcome };
      }),
    correctColumn: (answer) =>
      work('correct', async () => {
        const { correctColumn } = await import('./correct-column');
        const { applied, workbook, column } = await correctColumn(answer);
        remember('correct', applied);
        const { role, insurance } = column;
        const outcome: Outcome = {
          command: 'correct',
          letters: columnLetters(column.column),
          role,
          insurance,
        };
        return { ...(await viewOf(workbook)), outcome };
      }),
    openPeriod: (date) =>
      work('period', async () => {
        const { openPeriod: open } = await import('./open-period');
        const { applied, workbook, period, recorded, history } = await open(date, messages);
        remember('period', applied);
        const outcome: Outcome = {
          command: 'period',
          to: date,
          moved: period.moved,
          left: period.left.map(({ column, why }) => ({ letters: columnLetters(column), why })),
          recorded,
          history,
        };
        return { ...(await viewOf(workbook)), outcome };
      }),
    ...findingIntents(own),
    ...followIntent(own),
    ...reportIntents(own),
    ...settingsIntents(own),
    ...paste,
    ...fillIntents(own),
    ...contributionIntents(own),
    ...allocationIntents(own),
    ...consolidationIntents(own),
    ...dispatchIntents(),
    takeBack: () =>
      work('takeBack', async () => {
        const last = writes.at(-1);
        if (last === undefined) throw new ProblemError({ code: 'nothing-to-take-back' });
        const { takeBack } = await import('../excel/take-back');
        await takeBack(last.applied);
        writes.pop();
        if (last.command === 'paste') following.takenBack();
        return { ...(await read()), outcome: { command: 'takeBack', what: last.command } };
      }),
    showCell: (sheet, address) => work('reading', () => showCell(sheet, address).then(() => ({}))),
    showSheet: (sheet) => work('reading', () => showSheet(sheet).then(() => ({}))),
  };
}
