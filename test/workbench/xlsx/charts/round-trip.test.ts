import type { ChartContent, ChartModel } from '../../../../src/workbench/model/chart-model';
import type { WorkbookModel } from '../../../../src/workbench/model/workbook-model';
import { readWorkbook } from '../../../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../../../src/workbench/xlsx/write-workbook';
import { unzip, withCells, withSheet } from '../packages';
import { axis, chart, chartContent, PLAIN, series, THRESHOLD, withChartSheet } from './made-charts';

const dashed = { color: '#404040', weight: 1.5, style: 'dashDot' } as const;
const thick = { color: '#C00000', weight: 2.25, style: 'dot' } as const;

const CONTENTS: readonly (readonly [string, ChartContent])[] = [
  ['columns with a threshold', chartContent()],
  [
    'stacked columns',
    chartContent({
      type: 'columnStacked',
      series: [series({ type: 'columnStacked', line: thick }), THRESHOLD],
    }),
  ],
  [
    'columns of hundred percent',
    chartContent({
      type: 'columnStacked100',
      series: [series({ type: 'columnStacked100', dataLabels: true })],
    }),
  ],
  [
    'bars',
    chartContent({
      type: 'barClustered',
      series: [series({ type: 'barClustered', fill: null })],
      legend: 'right',
    }),
  ],
  [
    'stacked bars',
    chartContent({ type: 'barStacked', series: [series({ type: 'barStacked', name: '' })], legend: 'left' }),
  ],
  [
    'bars of hundred percent',
    chartContent({ type: 'barStacked100', series: [series({ type: 'barStacked100' })], legend: 'top' }),
  ],
  [
    'lines, one before the columns',
    chartContent({
      type: 'lineMarkers',
      series: [
        series({ type: 'lineMarkers', marker: 'diamond', line: dashed, fill: null, dataLabels: true }),
        series(),
        series({ type: 'lineMarkers', marker: 'automatic', fill: '#FFFFFF', line: thick }),
        series({ type: 'line', marker: 'none', fill: null, line: null }),
      ],
    }),
  ],
  [
    'nothing but data',
    chartContent({
      title: null,
      series: [series({ fill: null, categories: null })],
      categoryAxis: axis(),
      valueAxis: axis(),
      legend: null,
      gapWidth: null,
    }),
  ],
  [
    'axes that are not seen',
    chartContent({
      categoryAxis: axis({ visible: false }),
      valueAxis: axis({ visible: false, minimum: -20, maximum: 120.5 }),
    }),
  ],
  ['no series yet', chartContent({ type: 'columnStacked', series: [] })],
  [
    'signs that XML knows',
    chartContent({
      title: 'a < b & "c" _x000D_ \u0001',
      series: [series({ name: '<&>' })],
      valueAxis: axis({ numberFormat: '#,##0" người";[Red]-0' }),
    }),
  ],
];

function charts(model: WorkbookModel): readonly ChartModel[] {
  return model.sheets.at(-1)?.charts ?? [];
}

/** Written into a file with nothing of ours, and read again. */
function there(...made: readonly ChartModel[]): [Uint8Array, WorkbookModel] {
  const file = writeWorkbook(PLAIN, ...withChartSheet(PLAIN, made));
  return [file, readWorkbook(file)];
}

const FONTS: readonly (readonly [string, ChartContent])[] = [
  ['a font and its size', chartContent({ font: { name: 'Arial', size: 10.5 } })],
  ['a size alone', chartContent({ font: { size: 12 } })],
  [
    'markers of colours of their own',
    chartContent({
      type: 'lineMarkers',
      gapWidth: null,
      series: [
        series({ type: 'lineMarkers', marker: 'circle', fill: null, line: dashed, markerFill: '#FFFFFF' }),
        series({
          type: 'lineMarkers',
          marker: 'square',
          fill: null,
          markerFill: '#FFFFFF',
          markerLine: '#C00000',
        }),
        series({ type: 'lineMarkers', marker: 'automatic', fill: null, line: thick, markerLine: '#00B050' }),
      ],
    }),
  ],
];

describe('what is written is what is read back', () => {
  test.each([...CONTENTS, ...FONTS])('%s', (_, content) => {
    const [file, model] = there(chart({ content }));
    const [read] = charts(model);
    expect(read).toEqual({ ...chart({ content }), id: read?.id });
    expect(writeWorkbook(file, model, model)).toBe(file);
  });

  test('what a file says alike reads as its plain form', () => {
    const alike = [
      series({ type: 'line', marker: 'circle', fill: null }),
      series({ type: 'lineMarkers', marker: 'none', fill: '#abcdef' }),
      series({ line: { color: '#123456', weight: 1, style: 'none' } }),
    ];
    const [, model] = there(chart({ content: chartContent({ series: alike }) }));
    expect(
      charts(model)[0]?.content?.series.map(({ type, marker, fill, line }) => [type, marker, fill, line]),
    ).toEqual([
      ['line', 'none', null, null],
      ['line', 'none', '#ABCDEF', null],
      ['columnClustered', 'none', '#7F7F7F', { color: '#000000', weight: 1, style: 'none' }],
    ]);
  });
});

