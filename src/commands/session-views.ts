import { columnLetters } from '../core/grid/address';
import { kindsOf } from '../core/layout/table-columns';
import type { Thresholds } from '../core/measures/threshold';
import { findingsOf } from '../core/checks/sheet-checks';
import { planRecalculation } from '../core/recalculation/plan-recalculation';
import { rankingsOf } from '../core/reports/ranking';
import type { RecognisedWorkbook, WorkedSheet } from './recognised-workbook';
import type { SessionState, SheetView } from './session-state';

/** What the pane shows of a workbook as it was read. */
export type WorkbookView = Pick<SessionState, 'sheet' | 'recognised' | 'findings' | 'rankings' | 'upToDate'>;

/**
 * The pane is about the sheet in front. With a sheet of ours in front it stays with the person's sheets: their findings
 * and rankings are still what matters.
 */
export function viewOf(workbook: RecognisedWorkbook, thresholds: Thresholds): WorkbookView {
  const { read, layouts, sheets } = workbook;
  const front = sheets.find((sheet) => sheet.read.name === read.front);
  const isOurs = read.sheets.some(({ name, report }) => name === read.front && report !== null);
  const shown = front !== undefined ? [front] : isOurs ? sheets : [];
  const layout = layouts.find(({ name }) => name === read.front);
  return {
    sheet: front !== undefined ? sheetView(front) : layout === undefined ? null : otherView(layout.name),
    recognised: sheets.map((sheet) => sheet.read.name),
    findings: shown.flatMap(({ grid, layout: own }) => findingsOf(grid, own)),
    rankings: rankingsOf(shown, thresholds),
    upToDate: shown.every(
      (sheet) =>
        planRecalculation(sheet.grid, sheet.layout, thresholds, sheet.read.flags).plan.edits.length === 0,
    ),
  };
}

function sheetView({ layout }: WorkedSheet): SheetView {
  return {
    name: layout.name,
    kind: layout.kind,
    units: layout.tables.reduce((sum, table) => sum + table.bodyRows.length, 0),
    asOf: layout.asOf,
    priorAsOf: layout.priorAsOf,
    kinds: [...new Set(layout.tables.flatMap(kindsOf))],
    columns: layout.tables.flatMap((table) =>
      table.columns.map(({ column, headerPath, role, insurance, date, confidence, evidence }) => ({
        letters: columnLetters(column),
        header: headerPath.join(' · '),
        role,
        insurance,
        date,
        confidence,
        evidence,
      })),
    ),
  };
}

function otherView(name: string): SheetView {
  return { name, kind: 'other', units: 0, asOf: null, priorAsOf: null, kinds: [], columns: [] };
}
