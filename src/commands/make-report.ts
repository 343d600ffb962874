import type { SheetEdit } from '../core/edits/edit-plan';
import type { ReportContent, ReportKind } from '../core/edits/report-content';
import { rangeAddress } from '../core/grid/address';
import { croppedGrid } from '../core/grid/cropped-grid';
import type { Thresholds } from '../core/measures/threshold';
import { thresholdsBy } from '../core/settings/thresholds-by';
import { rankingBy } from '../core/settings/ranking-by';
import { type Ranking, rankingsOf } from '../core/reports/ranking';
import type { RankingOptions } from '../core/reports/ranking-options';
import { type Summary, summaryOf } from '../core/reports/summary';
import { applyPlan, type AppliedPlan } from '../excel/apply-plan';
import { ProblemError } from '../excel/problem-error';
import type { Messages } from '../locales';
import { sheetNameOf } from './report-contents/sheet-name-of';
import { rankingReports, type ReportToPut } from './report-contents/ranking-reports';
import { isOtherwiseArranged } from './report-contents/ranking-sheets';
import { contentOnSheet } from './report-contents/content-on-sheet';
import { refuseInTheWay, regionOn, showsReport } from './report-contents/report-region';
import { summaryContent } from './report-contents/summary-content';
import { type RecognisedWorkbook, recogniseWorkbook, sheetsToWork } from './recognised-workbook';

/** What making a report did. */
export interface ReportResult {
  /** Null when the sheet was up to date, or when there was nothing to report. */
  readonly applied: AppliedPlan | null;
  /** The sheet's name, of several the first; null when there was nothing to report and so no sheet was made. */
  readonly sheet: string | null;
  /** The names of all its sheets. */
  readonly sheets: readonly string[];
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
  /** How units are ranked, as a person says on the spot; the workbook's settings unless given. */
  readonly ranking?: Partial<RankingOptions>;
}

/**
 * Makes the ranking, on one sheet or a sheet a kind, or brings it up to date. Three round trips.
 * @throws ProblemError when no sheet is recognised or the workbook's structure is protected.
 */
export async function makeRanking(options: ReportOptions): Promise<MadeRanking> {
  const workbook = await recogniseWorkbook();
  const rules = rankingBy(workbook.settings, options.ranking);
  const rankings = rankingsOf(sheetsToWork(workbook, options.only), thresholdsOf(workbook, options), rules);
  const reports = rankingReports(rankings, options.messages, rules);
  const made = await putReports(workbook, reports, options);
  const former = workbook.read.sheets.filter(({ report }) => isOtherwiseArranged(report, rules.arrange));
  return { ...made, rankings, former: former.map(({ name }) => name) };
}

/** A ranking as it was made. */
export interface MadeRanking extends ReportResult {
  readonly rankings: readonly Ranking[];
  /** Sheets of a ranking that was arranged in another way: they stay as they are. */
  readonly former: readonly string[];
}

/**
 * Makes the summary sheet, or brings it up to date. Three round trips.
 * @throws ProblemError when no sheet is recognised or the workbook's structure is protected.
 */
export async function makeSummary(options: ReportOptions): Promise<ReportResult & { summary: Summary }> {
  const workbook = await recogniseWorkbook();
  const summary = summaryOf(sheetsToWork(workbook, options.only), thresholdsOf(workbook, options));
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
  options: ReportOptions,
): Promise<ReportResult> {
  return putReports(workbook, content === null ? [] : [{ report, content }], options);
}

/** A report as it will be written. */
interface PlannedReport {
  readonly edit: SheetEdit;
  /** The sheet shows it already. */
  readonly same: boolean;
}

function plannedReport(
  workbook: RecognisedWorkbook,
  { report, content }: ReportToPut,
  messages: Messages,
): PlannedReport {
  const { read } = workbook;
  const present = read.sheets.find((sheet) => sheet.report === report);
  const edit = sheetEdit(workbook, report, content, messages);
  const region = present === undefined ? null : regionOn(present);
  const same = present !== undefined && region !== null && showsReport(present.grid, region, content);
  if (!same && present === undefined && read.structureProtected)
    throw new ProblemError({ code: 'structure-protected' });
  if (!same && present?.protection)
    throw new ProblemError({ code: 'protected-sheet', sheet: present.name, address: 'A1' });
  if (!same && present !== undefined && region !== null) refuseInTheWay(present.grid, region, content);
  return { edit, same };
}

/**
 * Writes reports to their own sheets in one round trip, but for those that stand there already.
 * @throws ProblemError when one of their sheets is protected, or the person's notes are in the way; nothing is written then.
 */
async function putReports(
  workbook: RecognisedWorkbook,
  reports: readonly ReportToPut[],
  { messages, show }: ReportOptions,
): Promise<ReportResult> {
  const planned = reports.map((one) => plannedReport(workbook, one, messages));
  const sheets = planned.map(({ edit }) => edit.name);
  const [first = null] = sheets;
  const edits = planned.flatMap(({ edit, same }) => (same ? [] : [edit]));
  const toFront = show && workbook.read.front !== first ? first : null;
  const applied =
    edits.length === 0 && toFront === null
      ? null
      : await applyPlan({ edits }, { filtered: new Set(), show: toFront });
  const made = edits.length === 0 ? 'unchanged' : edits.every(({ isNew }) => isNew) ? 'new' : 'updated';
  return { applied: edits.length === 0 ? null : applied, sheet: first, sheets, made, workbook };
}

/** The edit that puts a report on its own sheet: a new one, or the one that it stands on. */
export function sheetEdit(
  { read }: Pick<RecognisedWorkbook, 'read'>,
  report: ReportKind,
  content: ReportContent,
  messages: Messages,
): SheetEdit {
  const present = read.sheets.find((sheet) => sheet.report === report);
  const wanted = sheetNameOf(report, messages);
  return {
    kind: 'sheet',
    report,
    name:
      present?.name ?? freeName(wanted, new Set(read.sheets.map(({ name }) => name.toLocaleLowerCase('vi')))),
    isNew: present === undefined,
    staleMark: present === undefined && read.marks.includes(report),
    content,
    region: present === undefined ? null : rangeAddress(regionOn(present)),
    before:
      present === undefined ? null : contentOnSheet(croppedGrid(present.grid, regionOn(present)), content),
  };
}

/** A name that no sheet has yet: "Xếp hạng", else "Xếp hạng (2)" … */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(name.toLocaleLowerCase('vi'))) return name;
  }
}
