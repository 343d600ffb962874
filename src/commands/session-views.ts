import { columnLetters } from '../core/grid/address';
import { kindsOf } from '../core/layout/table-columns';
import { movingKinds } from '../core/period/plan-new-period';
import { thresholdsBy } from '../core/settings/thresholds-by';
import { headerCell } from '../core/layout/header-cell';
import type { SheetLayout } from '../core/layout/sheet-layout';
import { readIgnored } from '../core/ignored-findings/ignored-finding';
import { splitFindings } from '../core/ignored-findings/split-findings';
import { planRecalculation } from '../core/recalculation/plan-recalculation';
import { rankingsOf } from '../core/reports/ranking';
import type { Grid } from '../core/grid/grid';
import { tablesToExplain } from './correct-column';
import { doubtAbout } from './doubtful-column';
import { findingsOn } from './findings-on';
import { writableEdits } from './permitted-edits';
import type { RecognisedWorkbook } from './recognised-workbook';
import type { ColumnView, SessionState, SheetView } from './session-state';

/** What the pane shows of a workbook as it was read. */
export type WorkbookView = Pick<
  SessionState,
  'sheet' | 'recognised' | 'quotas' | 'findings' | 'ignored' | 'rankings' | 'upToDate' | 'settings' | 'worked'
>;

/**
 * The pane is about the sheet in front. With a sheet of ours in front it stays with the person's sheets: their findings
 * and rankings are still what matters.
 */
export function viewOf(workbook: RecognisedWorkbook): WorkbookView {
  const { read, layouts, sheets, settings } = workbook;
  const thresholds = thresholdsBy(settings);
  const front = sheets.find((sheet) => sheet.read.name === read.front);
  const isOurs = read.sheets.some(({ name, report }) => name === read.front && report !== null);
  const shown = front !== undefined ? [front] : isOurs ? sheets : [];
  const index = read.sheets.findIndex(({ name }) => name === read.front);
  const [grid, layout] = [read.sheets[index]?.grid, layouts[index]];
  const found = splitFindings(findingsOn(shown, sheets), shown, readIgnored(read.ignored));
  return {
    sheet: grid === undefined || layout === undefined ? null : sheetView(grid, layout),
    recognised: sheets.map((sheet) => sheet.read.name),
    quotas: shown.flatMap(({ quotaNotes }) => quotaNotes),
    settings,
    worked: shown,
    findings: found.shown,
    ignored: found.ignored,
    rankings: rankingsOf(shown, thresholds),
    upToDate: shown.every((sheet) => {
      const { read: own, quotas } = sheet;
      const { plan } = planRecalculation(sheet.grid, sheet.layout, thresholds, own.flags, quotas);
      return writableEdits(sheet, plan.edits).length === 0;
    }),
  };
}

function sheetView(grid: Grid, layout: SheetLayout): SheetView {
  return {
    name: layout.name,
    kind: layout.kind,
    units: layout.tables.reduce((sum, table) => sum + table.bodyRows.length, 0),
    asOf: layout.asOf,
    priorAsOf: layout.priorAsOf,
    kinds: [...new Set(layout.tables.flatMap(kindsOf))],
    movingKinds: movingKinds(layout),
    columns: columnViews(grid, layout),
  };
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
