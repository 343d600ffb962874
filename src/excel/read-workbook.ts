import type { OwnFlag, StandingChart } from '../core/edits/edit-plan';
import type { ReportKind } from '../core/edits/report-content';
import type { RangeAddress } from '../core/grid/address';
import { type CellContent, emptyGrid, type Grid } from '../core/grid/grid';
import type { Separators } from '../core/numbers/separators';
import { flagMark } from '../core/recalculation/flags';
import { requestSeparators } from './read-separators';
import { keptChartNames } from './kept-chart-names';
import {
  marksIn,
  type OwnName,
  type OwnSheet,
  ownSheets,
  type OwnTable,
  ownTables,
  reportKinds,
  tableNames,
} from './own-sheets';
import { requestCharts } from './standing-charts';

/** The workbook's setting that keeps what the person said of columns. */
export const correctionsKey = 'TienDoBHXH.columns';

/** The workbook's setting that keeps which findings the person chose to ignore. */
export const ignoredKey = 'TienDoBHXH.ignored';

/** The workbook's setting that keeps what the office chose. */
export const settingsKey = 'TienDoBHXH.settings';

/** The workbook's setting that keeps which charts stand on our sheets. */
export const chartsKey = 'TienDoBHXH.charts';

/** What writing has to know of a protected sheet. */
export interface ReadProtection {
  readonly mayFormatCells: boolean;
  /** Locked or not, cell by cell, over the same rectangle as the grid. */
  readonly locked: readonly (readonly boolean[])[];
}

/** A sheet as read. */
export interface ReadSheet {
  readonly name: string;
  /** Excel's own, by which events name a sheet; it lasts as long as the workbook is open. */
  readonly id: string;
  readonly visible: boolean;
  /** Which of our reports it is; null for a sheet of the person's. */
  readonly report: ReportKind | null;
  /** The cells of that report; what stands beside them is the person's. Null where it is not known. */
  readonly reportRegion: RangeAddress | null;
  /** The tables of that report; none where it has none, or where they are not asked for. */
  readonly reportTables?: readonly OwnTable[];
  readonly grid: Grid;
  readonly flags: readonly OwnFlag[];
  /** On a sheet of ours, its charts and the person's; elsewhere none is looked at. */
  readonly charts: readonly StandingChart[];
  /** Null for a sheet that is not protected. */
  readonly protection: ReadProtection | null;
  /** A filter hides rows now. */
  readonly filtered: boolean;
}

/** A workbook as read, in tab order. */
export interface ReadWorkbook {
  readonly front: string;
  /** The marks that this Excel reads numbers by. */
  readonly separators: Separators;
  readonly structureProtected: boolean;
  /** What the person said of columns, as kept with the workbook (JSON text); null when nothing was. */
  readonly corrections: string | null;
  /** The findings that the person chose to ignore, as kept with the workbook (JSON text); null when there are none. */
  readonly ignored: string | null;
  /** What the office chose, as kept with the workbook (JSON text); null when nothing was. */
  readonly settings: string | null;
  /** Which charts stand on our sheets, as kept with the workbook (JSON text); null when there are none. */
  readonly keptCharts: string | null;
  /** Marks of ours that are in the workbook, those of sheets long gone included. */
  readonly marks: readonly ReportKind[];
  /** Marks of tables whose report is gone or that are gone from it; they go before new ones are made. */
  readonly lostTables?: readonly string[];
  readonly sheets: readonly ReadSheet[];
}

/**
 * Reads every sheet of the workbook in two round trips, however many rows and sheets it has: which sheets there are,
 * then what is on them.
 */
