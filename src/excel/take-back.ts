import type {
  CellsEdit,
  Edit,
  NewSheetEdit,
  OwnFlag,
  SettingEdit,
  SheetEdit,
  StandingChart,
} from '../core/edits/edit-plan';
import { asRead } from '../core/edits/cell-input';
import type { CellContent } from '../core/grid/grid';
import { isSameContent } from '../core/grid/sheet-reference';
import { cellAddress, parseRange } from '../core/grid/address';
import { flagAreas } from '../core/recalculation/flags';
import { addFlag, type AppliedPlan } from './apply-plan';
import { deleteColumn, goesWithColumn, refuseIfTypedInto, requestInserted } from './inserted-columns';
import { markName } from './own-sheets';
import { ProblemError } from './problem-error';
import { requestCharts } from './standing-charts';
import { reportContents, reportRegion, writeReport } from './write-report';
import { deleteFlags, requestFlags } from './written-flags';

/**
 * Takes a write back: cells, number formats, flags and sheets as they were. Two round trips: it looks first whether the
 * person has changed any of the cells since, and then touches nothing.
 * @throws ProblemError `changed-since` with the first such cell.
 */
export async function takeBack(applied: AppliedPlan): Promise<void> {
  await Excel.run(async (context) => {
    const { edits } = applied.plan;
    const sheetOf = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
    const cells = edits.filter((edit): edit is CellsEdit => edit.kind === 'cells');
    const reports = edits.filter(
      (edit): edit is SheetEdit | NewSheetEdit => edit.kind === 'sheet' || edit.kind === 'newSheet',
    );
    const written = cells.map((edit) => sheetOf(edit.sheet).getRange(edit.range).load({ formulas: true }));
    const filters = new Map(
      cells.map(({ sheet }) => [sheet, sheetOf(sheet).autoFilter.load({ isDataFiltered: true })]),
    );
    const made = reports.map((edit) =>
      sheetOf(edit.name)
        .getUsedRangeOrNullObject(true)
        .load({ formulas: true, rowIndex: true, columnIndex: true }),
    );
    const charts = new Map(
      reports.flatMap((edit) =>
        edit.kind === 'sheet' ? [[edit.name, requestCharts(sheetOf(edit.name), chartNames(edit))]] : [],
      ),
    );
    const columns = requestInserted(context, edits);
    const flags = requestFlags(context, applied);
    await context.sync();
    cells.forEach((edit, index) =>
      refuseIfChanged(edit, (written[index]?.formulas ?? []) as CellContent[][]),
    );
    reports.forEach((edit, index) => refuseIfEdited(edit, reportNow(made[index])));
    refuseIfTypedInto(columns, cells);

    context.application.suspendScreenUpdatingUntilNextSync();
    deleteFlags(flags, applied);
    const now: SheetsNow = {
      filtered: new Set(cells.map(({ sheet }) => sheet).filter((name) => filters.get(name)?.isDataFiltered)),
      charts: (sheet) => charts.get(sheet)?.() ?? [],
    };
    const isGone = (edit: Edit): boolean => edit.kind === 'cells' && goesWithColumn(edit, edits);
    // Cells have the addresses that they have beside the new columns; flags are put back where those are gone.
    for (const edit of cells) if (!isGone(edit)) restore(context, edit, now);
    for (const edit of [...edits].reverse()) if (edit.kind === 'insertColumn') deleteColumn(context, edit);
    // A flag comes to stand before those that are there: the last is put back first.
    for (const edit of [...edits].reverse()) if (edit.kind !== 'cells') restore(context, edit, now);
    await context.sync();
  });
}

/** What is on the sheets now, by their names. */
interface SheetsNow {
  /** Sheets under a filter. */
  readonly filtered: ReadonlySet<string>;
  readonly charts: (sheet: string) => readonly StandingChart[];
}

function restore(context: Excel.RequestContext, edit: Edit, now: SheetsNow): void {
  const sheetOf = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  switch (edit.kind) {
    case 'cells':
      return restoreCells(sheetOf(edit.sheet), edit, now.filtered.has(edit.sheet));
    case 'unflag':
      return restoreFlag(sheetOf(edit.sheet), edit.sheet, edit.was);
    case 'sheet':
      return restoreReport(context, edit, now.charts(edit.name));
    case 'newSheet':
      return sheetOf(edit.name).delete();
    case 'setting':
      return restoreSetting(context, edit);
    case 'insertColumn':
      // Deleted between the cells beside it and the flags.
      return;
    case 'flag':
      // Taken away before anything else.
      return;
  }
}

const unlimited = { bottom: Infinity, right: Infinity } as const;

/** What stands on a report's sheet now; its corner 0-based. */
interface ReportNow {
  readonly top: number;
  readonly left: number;
  readonly contents: readonly (readonly CellContent[])[];
}

function reportNow(used: Excel.Range | undefined): ReportNow {
  if (used === undefined || used.isNullObject) return { top: 0, left: 0, contents: [] };
  return { top: used.rowIndex, left: used.columnIndex, contents: used.formulas as CellContent[][] };
}

