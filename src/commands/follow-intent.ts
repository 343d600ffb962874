import type { Problem } from '../core/problem';
import { touchesInputs, touchesPlans } from '../core/recalculation/input-cells';
import { thresholdsBy } from '../core/settings/thresholds-by';
import { problemOf } from '../excel/problem-error';
import type { PersonEdit } from '../excel/watch-workbook';
import { recalculateSheets } from './recalculate';
import { type RecognisedWorkbook, recogniseWorkbook, type WorkedSheet } from './recognised-workbook';
import type { Session, SessionState } from './session-state';
import { viewOf } from './session-views';
import type { SessionWork } from './session-work';

/** How the session goes along with what happens to the workbook, and recalculates by itself where that was chosen. */
export function followIntent({ work, remember }: SessionWork): Pick<Session, 'follow'> {
  // Why it could not be done is told once: on a protected sheet each edit would fail anew.
  let told: string | null = null;

  const recalculated = async (
    workbook: RecognisedWorkbook,
    sheets: readonly WorkedSheet[],
  ): Promise<Partial<SessionState>> => {
    try {
      const result = await recalculateSheets(workbook, sheets, thresholdsBy(workbook.settings));
      remember('recalculate', result.applied);
      const gone = told === null ? {} : { problem: null };
      told = null;
      const view = { ...(await viewOf(result.workbook)), ...gone };
      // The formulas follow by themselves most of the time: an edit that needs no write is not worth a word.
      if (result.applied === null) return view;
      const { sheets: names, filled, replaced, flagged } = result;
      const { fillWith } = result.workbook.settings;
      const outcome = { filled, replaced, flagged, sheets: names, with: fillWith, changed: true } as const;
      return { ...view, problem: null, outcome: { command: 'recalculate', ...outcome, byItself: true } };
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'editing-cell') throw error;
      const again = told === sameness(problem);
      told = sameness(problem);
      return { ...(await viewOf(workbook)), ...(again ? {} : { problem, outcome: null }) };
    }
  };

  const followed = async (edits: readonly PersonEdit[]): Promise<Partial<SessionState>> => {
    const workbook = await recogniseWorkbook();
    if (!workbook.settings.recalculatesItself) told = null;
    const sheets = workbook.settings.recalculatesItself ? editedSheets(workbook, edits) : [];
    return sheets.length === 0 ? viewOf(workbook) : recalculated(workbook, sheets);
  };

  return {
    follow: async (edits = []) => {
      let done = true;
      await work('reading', () =>
        followed(edits).catch((error: unknown) => {
          if (problemOf(error).code !== 'editing-cell') throw error;
          done = false;
          return {};
        }),
      );
      return done;
    },
  };
}

/** The sheets with an edit that reaches an input cell, be it of the quota sheet that they go by, as they are now. */
function editedSheets({ sheets }: RecognisedWorkbook, edits: readonly PersonEdit[]): WorkedSheet[] {
  const reached = (sheet: WorkedSheet, touches: typeof touchesInputs): boolean =>
    edits.some(({ sheetId, address }) => sheetId === sheet.read.id && touches(sheet, address));
  const quotas = sheets.filter((sheet) => reached(sheet, touchesPlans)).map(({ read }) => read.name);
  return sheets.filter(
    (sheet) => reached(sheet, touchesInputs) || sheet.quotas.some((plan) => quotas.includes(plan.sheet)),
  );
}

/** Two problems are the same to the person when what to do about them is: another locked cell changes nothing. */
function sameness(problem: Problem): string {
  return JSON.stringify([problem.code, 'sheet' in problem ? problem.sheet : null]);
}
