import { allocationTargets } from '../core/allocation/allocation-targets';
import { columnLetters } from '../core/grid/address';
import { blankSums } from '../core/filling/blank-sums';
import { missingColumns } from '../core/filling/missing-column';
import { unitNameAt } from '../core/layout/unit-name-at';
import { sheetThresholds } from '../core/thresholds/sheet-thresholds';
import { kindsOf } from '../core/layout/table-columns';
import { movingKinds } from '../core/period/moving-kinds';
import { thresholdsBy } from '../core/settings/thresholds-by';
import { headerCell } from '../core/layout/header-cell';
import type { SheetLayout } from '../core/layout/sheet-layout';
import { readIgnored } from '../core/ignored-findings/ignored-finding';
import { splitFindings } from '../core/ignored-findings/split-findings';
import { planRecalculation } from '../core/recalculation/plan-recalculation';
import { rankingsOf } from '../core/reports/ranking';
import type { Grid } from '../core/grid/grid';
import { problemOf } from '../excel/problem-error';
import { tablesToExplain } from './tables-to-explain';
import { doubtAbout } from './doubtful-column';
import { findingsOn } from './findings-on';
import { writableEdits } from './permitted-edits';
import type { RecognisedWorkbook, WorkedSheet } from './recognised-workbook';
import { shownSheets } from './shown-sheets';
import type { RenewableReport } from './stale-reports';
import type { ColumnView, SessionState, SheetView } from './session-state';

/** What the pane shows of a workbook as it was read. */
export type WorkbookView = Pick<
  SessionState,
  | 'sheet'
  | 'workbook'
  | 'recognised'
  | 'ownSheets'
  | 'quotas'
  | 'findings'
  | 'ignored'
  | 'rankings'
  | 'upToDate'
  | 'settings'
  | 'fillable'
  | 'staleReports'
>;

/** What is shown is of the sheets that the pane is about (see `shownSheets`). */
export async function viewOf(workbook: RecognisedWorkbook): Promise<WorkbookView> {
  const { read, layouts, sheets, settings } = workbook;
  const thresholds = thresholdsBy(settings);
  const front = sheets.find((sheet) => sheet.read.name === read.front);
  const shown = shownSheets(workbook);
  const index = read.sheets.findIndex(({ name }) => name === read.front);
  const [grid, layout] = [read.sheets[index]?.grid, layouts[index]];
  const found = splitFindings(findingsOn(shown, sheets), shown, readIgnored(read.ignored));
  return {
    sheet:
      grid === undefined || layout === undefined
        ? null
        : {
            ...sheetView(grid, layout, front),
            held: front === undefined ? [] : sheetThresholds(front, thresholds),
          },
    workbook,
    recognised: sheets.map((sheet) => sheet.read.name),
    ownSheets: read.sheets
      .filter(({ visible, report }) => visible && report === null)
      .map(({ name }) => name),
    quotas: shown.flatMap(({ quotaNotes }) => quotaNotes),
    settings,
    fillable: front !== undefined && lacksAnything(front),
    staleReports: await oldReports(workbook),
    findings: found.shown,
    ignored: found.ignored,
    rankings: rankingsOf(shown, thresholds),
    upToDate: shown.every((sheet) => {
      const { read: own, quotas } = sheet;
      const { plan } = planRecalculation(
        sheet.grid,
        sheet.layout,
        thresholds,
        own.flags,
        quotas,
        settings.fillWith,
      );
      return writableEdits(sheet, plan.edits).length === 0;
    }),
  };
}

/** Most workbooks have no report, and the pane opens without what compares one. */
async function oldReports(workbook: RecognisedWorkbook): Promise<readonly RenewableReport[]> {
  if (
    !workbook.read.sheets.some(
      ({ report }) => report === 'summary' || (report?.startsWith('ranking') ?? false),
    )
  )
    return [];
  try {
    const { staleReports } = await import('./stale-reports');
    return await staleReports(workbook);
  } catch (error) {
    // What was read and written is not held up by a hint that cannot be given now; the next read tries again.
    if (problemOf(error).code === 'part-not-loaded') return [];
    throw error;
  }
}

/** Columns, or sums of input columns: which of them can really be put in is found out when the person asks. */
function lacksAnything({ grid, layout, quotas }: WorkedSheet): boolean {
  if (layout.kind !== 'progress') return false;
  if (missingColumns(layout, quotas).length > 0) return true;
  return layout.tables.some((table) => blankSums(grid, table).length > 0);
}

function sheetView(
  grid: Grid,
  layout: SheetLayout,
  worked: WorkedSheet | undefined,
): Omit<SheetView, 'held'> {
  return {
    name: layout.name,
    kind: layout.kind,
    units: layout.tables.reduce((sum, table) => sum + table.bodyRows.length, 0),
    unitNames: unitNames(grid, layout),
    asOf: layout.asOf,
    priorAsOf: layout.priorAsOf,
    kinds: [...new Set(layout.tables.flatMap(kindsOf))],
    movingKinds: movingKinds(layout),
    targets: worked === undefined ? [] : allocationTargets(worked),
    columns: columnViews(grid, layout),
  };
}

function unitNames(grid: Grid, { tables, encoding }: SheetLayout): string[] {
  const names = tables.flatMap((table) =>
    table.bodyRows.map((row) => unitNameAt(grid, table, row, encoding)),
  );
  return [...new Set(names)].filter((name) => name !== '');
}

function columnViews(grid: Grid, layout: SheetLayout): ColumnView[] {
  return tablesToExplain(layout).flatMap((table) =>
    table.columns.map((column): ColumnView => {
      const { headerPath, role, insurance, date, evidence } = column;
      return {
        letters: columnLetters(column.column),
        address: headerCell(grid, table, column),
        header: headerPath.join(' · '),
        role,
        insurance,
        date,
        evidence,
        ...doubtAbout(grid, table, column),
      };
    }),
  );
}
