import { parseRange, type RangeAddress, rangeAddress } from '../core/grid/address';
import type { CellContent } from '../core/grid/grid';
import { textInput } from '../core/edits/cell-input';
import type { SheetEdit } from '../core/edits/edit-plan';
import type { ReportContent } from '../core/edits/report-content';
import { pointsOf } from './column-widths';
import { markTables } from './mark-tables';
import { markName, nameFormula } from './own-sheets';
import { dressOwn } from './own-looks';
import { layOutPage, repeatHeader } from './page-layout';
import { reportFont, reportLooks } from './report-styles';
import { spans, styleAreas } from './style-areas';
import { type ChartsBefore, noCharts, writeCharts } from './write-charts';

/**
 * Queues the writing of one of our sheets: made new, or the report on it emptied and written again. What stands beside
 * the report stays. Nothing is sent before the caller's next sync.
 * @param marked the cells that are known as the report's from then on.
 * @param charts what is known of those that stand there.
 */
export function writeReport(
  context: Excel.RequestContext,
  edit: SheetEdit,
  marked = reportRegion(edit.content),
  charts = chartsBefore(edit),
): void {
  const { worksheets } = context.workbook;
  const stood = edit.markedBefore ?? edit.region;
  const sheet = edit.isNew ? worksheets.add(edit.name) : worksheets.getItem(edit.name);
  if (edit.isNew) {
    if (edit.staleMark) context.workbook.names.getItem(markName(edit.report)).delete();
  } else {
    const old = edit.region === null ? sheet.getUsedRange() : sheet.getRange(edit.region);
    old.unmerge();
    old.clear();
    if ((edit.room ?? 0) > 0 && edit.region !== null) {
      const first = parseRange(edit.region).bottom + 1;
      sheet.getRange(`${first}:${first + (edit.room ?? 0) - 1}`).insert(Excel.InsertShiftDirection.down);
    }
    freeRowHeights(sheet, edit);
    sheet.freezePanes.unfreeze();
    // Pointed anew, it keeps its place among the names.
    if (stood !== marked)
      context.workbook.names.getItem(markName(edit.report)).formula = nameFormula(edit.name, marked);
  }
  if (edit.isNew) {
    const mark = context.workbook.names.add(markName(edit.report), sheet.getRange(marked));
    mark.visible = false;
  }
  writeContent(sheet, edit.content, {
    isNew: edit.isNew,
    widthsStand: new Set(edit.widthsStand),
    charts,
  });
  if (edit.tableMarks !== undefined) {
    const { lost, before, after } = edit.tableMarks;
    markTables(context, lost, before, after);
  }
}

/** The charts that are on the sheet already. */
function chartsBefore({ isNew, before, charts }: SheetEdit): ChartsBefore {
  if (isNew || charts === undefined) return noCharts;
  return { ...charts, known: before?.charts ?? [] };
}

/** What of the sheet stands already. */
interface StandingSheet {
  /** False where the person may have chosen another page for the sheet, which stays then. */
  readonly isNew: boolean;
  /** Columns, 1-based, that are as wide as they should be. */
  readonly widthsStand: ReadonlySet<number>;
  readonly charts: ChartsBefore;
}

/** Queues the writing of a report's cells, looks and page onto a sheet, from A1. */
export function writeContent(
  sheet: Excel.Worksheet,
  content: ReportContent,
  { isNew, widthsStand, charts }: StandingSheet = { isNew: true, widthsStand: new Set(), charts: noCharts },
): void {
  writeCells(sheet, content);
  dress(sheet, content, widthsStand);
  if (isNew) layOutPage(sheet, content);
  else repeatHeader(sheet, content);
  // Last, as a chart is put over cells by their sizes.
  writeCharts(sheet, content.charts ?? [], charts);
}

/** Rows that the report no longer takes up get back the height that their contents ask for. */
function freeRowHeights(sheet: Excel.Worksheet, { region, content }: SheetEdit): void {
  const bottom = region === null ? 0 : parseRange(region).bottom;
  if (bottom > content.rows.length) {
    sheet.getRange(`${content.rows.length + 1}:${bottom}`).format.autofitRows();
  }
}

