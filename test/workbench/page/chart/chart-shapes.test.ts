import type { ChartContent, ChartSeriesModel } from '../../../../src/workbench/model/chart-model';
import {
  chartFigures,
  type ChartCell,
  type ChartFigures,
} from '../../../../src/workbench/page/chart/chart-figures';
import { chartShapes } from '../../../../src/workbench/page/chart/chart-shapes';
import type { Shape } from '../../../../src/workbench/page/chart/shapes';
import { shownNumber } from '../../../../src/workbench/page/chart/shown-number';
import { columnSpans, valueScale } from '../../../../src/workbench/page/chart/value-scale';
import { axis, chartContent, series, THRESHOLD } from '../../xlsx/charts/made-charts';

type Figure = number | string | boolean | null;

const cell = (value: Figure): ChartCell => ({
  value,
  numberFormat: '0.00',
  text: typeof value === 'number' ? shownNumber(value, '0.00') : String(value ?? ''),
});

/** Figures of series without cells of a sheet: each formula is a list. */
function figuresOf(content: ChartContent, lists: Readonly<Record<string, readonly Figure[]>>): ChartFigures {
  return chartFigures(
    content,
    (formula) => lists[formula]?.map(cell) ?? null,
    (place) => `Chuỗi ${String(place)}`,
  );
}

const one = (values: string, change: Partial<ChartSeriesModel> = {}): ChartSeriesModel =>
  series({ name: values, categories: 'units', values, ...change });

function figures(
  types: readonly ChartSeriesModel['type'][],
  lists: readonly (readonly Figure[])[],
): ChartFigures {
  const names = lists.map((_, at) => `v${String(at)}`);
  const content = chartContent({
    series: names.map((name, at) => one(name, { type: types[at] ?? 'columnClustered' })),
  });
  return figuresOf(content, Object.fromEntries(names.map((name, at) => [name, lists[at] ?? []])));
}

describe('the figures of a chart', () => {
  test.each<[string, Figure, number | null]>([
    ['a number', 46.81, 46.81],
    ['a blank cell leaves a gap', null, null],
    ['an empty text that a formula gives counts as zero, as in Excel', '', 0],
    ['other text counts as zero, as in Excel', 'chưa có', 0],
    ['yes counts as one', true, 1],
  ])('%s', (_, value, wanted) => {
    expect(figures(['line'], [[value]]).series[0]?.values).toEqual([wanted]);
  });

  test('names come from cells, or stand there, or are made up', () => {
    const content = chartContent({
      series: [one('a', { name: '=c1' }), one('a', { name: 'Kỳ này' }), one('a', { name: '' })],
    });
    const read = figuresOf(content, { a: [1, 2], '=c1': ['Ngưỡng'], units: ['Xã A', 'Xã B'] });
    expect(read.series.map(({ name }) => name)).toEqual(['Ngưỡng', 'Kỳ này', 'Chuỗi 3']);
    expect(read.categories).toEqual(['Xã A', 'Xã B']);
  });

  test('categories are counted where none are named', () => {
    expect(figures(['line'], [[5, 6, 7]]).categories).toEqual(['1', '2', '3']);
  });
});

describe('the value axis', () => {
  const LINES = ['line'] as const;
  const COLUMNS = ['columnClustered'] as const;
  test.each<
    [
      string,
      readonly ChartSeriesModel['type'][],
      readonly (readonly number[])[],
      Parameters<typeof axis>[0],
      readonly number[],
    ]
  >([
    ['rates', COLUMNS, [[46.81, 92]], {}, [0, 20, 40, 60, 80, 100]],
    ['nothing yet', COLUMNS, [[]], {}, [0, 0.5, 1, 1.5].slice(0, 4)],
    ['numbers of people', COLUMNS, [[213, 2499]], {}, [0, 1000, 2000, 3000]],
    ['below zero', COLUMNS, [[-11.36, 30.97]], {}, [-20, -10, 0, 10, 20, 30, 40]],
    ['lines that lie close together', LINES, [[95, 97]], {}, [94, 95, 96, 97, 98]],
    ['columns stand on zero, however close', COLUMNS, [[95, 97]], {}, [0, 50, 100, 150].slice(0, 4)],
    ['bounds of the chart', COLUMNS, [[46.81, 92]], { minimum: 0, maximum: 120 }, [0, 50, 100]],
    ['small steps', COLUMNS, [[0.1, 0.3]], {}, [0, 0.1, 0.2, 0.3, 0.4]],
    ['stacked', ['columnStacked', 'columnStacked'], [[40], [80]], {}, [0, 50, 100, 150]],
    [
      'of hundred percent',
      ['columnStacked100', 'columnStacked100'],
      [[40], [80]],
      {},
      [0, 0.2, 0.4, 0.6, 0.8, 1],
    ],
  ])('%s', (_, types, lists, change, ticks) => {
    const scale = valueScale(figures(types, lists), axis(change), 5);
    expect(scale.ticks).toEqual(ticks);
  });
});

describe('stacked columns', () => {
  test('stand upon one another, and hang below zero apart', () => {
    const read = figures(
      ['columnStacked', 'columnStacked', 'columnStacked'],
      [
        [10, -4],
        [5, 6],
        [null, -1],
      ],
    );
    expect([...columnSpans(read).values()]).toEqual([
      [
        [0, 10],
        [0, -4],
      ],
      [
        [10, 15],
        [0, 6],
      ],
      [null, [-4, -5]],
    ]);
  });

  test('of hundred percent are shares', () => {
    const read = figures(
      ['barStacked100', 'barStacked100'],
      [
        [30, 0],
        [10, 0],
      ],
    );
    expect([...columnSpans(read).values()]).toEqual([
      [
        [0, 0.75],
        [0, 0],
      ],
      [
        [0.75, 1],
        [0, 0],
      ],
    ]);
  });
});

