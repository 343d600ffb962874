import type { EditPlan, ReportContent, ReportKind, SheetEdit } from '../core/edits/edit-plan';
import type { CellContent, Grid } from '../core/grid/grid';
import { isSameContent } from '../core/grid/sheet-reference';
import type { Thresholds } from '../core/measures/threshold';
import { type Ranking, rankingsOf } from '../core/reports/ranking';
import { type Summary, summaryOf } from '../core/reports/summary';
import { applyPlan, type AppliedPlan } from '../excel/apply-plan';
import { ProblemError } from '../excel/problem-error';
import { reportContents } from '../excel/write-report';
import type { Messages } from '../locales';
import { contentOnSheet } from './report-contents/content-on-sheet';
import { rankingContent } from './report-contents/ranking-content';
import { summaryContent } from './report-contents/summary-content';
import { type RecognisedWorkbook, recogniseWorkbook, sheetsToWork } from './recognised-workbook';

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
  readonly thresholds: Thresholds;
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
  const rankings = rankingsOf(sheetsToWork(workbook, options.only), options.thresholds);
  const content = rankings.length === 0 ? null : rankingContent(rankings, options.messages);
  return { ...(await putReport(workbook, 'ranking', content, options)), rankings };
}

/**
 * Makes the summary sheet, or brings it up to date. Three round trips.
 * @throws ProblemError when no sheet is recognised or the workbook's structure is protected.
 */
export async function makeSummary(options: ReportOptions): Promise<ReportResult & { summary: Summary }> {
  const workbook = await recogniseWorkbook();
  const summary = summaryOf(sheetsToWork(workbook, options.only), options.thresholds);
  const content = summary.kinds.length === 0 ? null : summaryContent(summary, options.messages);
  return { ...(await putReport(workbook, 'summary', content, options)), summary };
}

async function putReport(
  workbook: RecognisedWorkbook,
  report: ReportKind,
  content: ReportContent | null,
  { messages, show }: ReportOptions,
): Promise<ReportResult> {
  if (content === null) return { applied: null, sheet: null, made: 'unchanged', workbook };
  const { read } = workbook;
  const present = read.sheets.find((sheet) => sheet.report === report);
  const edit = sheetEdit(workbook, report, content, messages);
  const same = present !== undefined && showsAlready(present.grid, content);
  if (!same && present === undefined && read.structureProtected)
    throw new ProblemError({ code: 'structure-protected' });
  if (!same && present?.protection)
    throw new ProblemError({ code: 'protected-sheet', sheet: present.name, address: 'A1' });
  const plan: EditPlan = { edits: same ? [] : [edit] };
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

function sheetEdit(
  { read }: RecognisedWorkbook,
  report: ReportKind,
  content: ReportContent,
  messages: Messages,
): SheetEdit {
  const present = read.sheets.find((sheet) => sheet.report === report);
  const wanted = messages.reports[report].sheetName;
  return {
    kind: 'sheet',
    report,
    name:
      present?.name ?? freeName(wanted, new Set(read.sheets.map(({ name }) => name.toLocaleLowerCase('vi')))),
    isNew: present === undefined,
    staleMark: present === undefined && read.marks.includes(report),
    content,
    before: present === undefined ? null : contentOnSheet(present.grid, content),
  };
}

/** A name that no sheet has yet: "Xếp hạng", else "Xếp hạng (2)" … */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(name.toLocaleLowerCase('vi'))) return name;
  }
}

/** True when the sheet shows the very cells of the report: nothing has to be written then. */
function showsAlready(grid: Grid, content: ReportContent): boolean {
  const wanted = reportContents(content);
  const there = fromA1(grid);
  const rows = Math.max(wanted.length, there.length);
  for (let row = 0; row < rows; row += 1) {
    const columns = Math.max(wanted[row]?.length ?? 0, there[row]?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      if (!sameContent(wanted[row]?.[column] ?? '', there[row]?.[column] ?? '')) return false;
    }
  }
  return true;
}

/** Excel keeps fifteen digits of a number in the file, so a rate is compared to that many. */
function sameContent(a: CellContent, b: CellContent): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a.toPrecision(14) === b.toPrecision(14);
  return isSameContent(a, b);
}

/** The cells of a sheet from A1, whatever rectangle was read. */
function fromA1(grid: Grid): CellContent[][] {
  const blankRows = Array.from({ length: grid.rowCount === 0 ? 0 : grid.top - 1 }, (): CellContent[] => []);
  const blank = Array.from({ length: grid.left - 1 }, (): CellContent => '');
  return [...blankRows, ...grid.formulas.map((row) => [...blank, ...row])];
}
