import { keptChartsText, movedCharts, readKeptCharts } from '../../../src/core/edits/kept-charts';
import type { ReportChart } from '../../../src/core/edits/report-content';
import { parseRange, type RangeAddress, rangeAddress } from '../../../src/core/grid/address';

const cells = (address: string): RangeAddress => rangeAddress(parseRange(address));

const chart: ReportChart = {
  name: 'TienDoBHXH.bhyt.rates',
  kind: 'rates',
  title: 'Tỷ lệ theo đơn vị',
  categoryTitle: 'Đơn vị',
  valueTitle: '%',
  categories: cells('B4:B6'),
  series: [{ name: 'Đạt ngưỡng', values: cells('C4:C6'), look: 'reached' }],
  place: cells('A8:E22'),
};
const kept = { summary: { region: cells('A1:E6'), charts: [chart] } };

test('what is kept is read as it was', () => {
  expect(readKeptCharts(keptChartsText(kept))).toEqual(kept);
});

const spoilt = (change: object): string =>
  JSON.stringify({ summary: { region: 'A1:E6', charts: [{ ...chart, ...change }] } });
const none = { summary: { region: 'A1:E6', charts: [] } };

test.each<[string, string | null, unknown]>([
  ['nothing', null, {}],
  ['no JSON', '{', {}],
  ['a list', '[1]', {}],
  ['a report without its cells', '{"summary":{"charts":[]}}', {}],
  ['a report without a list', '{"summary":{"region":"A1:E6","charts":5}}', {}],
  ['a chart without a name', spoilt({ name: 1 }), none],
  ['a chart of a kind that there is not', spoilt({ kind: 'pie' }), none],
  ['a chart over no cells', spoilt({ place: 'đây' }), none],
])('%s is passed over', (_, text, expected) => {
  expect(readKeptCharts(text)).toEqual(expected);
});

test('a series of a look that there is not is passed over', () => {
  const text = spoilt({ series: [{ ...chart.series[0], look: 'red' }, chart.series[0]] });
  expect(readKeptCharts(text)).toEqual(kept);
});

test('charts are where their report is, when rows and columns were put in before it', () => {
  expect(movedCharts(kept.summary, cells('B3:F8'))).toEqual([
    {
      ...chart,
      categories: 'C6:C8',
      series: [{ ...chart.series[0], values: 'D6:D8' }],
      place: 'B10:F24',
    },
  ]);
});