function refuseIfChanged(edit: CellsEdit, now: readonly (readonly CellContent[])[]): void {
  const { top, left } = parseRange(edit.range);
  edit.contents.forEach((row, down) => {
    row.forEach((content, across) => {
      if (content === null || isSameContent(now[down]?.[across] ?? '', asRead(content))) return;
      const address = cellAddress(top + down, left + across);
      throw new ProblemError({ code: 'changed-since', sheet: edit.sheet, address });
    });
  });
}

/**
 * A report that somebody wrote on since is not taken away. What stands beside it goes with a sheet that was new, and
 * stays on one that was there before, but for the cells that the former report needs.
 */
function refuseIfEdited(edit: SheetEdit | NewSheetEdit, now: ReportNow): void {
  const wanted = reportContents(edit.content);
  const region = edit.kind === 'sheet' ? edit.region : null;
  const { bottom, right } = region === null ? unlimited : parseRange(region);
  const height = Math.max(wanted.length, bottom);
  const width = Math.max(wanted[0]?.length ?? 0, right);
  const rows = Math.min(height, Math.max(wanted.length, now.top + now.contents.length));
  for (let row = 0; row < rows; row += 1) {
    const cells = now.contents[row - now.top] ?? [];
    const columns = Math.min(width, Math.max(wanted[row]?.length ?? 0, now.left + cells.length));
    for (let column = 0; column < columns; column += 1) {
      if (isSameContent(cells[column - now.left] ?? '', wanted[row]?.[column] ?? '')) continue;
      const address = cellAddress(row + 1, column + 1);
      throw new ProblemError({ code: 'changed-since', sheet: edit.name, address });
    }
  }
}

/** The contents first: a formula put into a cell of text format would stay text. */
function restoreCells(sheet: Excel.Worksheet, edit: CellsEdit, oneByOne: boolean): void {
  const { inputs, numberFormats } = edit.before;
  const before = inputs.map((row, down) =>
    row.map((input, across) => (edit.contents[down]?.[across] === null ? null : input)),
  );
  if (oneByOne) {
    restoreOneByOne(sheet, edit, before);
    return;
  }
  const range = sheet.getRange(edit.range);
  range.formulas = before as (string | number | boolean)[][];
  if (edit.numberFormats !== null) range.numberFormat = numberFormats as string[][];
}

/** Under a filter, where a block would be misplaced (office-js #224). */
function restoreOneByOne(
  sheet: Excel.Worksheet,
  edit: CellsEdit,
  before: readonly (readonly (CellContent | null)[])[],
): void {
  const { top, left } = parseRange(edit.range);
  before.forEach((row, down) => {
    row.forEach((input, across) => {
      if (input === null) return;
      const cell = sheet.getRange(cellAddress(top + down, left + across));
      cell.formulas = [[input]];
      const format = edit.numberFormats === null ? null : edit.before.numberFormats[down]?.[across];
      if (format !== null && format !== undefined) cell.numberFormat = [[format]];
    });
  });
}

function restoreFlag(sheet: Excel.Worksheet, name: string, was: OwnFlag): void {
  const areas = flagAreas(was.formula);
  if (areas.length === 0) return;
  addFlag(sheet, { kind: 'flag', sheet: name, areas, formula: was.formula, numberFormat: was.numberFormat });
}

function restoreSetting(context: Excel.RequestContext, { key, before }: SettingEdit): void {
  if (before === null) context.workbook.settings.getItem(key).delete();
  else context.workbook.settings.add(key, before);
}

/** The charts that an edit wrote; none where it deleted the last of them. */
function chartNames({ content }: SheetEdit): string[] {
  return (content.charts ?? []).map(({ name }) => name);
}

function restoreReport(
  context: Excel.RequestContext,
  edit: SheetEdit,
  standing: readonly StandingChart[],
): void {
  if (edit.before !== null) {
    const { tableMarks: marks, room = 0 } = edit;
    const written: SheetEdit = {
      ...edit,
      isNew: false,
      content: edit.before,
      region: reportRegion(edit.content),
      markedBefore: null,
      room: 0,
      ...(marks === undefined ? {} : { tableMarks: { lost: [], before: marks.after, after: marks.before } }),
    };
    const known = edit.content.charts ?? [];
    const stood = edit.charts?.standing ?? [];
    const charts = { known, standing, moved: false, stood };
    writeReport(context, written, edit.markedBefore ?? edit.region ?? undefined, charts);
    if (room > 0 && edit.region !== null) {
      const first = parseRange(edit.region).bottom + 1;
      const rows = context.workbook.worksheets.getItem(edit.name).getRange(`${first}:${first + room - 1}`);
      rows.delete(Excel.DeleteShiftDirection.up);
    }
    return;
  }
  for (const { name } of edit.tableMarks?.after ?? []) context.workbook.names.getItem(name).delete();
  context.workbook.names.getItem(markName(edit.report)).delete();
  context.workbook.worksheets.getItem(edit.name).delete();
}
