import type {
  ChartAxisModel,
  ChartContent,
  ChartModel,
  ChartSeriesModel,
} from '../../../../src/workbench/model/chart-model';
import type { CellModel, SheetModel, WorkbookModel } from '../../../../src/workbench/model/workbook-model';
import { readWorkbook } from '../../../../src/workbench/xlsx/read-workbook';
import { blankSheet } from '../../../../src/workbench/xlsx/write/new-sheet';
import { makePackage } from '../packages';

/** A sheet of rates by unit with a chart, as the reports make them. */

export const SHEET_NAME = "Biểu đồ 'quý' 4";
const REFERENCE = "'Biểu đồ ''quý'' 4'";

export const UNITS = [
  ['Hương Toàn', 46.81],
  ['Hương Chử', 57.34],
  ['Hương Văn', 59.09],
  ['Bình Tiến', 66.25],
  ['Hương Vân', 68.75],
  ['Hương Xuân', 75.5],
  ['Hải Dương', 92],
] as const;

export const series = (change: Partial<ChartSeriesModel> = {}): ChartSeriesModel => ({
  name: 'Tỷ lệ thực hiện (%)',
  type: 'columnClustered',
  values: `=${REFERENCE}!$B$2:$B$8`,
  categories: `=${REFERENCE}!$A$2:$A$8`,
  fill: '#7F7F7F',
  line: null,
  marker: 'none',
  dataLabels: false,
  ...change,
});

export const THRESHOLD = series({
  name: `=${REFERENCE}!$C$1`,
  type: 'line',
  values: `=${REFERENCE}!$C$2:$C$8`,
  fill: null,
  line: { color: '#000000', weight: 2.25, style: 'dash' },
  marker: 'none',
});

export const axis = (change: Partial<ChartAxisModel> = {}): ChartAxisModel => ({
  title: null,
  visible: true,
  minimum: null,
  maximum: null,
  numberFormat: null,
  majorGridlines: false,
  ...change,
});

export const chartContent = (change: Partial<ChartContent> = {}): ChartContent => ({
  type: 'columnClustered',
  font: { name: 'Times New Roman' },
  title: 'Tỷ lệ thực hiện BHXH tự nguyện\nđến ngày 18/11/2023',
  series: [series(), THRESHOLD],
  categoryAxis: axis({ title: 'Xã, phường' }),
  valueAxis: axis({ title: '% kế hoạch', minimum: 0, numberFormat: '0', majorGridlines: true }),
  legend: 'bottom',
  gapWidth: 60,
  ...change,
});

export const chart = (change: Partial<ChartModel> = {}): ChartModel => ({
  id: 'new',
  name: 'TienDoBHXH.bhxhTuNguyen.rates',
  from: { row: 1, column: 4, down: 3, across: 7.5 },
  to: { row: 20, column: 12, down: 0, across: 0 },
  content: chartContent(),
  ...change,
});

/** A workbook of the person's, with one sheet and nothing of ours. */
export const PLAIN = makePackage({
  names: ['Tiến độ'],
  sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
  styles:
    '<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
});

/** A sheet with units, their rates and the threshold, and these charts. */
export function sheetWithCharts(
  style: CellModel['style'],
  charts: readonly ChartModel[],
  threshold = 80,
): SheetModel {
  const rows = [
    ['Đơn vị', 'Tỷ lệ (%)', 'Ngưỡng 80%'],
    ...UNITS.map(([unit, rate]) => [unit, rate, threshold]),
  ];
  const cells = rows.map((row, at): [number, Map<number, CellModel>] => [
    at,
    new Map(row.map((value, column): [number, CellModel] => [column, { value, style }])),
  ]);
  return { ...blankSheet('made', SHEET_NAME), cells: new Map(cells), charts };
}

/** The workbook with such a sheet added. */
export function withChartSheet(
  file: Uint8Array,
  charts: readonly ChartModel[],
): [WorkbookModel, WorkbookModel] {
  const before = readWorkbook(file);
  if (!before.defaultStyle) throw new Error('no default style');
  const sheets = [...before.sheets, sheetWithCharts(before.defaultStyle, charts)];
  return [before, { ...before, sheets }];
}
