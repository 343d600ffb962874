import { parseRange, type RangeAddress, rangeAddress } from '../../src/core/grid/address';
import type { ReportChart, ReportContent } from '../../src/core/edits/report-content';

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
    categories: cells(`A${first}:A${last}`),
    series: [
      { name: 'Đạt ngưỡng', values: cells(`B${first}:B${last}`), look: 'reached' },
      { name: 'Dưới ngưỡng', values: cells(`C${first}:C${last}`), look: 'below' },
      { name: `Ngưỡng ${threshold}%`, values: cells(`D${first}:D${last}`), look: 'threshold' },
    ],
    place: cells(`A${last + 2}:D${last + 16}`),
  };
  return {
    rows: [
      [{ value: 'TỔNG HỢP', style: 'title', span: 4 }],
      [],
      ['Đơn vị', 'Đạt', 'Dưới', 'Ngưỡng'].map((value) => ({ value, style: 'header' }) as const),
      ...rows.map(({ name, rate }) => [
        { value: name, style: 'text' } as const,
        rate >= threshold ? ({ value: rate, style: 'rate' } as const) : null,
        rate < threshold ? ({ value: rate, style: 'rate' } as const) : null,
        { value: threshold, style: 'rate' } as const,
      ]),
    ],
    columnWidths: [24, 12, 12, 12],
    rowHeights: [24, 15, 15, ...rows.map(() => 18)],
    frozenRows: 3,
    printTitleRows: [3, 3],
    landscape: false,
    charts: change([rates]),
  };
}
