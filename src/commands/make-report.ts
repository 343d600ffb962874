import type { SettingEdit, SheetEdit, TableMarks } from '../core/edits/edit-plan';
import type { SheetLooks } from '../core/edits/own-format';
import type { ReportContent, ReportKind } from '../core/edits/report-content';
import { rangeAddress, type Rectangle } from '../core/grid/address';
import { croppedGrid } from '../core/grid/cropped-grid';
import type { Thresholds } from '../core/measures/threshold';
import { thresholdsBy } from '../core/settings/thresholds-by';
import { rankingBy } from '../core/settings/ranking-by';
import { type Ranking, rankingsOf } from '../core/reports/ranking';
import type { RankingOptions } from '../core/reports/ranking-options';
import type { Summary } from '../core/reports/summary';
import { applyPlan, type AppliedPlan } from '../excel/apply-plan';
import { isTableName } from '../excel/own-sheets';
import { ProblemError } from '../excel/problem-error';
import { pointsOf } from '../excel/column-widths';
import { readLooks } from '../excel/read-looks';
import type { ReadSheet, ReadWorkbook } from '../excel/read-workbook';
import type { Messages } from '../locales';
import type { KeptAdditions } from './outcome';
import { chartsOnSheet, formerCharts, keepCharts, showsCharts } from './report-charts';
import { contentOnSheet, snapshotOn } from './report-contents/content-on-sheet';
import { tableMarksOf } from './report-contents/kept/table-marks-of';
import type { KeptReport } from './report-contents/kept/keep-additions';
import { keptReport } from './report-contents/kept/kept-report';
import { rankingReports, type ReportToPut } from './report-contents/ranking-reports';
import { isOtherwiseArranged } from './report-contents/ranking-sheets';
import { sheetNameOf } from './report-contents/sheet-name-of';
import { refuseInTheWay, regionOn, showsReport } from './report-contents/report-region';
import { summaryContent } from './report-contents/summary-content';
import { type RecognisedWorkbook, recogniseWorkbook, sheetsToWork } from './recognised-workbook';
import { workbookSummary } from './workbook-summary';

/** What making a report did. */
export interface ReportResult {
  /** Null when the sheet was up to date, or when there was nothing to report. */
  readonly applied: AppliedPlan | null;
  /** The sheet's name, of several the first; null when there was nothing to report and so no sheet was made. */
  readonly sheet: string | null;
  /** The names of all its sheets. */
  readonly sheets: readonly string[];
  readonly made: 'new' | 'updated' | 'unchanged';
  /** What became of the person's additions, where a report was made anew. */
  readonly kept?: KeptAdditions;
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
  options: ReportOptions,
): Promise<ReportResult> {
  return putReports(workbook, content === null ? [] : [{ report, content }], options);
}

/** A report as it will be written. */
interface PlannedReport {
  /** The sheet that it stands on, or will. */
  readonly name: string;
  /** Null where the sheet shows it already. */
  readonly edit: SheetEdit | null;
  readonly kept: KeptAdditions | null;
}

/**
 * Writes reports to their own sheets, all in one round trip, but for those that stand there already.
 * @throws ProblemError when one of their sheets is protected, or the person's notes are in the way; nothing is written then.
 */
async function putReports(
  workbook: RecognisedWorkbook,
  reports: readonly ReportToPut[],
  { messages, show }: ReportOptions,
): Promise<ReportResult> {
  const planned: PlannedReport[] = [];
  for (const one of reports) planned.push(await plannedReport(workbook, one, messages));
  const sheets = planned.map(({ name }) => name);
  const [first = null] = sheets;
  const edits = planned.flatMap(({ edit }) => (edit === null ? [] : [edit]));
  const toFront = show && workbook.read.front !== first ? first : null;
  const written =
    edits.length === 0 && toFront === null
      ? null
      : await applyPlan(
          { edits: [...edits, ...keptCharts(workbook.read, edits)] },
          { filtered: new Set(), show: toFront },
        );
  const made = edits.length === 0 ? 'unchanged' : edits.every(({ isNew }) => isNew) ? 'new' : 'updated';
  const kept = keptTogether(planned.flatMap((one) => (one.kept === null ? [] : [one.kept])));
  const applied = edits.length === 0 ? null : written;
  return { applied, sheet: first, sheets, made, workbook, ...(kept === null ? {} : { kept }) };
}

/** What is kept of the charts of all sheets that are written. */
function keptCharts(read: ReadWorkbook, edits: readonly SheetEdit[]): SettingEdit[] {
  let before = read;
  return edits.flatMap(({ report, content }) => {
    const kept = keepCharts(before, report, content);
    for (const { value } of kept) before = { ...before, keptCharts: value };
    return kept;
  });
}