/** What a report's cells are written as, from A1: texts as text, numbers, and our own formulas. */
export function reportInputs(content: ReportContent): CellContent[][] {
  return matrixOf(content, (text) => textInput(text));
}

/** What a later reading of the sheet gives for the same cells; equal matrices mean that nothing has to be written. */
export function reportContents(content: ReportContent): CellContent[][] {
  return matrixOf(content, (text) => text);
}

function matrixOf(content: ReportContent, ofText: (text: string) => string): CellContent[][] {
  const width = Math.max(1, ...content.rows.map((row) => row.length));
  return content.rows.map((row) =>
    Array.from({ length: width }, (_, index) => {
      const value = row[index]?.value ?? '';
      if (typeof value === 'string') return ofText(value);
      return typeof value === 'object' ? value.formula : value;
    }),
  );
}

/** The cells that a report takes up, from A1. */
export function reportRegion(content: ReportContent): RangeAddress {
  const inputs = reportInputs(content);
  return rangeAddress({ top: 1, left: 1, bottom: Math.max(1, inputs.length), right: inputs[0]?.length ?? 1 });
}

function writeCells(sheet: Excel.Worksheet, content: ReportContent): void {
  const whole = sheet.getRange(reportRegion(content));
  whole.format.font.name = reportFont.name;
  whole.format.font.size = reportFont.size;
  whole.format.verticalAlignment = Excel.VerticalAlignment.center;
  whole.formulas = reportInputs(content);
}

function dress(sheet: Excel.Worksheet, content: ReportContent, widthsStand: ReadonlySet<number>): void {
  for (const { style, range } of styleAreas(content)) {
    const look = reportLooks[style];
    const area = sheet.getRange(range);
    const { format } = area;
    format.horizontalAlignment = look.align;
    if (look.bold) format.font.bold = true;
    if (look.italic) format.font.italic = true;
    if (look.underline) format.font.underline = Excel.RangeUnderlineStyle.single;
    if (look.size !== undefined) format.font.size = look.size;
    if (look.color !== undefined) format.font.color = look.color;
    if (look.fill !== undefined) format.fill.color = look.fill;
    if (look.wrap) format.wrapText = true;
    if (look.indent !== undefined) format.indentLevel = look.indent;
    // One value for a whole range sets each of its cells.
    if (look.numberFormat !== undefined) area.numberFormat = look.numberFormat as unknown as string[][];
    if (look.borders) drawBorders(area);
  }
  dressOwn(sheet, content);
  for (const range of spans(content)) sheet.getRange(range).merge();
  content.columnWidths.forEach((characters, index) => {
    if (widthsStand.has(index + 1)) return;
    const column = sheet.getRangeByIndexes(0, index, 1, 1);
    // A hidden column stays hidden.
    if (pointsOf(characters) > 0) column.format.columnWidth = pointsOf(characters);
  });
  for (const { height, first, last } of heightRuns(content.rowHeights)) {
    sheet.getRange(`${first}:${last}`).format.rowHeight = height;
  }
  if (content.frozenRows > 0) sheet.freezePanes.freezeRows(content.frozenRows);
  sheet.showGridlines = false;
}

/** Unbroken runs of rows of one height, 1-based, so that a long list is one request. */
function heightRuns(heights: readonly number[]): { height: number; first: number; last: number }[] {
  const found: { height: number; first: number; last: number }[] = [];
  heights.forEach((height, index) => {
    const last = found.at(-1);
    if (last?.height === height) last.last = index + 1;
    else found.push({ height, first: index + 1, last: index + 1 });
  });
  return found;
}

function drawBorders(area: Excel.Range): void {
  const edges = [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideHorizontal',
    'InsideVertical',
  ] as const;
  for (const edge of edges) {
    const border = area.format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = '#7A8A94';
  }
}
