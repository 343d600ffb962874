import { rowHeights } from '../../src/commands/report-contents/row-heights';
import { parseRange, type RangeAddress, rangeAddress } from '../../src/core/grid/address';
import { putReport } from '../../src/commands/make-report';
import { recogniseWorkbook } from '../../src/commands/recognised-workbook';
import type { ReportChart, ReportContent } from '../../src/core/edits/report-content';
import type { AppliedPlan } from '../../src/excel/apply-plan';
import { messagesFor } from '../../src/locales';
import type { ChartModel } from '../../src/workbench/model/chart-model';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';

const SUMMARY = 'Tổng hợp';

/** Units with their rate in one of two columns, as a chart wants them, and the threshold beside each. */
export interface Unit {
  readonly name: string;
  readonly rate: number;
}

export const units: readonly Unit[] = [
  { name: 'Hương Toàn', rate: 46.81 },
  { name: 'Hương An', rate: 65.53 },
  { name: 'Tứ Hạ', rate: 90.63 },
];

const cells = (address: string): RangeAddress => rangeAddress(parseRange(address));

/** A made-up report with a table and a chart below it: three rows of headings, a row a unit. */
export function chartedReport(
  rows: readonly Unit[] = units,
  threshold = 80,
  change: (charts: ReportChart[]) => ReportChart[] = (charts) => charts,
): ReportContent {
  const [first, last] = [4, 3 + rows.length];
  const rates: ReportChart = {
    name: 'TienDoBHXH.bhyt.rates',
    kind: 'rates',
    title: 'Tỷ lệ theo đơn vị',
    categoryTitle: 'Đơn vị',
    valueTitle: '%',
    categories: cells(`B${first}:B${last}`),
    series: [
      { name: 'Đạt ngưỡng', values: cells(`C${first}:C${last}`), look: 'reached' },
      { name: 'Dưới ngưỡng', values: cells(`D${first}:D${last}`), look: 'below' },
      { name: `Ngưỡng ${threshold}%`, values: cells(`E${first}:E${last}`), look: 'threshold' },
    ],
    place: cells(`A${last + 2}:E${last + 16}`),
  };
  const lines: ReportContent['rows'] = [
    [{ value: 'TỔNG HỢP', style: 'title', span: 5 }],
    [],
    ['STT', 'Đơn vị', 'Đạt', 'Dưới', 'Ngưỡng'].map((value) => ({ value, style: 'header' }) as const),
    ...rows.map(({ name, rate }, index) => [
      { value: index + 1, style: 'ordinal' } as const,
      { value: name, style: 'text' } as const,
      { value: rate >= threshold ? rate : 0, style: 'rate' } as const,
      { value: rate < threshold ? rate : 0, style: 'rate' } as const,
      { value: threshold, style: 'rate' } as const,
    ]),
  ];
  const columnWidths = [6, 24, 12, 12, 12];
  return {
    rows: lines,
    columnWidths,
    rowHeights: rowHeights(lines, columnWidths),
    frozenRows: 3,
    printTitleRows: [3, 3],
    landscape: false,
    charts: change([rates]),
  };
}

const options = { only: null, thresholds: null, messages: messagesFor('vi'), show: false };

/** Makes or updates the summary with this content. */
export async function report(content: ReportContent): Promise<AppliedPlan | null> {
  const { applied } = await putReport(await recogniseWorkbook(), 'summary', content, options);
  return applied;
}

/** Does something on the summary as the person would. */
export async function onSummary(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(SUMMARY));
    await context.sync();
  });
}

/** The charts that the summary holds. */
export function chartsOf({ engine }: OpenedExcel): readonly ChartModel[] {
  return engine.model().sheets.find(({ name }) => name === SUMMARY)?.charts ?? [];
}

/** How far a chart of the summary lies below the sheet's upper edge, in points. */
export async function topOf(name: string): Promise<number> {
  return Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem(SUMMARY).charts.getItem(name).load({ top: true });
    await context.sync();
    return chart.top;
  });
}