const LISTS = {
  units: ['Hương Toàn', 'Hương Chử', 'Hải Dương'],
  rates: [46.81, 57.34, 92],
  threshold: [80, 80, 80],
};
const RATES = chartContent({
  series: [
    one('rates', { dataLabels: true }),
    { ...THRESHOLD, name: 'Ngưỡng', values: 'threshold', categories: 'units' },
  ],
});

function drawn(content: ChartContent, lists: Readonly<Record<string, readonly Figure[]>> = LISTS): Shape[] {
  return chartShapes(content, figuresOf(content, lists), 480, 320);
}

const of = <Kind extends Shape['kind']>(
  shapes: readonly Shape[],
  kind: Kind,
): Extract<Shape, { kind: Kind }>[] =>
  shapes.filter((shape): shape is Extract<Shape, { kind: Kind }> => shape.kind === kind);

describe('a drawn chart', () => {
  test('says what it is about in Vietnamese form', () => {
    const texts = of(drawn(RATES), 'text').map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'đến ngày 18/11/2023',
        'Xã, phường',
        '% kế hoạch',
        'Hải Dương',
        '46,81',
        '92,00',
        'Ngưỡng',
        '100',
      ]),
    );
  });

  test('has a column for each figure, as high as the figure', () => {
    const columns = of(drawn(RATES), 'box').filter(({ height }) => height > 10);
    expect(columns).toHaveLength(3);
    const [first, , last] = columns;
    expect((first?.height ?? 0) / (last?.height ?? 1)).toBeCloseTo(46.81 / 92, 6);
    const feet = columns.map(({ y, height }) => (y + height).toFixed(3));
    expect(new Set(feet).size).toBe(1);
  });

  test('the threshold is a dashed line over the columns, after them, at the height of 80', () => {
    const shapes = drawn(RATES);
    const line = of(shapes, 'line').find(({ points }) => points.length === 3);
    expect(line?.stroke).toEqual({ color: '#000000', width: 3, style: 'dash' });
    const column = of(shapes, 'box')[2];
    expect(shapes.indexOf(line as Shape)).toBeGreaterThan(shapes.indexOf(column as Shape));
    const base = (column?.y ?? 0) + (column?.height ?? 0);
    expect((base - (line?.points[0]?.[1] ?? 0)) / (column?.height ?? 1)).toBeCloseTo(80 / 92, 6);
  });

  test('a line breaks where a figure is missing, and keeps its markers', () => {
    const content = chartContent({
      series: [one('rates', { type: 'lineMarkers', marker: 'square' })],
      legend: null,
    });
    const shapes = drawn(content, { ...LISTS, rates: [1, 2, null, 4, 5] });
    const lines = of(shapes, 'line').filter(({ stroke }) => stroke.width > 2);
    expect(lines.map(({ points }) => points.length)).toEqual([2, 2]);
    expect(of(shapes, 'marker').map(({ form }) => form)).toEqual(['square', 'square', 'square', 'square']);
  });

  test('bars lie, the first unit lowest', () => {
    const content = chartContent({
      type: 'barClustered',
      series: [one('rates', { type: 'barClustered' })],
      legend: null,
    });
    const bars = of(drawn(content), 'box');
    expect(bars.map(({ width }) => width)).toEqual([...bars.map(({ width }) => width)].sort((a, b) => a - b));
    expect((bars[0]?.y ?? 0) > (bars[2]?.y ?? 0)).toBe(true);
  });

  test.each([
    ['few units', 3, false],
    ['many units', 40, true],
  ])('names of %s fit under the axis', (_, count, turned) => {
    const units = Array.from({ length: count }, (__, at) => `Phường ${String(at)}`);
    const texts = of(drawn(RATES, { ...LISTS, units, rates: units.map(() => 50), threshold: [] }), 'text');
    const names = texts.filter(({ text }) => /^Phường/.test(text));
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => (name.turned ?? false) === turned)).toBe(true);
  });

  test.each<[string, ChartContent, Readonly<Record<string, readonly Figure[]>>]>([
    ['no series', chartContent({ series: [] }), {}],
    ['series whose cells are gone', RATES, {}],
    ['nothing but zeros', RATES, { ...LISTS, rates: [0, 0, 0], threshold: [0, 0, 0] }],
    ['one size only, and no room', RATES, LISTS],
  ])('with %s every figure of it is a number', (what, content, lists) => {
    const size = what.includes('no room') ? 5 : 300;
    const shapes = chartShapes(content, figuresOf(content, lists), size, size);
    const numbers = JSON.stringify(shapes).match(/null|NaN/g);
    expect(numbers).toBeNull();
    expect(of(shapes, 'box').every(({ width, height }) => width >= 0 && height >= 0)).toBe(true);
  });
});

test.each([
  [6000, '#,##0', '6.000'],
  [46.8132, '0.00', '46,81'],
  [0.468, '0.0%', '46,8%'],
  [1.005, '0.00', '1,01'],
  [46.81, 'General', '46,81'],
])('%d with %s is shown as %s', (value, format, wanted) => {
  expect(shownNumber(value, format)).toBe(wanted);
});