const LAST = (model: WorkbookModel): number => model.sheets.length - 1;

function changed(
  model: WorkbookModel,
  change: (charts: readonly ChartModel[]) => readonly ChartModel[],
): WorkbookModel {
  return withSheet(model, LAST(model), { charts: change(charts(model)) });
}

/** Changes the charts of a written file, writes it again and reads it; ids follow from places. */
function after(
  [file, before]: readonly [Uint8Array, WorkbookModel],
  change: (charts: readonly ChartModel[]) => readonly ChartModel[],
): { wanted: readonly ChartModel[]; read: readonly ChartModel[]; parts: Record<string, string> } {
  const model = changed(before, change);
  const written = writeWorkbook(file, before, model);
  const nameless = (all: readonly ChartModel[]): ChartModel[] => all.map((one) => ({ ...one, id: '' }));
  return {
    wanted: nameless(charts(model)),
    read: nameless(charts(readWorkbook(written))),
    parts: unzip(written),
  };
}

const SECOND = chart({
  id: 'second',
  name: 'Thứ hai',
  from: { row: 22, column: 4, down: 0, across: 0 },
  to: { row: 40, column: 9, down: 5, across: 0 },
});

describe('a chart of ours that is changed', () => {
  const start = there(chart(), SECOND);
  test.each<[string, (one: ChartModel) => ChartModel]>([
    [
      'another place',
      (one) => ({ ...one, from: { ...one.from, row: 5 }, to: { ...one.to, row: 25, across: 12.25 } }),
    ],
    ['another name', (one) => ({ ...one, name: 'Tên khác & "mới"' })],
    ['another title', (one) => ({ ...one, content: chartContent({ title: 'Tháng 12' }) })],
    ['no title, no legend', (one) => ({ ...one, content: chartContent({ title: null, legend: null }) })],
    [
      'a series more',
      (one) => ({
        ...one,
        content: chartContent({ series: [series(), series({ fill: '#BFBFBF' }), THRESHOLD] }),
      }),
    ],
    ['a series less', (one) => ({ ...one, content: chartContent({ series: [series()] }) })],
    [
      'another kind',
      (one) => ({
        ...one,
        content: chartContent({ type: 'barStacked', series: [series({ type: 'barStacked' })] }),
      }),
    ],
  ])('%s', (_, change) => {
    const { wanted, read } = after(start, ([first, second]) => [
      change(first as ChartModel),
      second as ChartModel,
    ]);
    expect(read).toEqual(wanted);
  });

  test('its figures follow the cells, in a sheet that is otherwise untouched', () => {
    const [file, before] = start;
    const sheet = before.sheets.at(-1);
    if (!sheet) throw new Error('no sheet');
    const cells = withCells(sheet, [[1, 1, { value: 99.5 }]], before.defaultStyle);
    const parts = unzip(writeWorkbook(file, before, withSheet(before, LAST(before), { cells })));
    expect(parts['xl/charts/chart1.xml']).toContain('<c:v>99.5</c:v>');
    expect(parts['xl/charts/chart1.xml']).not.toContain('<c:v>46.81</c:v>');
    expect(parts['xl/charts/chart2.xml']).toContain('<c:v>99.5</c:v>');
  });
});

describe('a chart that is taken away', () => {
  test('takes its part, its relationship and its type along; the others stay', () => {
    const { wanted, read, parts } = after(there(chart(), SECOND), ([, second]) => [second as ChartModel]);
    expect(read).toEqual(wanted);
    expect(Object.keys(parts).filter((name) => /charts\//.test(name))).toEqual(['xl/charts/chart2.xml']);
    expect(parts['[Content_Types].xml']).not.toContain('chart1.xml');
    expect(parts['xl/drawings/_rels/drawing1.xml.rels']).not.toContain('chart1.xml');
  });

  test('leaves no drawing behind when it was the last thing on it', () => {
    const { parts } = after(there(chart()), () => []);
    expect(Object.keys(parts).filter((name) => /charts|drawings/.test(name))).toEqual([]);
    expect(parts['[Content_Types].xml']).not.toMatch(/chart|drawing/);
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('drawing');
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels'] ?? '').not.toContain('drawing1');
  });

  test('may be followed by another one at once', () => {
    const { wanted, read } = after(there(chart()), () => [SECOND]);
    expect(read).toEqual(wanted);
  });
});