export async function readWorkbook(): Promise<ReadWorkbook> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const worksheets = workbook.worksheets;
    worksheets.load({ id: true, name: true, visibility: true, protection: { protected: true } });
    const front = workbook.worksheets.getActiveWorksheet();
    front.load({ name: true });
    workbook.names.load({ name: true, formula: true, comment: true });
    workbook.protection.load({ protected: true });
    const kept = workbook.settings.getItemOrNullObject(correctionsKey);
    kept.load({ value: true });
    const ignored = workbook.settings.getItemOrNullObject(ignoredKey);
    ignored.load({ value: true });
    const chosen = workbook.settings.getItemOrNullObject(settingsKey);
    chosen.load({ value: true });
    const charts = workbook.settings.getItemOrNullObject(chartsKey);
    charts.load({ value: true });
    const separators = requestSeparators(context);
    await context.sync();

    const names = workbook.names.items.map(({ name, formula, comment }) => ({
      name,
      formula: String(formula),
      comment,
    }));
    const own = ownSheets(names);
    const keptCharts = charts.isNullObject ? null : String(charts.value);
    const requests = worksheets.items.map((sheet) =>
      requestSheet(sheet, reportOn(sheet.name, own), keptCharts),
    );
    await context.sync();

    return {
      front: front.name,
      separators: separators(),
      structureProtected: workbook.protection.protected,
      corrections: kept.isNullObject ? null : String(kept.value),
      ignored: ignored.isNullObject ? null : String(ignored.value),
      settings: chosen.isNullObject ? null : String(chosen.value),
      keptCharts,
      marks: marksIn(names),
      lostTables: lostTables(names, own),
      sheets: requests.map((request) => takeSheet(request, own, names)),
    };
  });
}

function lostTables(names: readonly OwnName[], own: ReadonlyMap<ReportKind, OwnSheet>): string[] {
  return reportKinds.flatMap((report) => {
    const sheet = own.get(report)?.sheet;
    const standing = sheet === undefined ? [] : ownTables(report, sheet, names).map(({ name }) => name);
    return tableNames(report, names)
      .map(({ name }) => name)
      .filter((name) => !standing.includes(name));
  });
}

interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly rules: Excel.ConditionalFormatCollection;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
  readonly charts: () => readonly StandingChart[];
}

function reportOn(sheet: string, own: ReadonlyMap<ReportKind, OwnSheet>): ReportKind | null {
  return [...own].find(([, found]) => found.sheet === sheet)?.[0] ?? null;
}

function requestSheet(sheet: Excel.Worksheet, report: ReportKind | null, kept: string | null): SheetRequest {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({
    rowIndex: true,
    columnIndex: true,
    rowCount: true,
    columnCount: true,
    values: true,
    formulas: true,
    numberFormat: true,
    format: { font: { name: true } },
  });
  const rules = sheet.getRange().conditionalFormats;
  rules.load({
    id: true,
    type: true,
    customOrNullObject: { rule: { formula: true }, format: { numberFormat: true } },
  });
  sheet.autoFilter.load({ isDataFiltered: true });
  let cells: SheetRequest['cells'] = null;
  if (sheet.protection.protected) {
    sheet.protection.load({ options: true });
    cells = used.getCellProperties({ format: { protection: true } });
  }
  const charts = report === null ? () => [] : requestCharts(sheet, keptChartNames(kept, report));
  return { sheet, used, rules, cells, charts };
}

function takeSheet(
  { sheet, used, rules, cells, charts }: SheetRequest,
  own: ReadonlyMap<ReportKind, OwnSheet>,
  names: readonly OwnName[],
): ReadSheet {
  const [report, place] = [...own].find(([, found]) => found.sheet === sheet.name) ?? [];
  return {
    name: sheet.name,
    id: sheet.id,
    visible: sheet.visibility === Excel.SheetVisibility.visible,
    report: report ?? null,
    reportRegion: place?.region ?? null,
    reportTables: report === undefined ? [] : ownTables(report, sheet.name, names),
    grid: used.isNullObject ? emptyGrid(sheet.name) : takeGrid(sheet.name, used),
    flags: rules.items.flatMap(({ id, customOrNullObject: custom }) =>
      !custom.isNullObject && custom.rule.formula.includes(`"${flagMark} `)
        ? [{ id, formula: custom.rule.formula, numberFormat: String(custom.format.numberFormat) }]
        : [],
    ),
    charts: charts(),
    protection:
      cells === null
        ? null
        : {
            mayFormatCells: sheet.protection.options.allowFormatCells ?? false,
            locked: used.isNullObject
              ? []
              : (cells.value ?? []).map((row) => row.map((cell) => cell.format?.protection?.locked ?? true)),
          },
    filtered: sheet.autoFilter.isDataFiltered,
  };
}

function takeGrid(name: string, used: Excel.Range): Grid {
  return {
    sheet: name,
    top: used.rowIndex + 1,
    left: used.columnIndex + 1,
    rowCount: used.rowCount,
    columnCount: used.columnCount,
    values: used.values as CellContent[][],
    formulas: used.formulas as CellContent[][],
    numberFormats: used.numberFormat as string[][],
    // Excel says null where fonts differ, whatever the types promise.
    font: used.format.font.name ?? null,
  };
}
