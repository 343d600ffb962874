import type { EditPlan, SheetEdit } from '../core/edits/edit-plan';
import type { ReportContent, ReportKind } from '../core/edits/report-content';
import { rangeAddress } from '../core/grid/address';
import { croppedGrid } from '../core/grid/cropped-grid';
import type { Thresholds } from '../core/measures/threshold';
import { thresholdsBy } from '../core/settings/thresholds-by';
import { type Ranking, rankingsOf } from '../core/reports/ranking';
import type { Summary } from '../core/reports/summary';
import { applyPlan, type AppliedPlan } from '../excel/apply-plan';
import { ProblemError } from '../excel/problem-error';
import type { Messages } from '../locales';
import { chartsOnSheet, formerCharts, keepCharts, showsCharts } from './report-charts';
import { contentOnSheet } from './report-contents/content-on-sheet';
import { refuseInTheWay, regionOn, showsReport } from './report-contents/report-region';
import { rankingContent } from './report-contents/ranking-content';
import { summaryContent } from './report-contents/summary-content';
import { type RecognisedWorkbook, recogniseWorkbook, sheetsToWork } from './recognised-workbook';
import { workbookSummary } from './workbook-summary';

/** What making a report did. */
export interface ReportResult {
  /** Null when the sheet was up to date, or when there was nothing to report. */
  readonly applied: AppliedPlan | null;
  /** The sheet's name; null when there was nothing to report and so no sheet was made. */
  readonly sheet: string | null;
  readonly made: 'new' | 'updated' | 'unchanged';
  readonly workbook: RecognisedWorkbook;
}

export interface ReportOptions {
  readonly only: string | null;
  /** What a person says on the spot; null for the workbook's settings. */
  readonly thresholds: Partial<Thresholds> | null;
  readonly messages: Messages;
  /** Brings the report to the front when made; the command line leaves the front as it is. */
  readonly show: boolean;
}

/**
 * Makes the ranked lagging-units sheet, or brings it up to date. Three round trips.
 * @throws ProblemError when no sheet is recognised or the workbook's structure is protected.
 */
export async function makeRanking(
  options: ReportOptions,
): Promise<ReportResult & { rankings: readonly Ranking[] }> {
  const workbook = await recogniseWorkbook();
  const rankings = rankingsOf(sheetsToWork(workbook, options.only), thresholdsOf(workbook, options));
  const content = rankings.length === 0 ? null : rankingContent(rankings, options.messages);
  return { ...(await putReport(workbook, 'ranking', content, options)), rankings };
}

/**
 * Makes the summary sheet, or brings it up to date. Three round trips.
 * @throws ProblemError when no sheet is recognised or the workbook's structure is protected.
 */
export async function makeSummary(options: ReportOptions): Promise<ReportResult & { summary: Summary }> {
  const workbook = await recogniseWorkbook();
  const sheets = sheetsToWork(workbook, options.only);
  const summary = workbookSummary(workbook, sheets, thresholdsOf(workbook, options));
  const content = summary.kinds.length === 0 ? null : summaryContent(summary, options.messages);
  return { ...(await putReport(workbook, 'summary', content, options)), summary };
}

function thresholdsOf({ settings }: RecognisedWorkbook, { thresholds }: ReportOptions): Thresholds {
  return thresholdsBy(settings, thresholds);
}

/**
 * Writes a report to its own sheet, unless it stands there already.
 * @param content null when there is nothing to report; then nothing is written.
 * @throws ProblemError when its sheet is protected, or the person's notes are in the way.
 */
export async function putReport(
  workbook: RecognisedWorkbook,
  report: ReportKind,
  content: ReportContent | null,
  { messages, show }: ReportOptions,
): Promise<ReportResult> {
  if (content === null) return { applied: null, sheet: null, made: 'unchanged', workbook };
  const { read } = workbook;
  const present = read.sheets.find((sheet) => sheet.report === report);
  const edit = sheetEdit(workbook, report, content, messages);
  const region = present === undefined ? null : regionOn(present);
  const same =
    present !== undefined &&
    region !== null &&
    showsReport(present.grid, region, content) &&
    showsCharts(read, present, content);
  if (!same && present === undefined && read.structureProtected)
    throw new ProblemError({ code: 'structure-protected' });
  if (!same && present?.protection)
    throw new ProblemError({ code: 'protected-sheet', sheet: present.name, address: 'A1' });
  if (!same && present !== undefined && region !== null) refuseInTheWay(present.grid, region, content);
  const plan: EditPlan = { edits: same ? [] : [edit, ...keepCharts(read, report, content)] };
  const toFront = show && read.front !== edit.name;
  const applied =
    same && !toFront
      ? null
      : await applyPlan(plan, { filtered: new Set(), show: toFront ? edit.name : null });
  return {
    applied: same ? null : applied,
    sheet: edit.name,
    made: same ? 'unchanged' : present === undefined ? 'new' : 'updated',
    workbook,
  };
}

/** The edit that puts a report on its own sheet: a new one, or the one that it stands on. */
export function sheetEdit(
  { read }: Pick<RecognisedWorkbook, 'read'>,
  report: ReportKind,
  content: ReportContent,
  messages: Messages,
): SheetEdit {
  const present = read.sheets.find((sheet) => sheet.report === report);
  const wanted = messages.reports[report].sheetName;
  const region = present === undefined ? null : rangeAddress(regionOn(present));
  return {
    kind: 'sheet',
    report,
    name:
      present?.name ?? freeName(wanted, new Set(read.sheets.map(({ name }) => name.toLocaleLowerCase('vi')))),
    isNew: present === undefined,
    staleMark: present === undefined && read.marks.includes(report),
    content,
    region,
    before:
      present === undefined || region === null
        ? null
        : {
            ...contentOnSheet(croppedGrid(present.grid, regionOn(present)), content),
            charts: formerCharts(read, report, region),
          },
    ...(present === undefined || region === null ? {} : { charts: chartsOnSheet(read, present, region) }),
  };
}

/** A name that no sheet has yet: "Xếp hạng", else "Xếp hạng (2)" … */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(name.toLocaleLowerCase('vi'))) return name;
  }
}
