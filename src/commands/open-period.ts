import type { EditPlan } from '../core/edits/edit-plan';
import { croppedGrid } from '../core/grid/cropped-grid';
import { historyRows } from '../core/period/history';
import { type NewPeriod, planNewPeriod } from '../core/period/plan-new-period';
import { unkeptFigure } from '../core/period/unkept-figure';
import type { IsoDate } from '../core/text/date';
import { applyPlan, type AppliedPlan } from '../excel/apply-plan';
import { ProblemError } from '../excel/problem-error';
import type { Messages } from '../locales';
import { sheetEdit } from './make-report';
import { permittedEdits } from './permitted-edits';
import { type RecognisedWorkbook, recogniseWorkbook, type WorkedSheet } from './recognised-workbook';
import { contentOnSheet } from './report-contents/content-on-sheet';
import { historyContent } from './report-contents/history-content';
import { refuseInTheWay, regionOn } from './report-contents/report-region';

/** What opening a period did. */
export interface OpenedPeriod {
  readonly applied: AppliedPlan;
  readonly period: NewPeriod;
  /** Lines that the history sheet got. */
  readonly recorded: number;
  /** The name of the history sheet. */
  readonly history: string;
  /** The workbook as it is now. */
  readonly workbook: RecognisedWorkbook;
}

/**
 * Opens the period of a later day on the progress sheet in front, and keeps the present one on the history sheet: one
 * write, which can be taken back as one. Five round trips, whatever the rows.
 * @throws ProblemError when no progress sheet is in front, the day is not a later one, a figure would be kept nowhere, or a sheet is
 * protected; then
 * nothing was written.
 */
export async function openPeriod(date: IsoDate, messages: Messages): Promise<OpenedPeriod> {
  const workbook = await recogniseWorkbook();
  const sheet = progressInFront(workbook);
  const { asOf } = sheet.layout;
  if (asOf !== null && date <= asOf) throw new ProblemError({ code: 'not-later', date: asOf });
  const unkept = unkeptFigure(sheet);
  if (unkept !== null)
    throw new ProblemError({ code: 'figure-not-kept', sheet: sheet.layout.name, ...unkept });
  const period = planNewPeriod(sheet, date);
  const rows = historyRows(sheet);
  const { read } = workbook;
  const present = read.sheets.find(({ report }) => report === 'history');
  // A column that the person put before ours is a part of the table too.
  const region = present === undefined ? null : { ...regionOn(present), top: 1, left: 1 };
  const kept = present === undefined || region === null ? null : croppedGrid(present.grid, region);
  const content = historyContent(rows, kept, messages);
  if (present === undefined && read.structureProtected)
    throw new ProblemError({ code: 'structure-protected' });
  if (present?.protection)
    throw new ProblemError({ code: 'protected-sheet', sheet: present.name, address: 'A1' });
  if (present !== undefined && region !== null) refuseInTheWay(present.grid, region, content);
  const history = {
    ...sheetEdit(workbook, 'history', content, messages),
    before: kept === null ? null : contentOnSheet(kept, content),
  };
  const plan: EditPlan = { edits: [...permittedEdits(sheet, period.plan.edits), history] };
  const filtered = new Set(sheet.read.filtered ? [sheet.read.name] : []);
  const applied = await applyPlan(plan, { filtered, show: sheet.read.name });
  return {
    applied,
    period,
    recorded: rows.length,
    history: history.name,
    workbook: await recogniseWorkbook(),
  };
}

/** The progress sheet that the person looks at, or the only one of the workbook. */
export function progressInFront({ read, sheets }: RecognisedWorkbook): WorkedSheet {
  const progress = sheets.filter(({ layout }) => layout.kind === 'progress');
  const [only, ...more] = progress;
  const found =
    progress.find((sheet) => sheet.read.name === read.front) ?? (more.length === 0 ? only : undefined);
  if (found === undefined) throw new ProblemError({ code: 'sheet-not-recognised', sheet: read.front });
  return found;
}