/** What became of the additions on all sheets together; null where none was made anew. */
function keptTogether(all: readonly KeptAdditions[]): KeptAdditions | null {
  if (all.length === 0) return null;
  const sum = (of: keyof KeptAdditions): number => all.reduce((total, one) => total + one[of], 0);
  return { overwritten: sum('overwritten'), fixed: sum('fixed'), departed: sum('departed') };
}

async function plannedReport(
  workbook: RecognisedWorkbook,
  { report, content }: ReportToPut,
  messages: Messages,
): Promise<PlannedReport> {
  const { read } = workbook;
  const present = read.sheets.find((sheet) => sheet.report === report);
  if (present !== undefined) return renewedReport(workbook, present, report, content, messages);
  if (read.structureProtected) throw new ProblemError({ code: 'structure-protected' });
  const edit = sheetEdit(workbook, report, content, messages);
  return { name: edit.name, edit, kept: null };
}

/** A report over the one that stands, with what the person added to it; one round trip more to see how it looks. */
async function renewedReport(
  workbook: RecognisedWorkbook,
  present: ReadSheet,
  report: ReportKind,
  next: ReportContent,
  messages: Messages,
): Promise<PlannedReport> {
  const { name, grid } = present;
  const region = regionOn(present);
  const planned = keptReport(present, next, null, messages);
  if (showsReport(grid, region, planned.content) && showsCharts(workbook.read, present, planned.content))
    return { name, edit: null, kept: null };
  if (present.protection) throw new ProblemError({ code: 'protected-sheet', sheet: name, address: 'A1' });
  if (present.filtered) throw new ProblemError({ code: 'rows-filtered', sheet: name });
  const right = Math.max(region.right, planned.right, planned.content.columnWidths.length);
  const looks = await readLooks(name, Math.max(region.bottom, planned.content.rows.length), right);
  const kept = keptReport(present, next, looks, messages);
  const taken = takenBy(kept, region);
  // What stands below makes room; what stands above or beside without a relation does not.
  const above = kept.room === 0 ? grid : croppedGrid(grid, { ...everything, bottom: region.bottom });
  refuseInTheWay(above, taken, kept.content);
  const { overwritten, fixed, departed } = kept;
  const edit = renewedEdit(workbook, present, report, kept, looks, messages);
  return { name, edit, kept: { overwritten, fixed, departed } };
}

const everything: Rectangle = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };

/** The cells that are the report's now, with those beside its tables that go along. */
function takenBy({ right }: KeptReport, region: Rectangle): Rectangle {
  return right === 0 ? region : { ...region, left: 1, right: Math.max(region.right, right) };
}

function renewedEdit(
  workbook: RecognisedWorkbook,
  present: ReadSheet,
  report: ReportKind,
  kept: KeptReport,
  looks: SheetLooks,
  messages: Messages,
): SheetEdit {
  const region = regionOn(present);
  const taken = takenBy(kept, region);
  const { content, room } = kept;
  const guessed = contentOnSheet(croppedGrid(present.grid, taken), content);
  const width = Math.max(taken.right, content.columnWidths.length);
  const columnWidths = Array.from({ length: width }, (_, index) => content.columnWidths[index] ?? 0);
  return {
    ...sheetEdit(workbook, report, content, messages),
    region: rangeAddress(taken),
    before: {
      ...snapshotOn(present.grid, { ...guessed, columnWidths }, looks),
      charts: formerCharts(workbook.read, report, rangeAddress(region)),
    },
    markedBefore: rangeAddress(region),
    room,
    widthsStand: columnWidths.flatMap((characters, index) =>
      Math.abs(pointsOf(characters) - (looks.widths[index] ?? -1)) < 0.01 ? [index + 1] : [],
    ),
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
  const wanted = sheetNameOf(report, messages);
  const region = present === undefined ? null : rangeAddress(regionOn(present));
  const name =
    present?.name ?? freeName(wanted, new Set(read.sheets.map(({ name }) => name.toLocaleLowerCase('vi'))));
  const tableMarks: TableMarks = {
    lost: (read.lostTables ?? []).filter((lost) => isTableName(report, lost)),
    before: (present?.reportTables ?? []).map(({ name: mark, formula, comment }) => ({
      name: mark,
      formula,
      comment,
    })),
    after: tableMarksOf(report, name, content),
  };
  return {
    kind: 'sheet',
    report,
    name,
    tableMarks,
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
