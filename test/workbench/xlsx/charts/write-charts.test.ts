import { readXml, type XmlElement } from '../../../../src/workbench/xlsx/xml/read-xml';
import { writeWorkbook } from '../../../../src/workbench/xlsx/write-workbook';
import { UnwritableChange } from '../../../../src/workbench/xlsx/unwritable-change';
import type { ChartModel } from '../../../../src/workbench/model/chart-model';
import { unzip } from '../packages';
import { axis, chart, chartContent, PLAIN, series, THRESHOLD, withChartSheet } from './made-charts';
import { REQUIRED, SCHEMA_ORDER } from './schema-order';

const CHART = 'xl/charts/chart1.xml';

function partsWith(...charts: readonly ChartModel[]): Record<string, string> {
  return unzip(writeWorkbook(PLAIN, ...withChartSheet(PLAIN, charts)));
}

/** Elements below `root` by a path of names, each step any number of levels down. */
function all(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);
}

function only(root: XmlElement, name: string): XmlElement {
  const found = all(root, name);
  expect([name, found.length]).toEqual([name, 1]);
  return found[0] as XmlElement;
}

/** What breaks the schema's order, in words. */
function disorder(element: XmlElement, path = element.name): string[] {
  // A leaf has no order; `c:chart` is one in a drawing, where it only points to the part.
  if (element.children.length === 0) return [];
  const order = SCHEMA_ORDER[element.name]?.split(' ');
  if (!order) return [`${path}: unknown to the test`];
  const ranks = element.children.map(({ name }) => order.indexOf(name));
  const wrong = ranks.flatMap((rank, at) => {
    const name = `${path}/${element.children[at]?.name ?? ''}`;
    if (rank < 0) return [`${name}: not allowed here`];
    return rank < (ranks[at - 1] ?? 0) ? [`${name}: too late`] : [];
  });
  const missing = (REQUIRED[element.name]?.split(' ') ?? [])
    .filter((name) => !element.children.some((one) => one.name === name))
    .map((name) => `${path}/${name}: missing`);
  return [...wrong, ...missing, ...element.children.flatMap((one) => disorder(one, `${path}/${one.name}`))];
}

const content = (change: Parameters<typeof chartContent>[0]): ChartModel =>
  chart({ content: chartContent(change) });

const KINDS: readonly (readonly [string, ChartModel])[] = [
  ['columns with a threshold', chart()],
  [
    'a bare chart',
    content({ title: null, legend: null, gapWidth: null, categoryAxis: axis(), valueAxis: axis() }),
  ],
  ['no series yet', content({ series: [] })],
  ['lines only, no series yet', content({ type: 'line', series: [] })],
  [
    'stacked columns with figures',
    content({ series: [series({ type: 'columnStacked', dataLabels: true }), THRESHOLD] }),
  ],
  ['columns of hundred percent', content({ series: [series({ type: 'columnStacked100' })] })],
  ['lying bars', content({ series: [series({ type: 'barClustered', dataLabels: true })] })],
  [
    'lines with markers and figures',
    content({
      series: (['circle', 'square', 'diamond', 'triangle', 'automatic', 'none'] as const).map((marker) =>
        series({
          type: 'lineMarkers',
          marker,
          dataLabels: true,
          line: { color: '#404040', weight: 1.5, style: 'dashDot' },
        }),
      ),
    }),
  ],
  [
    'nothing but automatic looks, invisible axes',
    content({
      series: [series({ fill: null }), series({ type: 'line', fill: null })],
      categoryAxis: axis({ visible: false }),
      valueAxis: axis({ visible: false, maximum: 120 }),
    }),
  ],
  [
    'a series without values, name or categories',
    content({ series: [series({ name: '', values: null, categories: null })] }),
  ],
  [
    'a column without a border',
    content({ series: [series({ line: { color: '#000000', weight: 1, style: 'none' } })] }),
  ],
];

describe('a chart part', () => {
  test.each(KINDS)('of %s is in the order of the schema', (_, one) => {
    const parts = partsWith(one);
    expect(disorder(readXml(parts[CHART] ?? ''))).toEqual([]);
    expect(disorder(readXml(parts['xl/drawings/drawing1.xml'] ?? ''))).toEqual([]);
  });

  test('carries the figures and names that its cells have now', () => {
    const root = readXml(partsWith(chart())[CHART] ?? '');
    const [columns, threshold] = all(root, 'ser');
    const values = only(only(columns as XmlElement, 'val'), 'numCache');
    expect(all(values, 'v').map(({ text }) => text)).toEqual([
      '46.81',
      '57.34',
      '59.09',
      '66.25',
      '68.75',
      '75.5',
      '92',
    ]);
    expect(only(columns as XmlElement, 'cat').children.map(({ name }) => name)).toEqual(['strRef']);
    expect(all(only(columns as XmlElement, 'strCache'), 'v')[0]?.text).toBe('Hương Toàn');
    expect(only(only(threshold as XmlElement, 'tx'), 'v').text).toBe('Ngưỡng 80%');
    expect(all(threshold as XmlElement, 'f').map(({ text }) => text)).toEqual([
      "'Biểu đồ ''quý'' 4'!$C$1",
      "'Biểu đồ ''quý'' 4'!$A$2:$A$8",
      "'Biểu đồ ''quý'' 4'!$C$2:$C$8",
    ]);
  });

  test('draws the threshold as a dashed line over the columns, on the same axes', () => {
    const plot = only(readXml(partsWith(chart())[CHART] ?? ''), 'plotArea');
    expect(plot.children.map(({ name }) => name)).toEqual([
      'layout',
      'barChart',
      'lineChart',
      'catAx',
      'valAx',
      'spPr',
    ]);
    const line = only(plot, 'lineChart');
    expect(only(line, 'prstDash').attributes['val']).toBe('dash');
    expect(only(line, 'symbol').attributes['val']).toBe('none');
    expect(only(only(line, 'ser'), 'ln').attributes['w']).toBe('28575');
    const axes = all(plot, 'axId').map(({ attributes }) => attributes['val']);
    expect(axes).toEqual([axes[0], axes[1], axes[0], axes[1], axes[0], axes[1]]);
  });

  test.each([
    ['two kinds of columns', [series(), series({ type: 'columnStacked' })]],
    ['bars that lie, with a line', [series({ type: 'barClustered' }), THRESHOLD]],
  ])('is refused where Excel has no such chart: %s', (_, together) => {
    expect(() => partsWith(content({ series: together }))).toThrow(UnwritableChange);
  });
});

describe('the package', () => {
  test('gets a part for each chart, and leads to it', () => {
    const parts = partsWith(chart(), chart({ id: 'second', name: 'Thứ hai <&>' }));
    expect(
      Object.keys(parts)
        .filter((name) => /charts|drawings/.test(name))
        .sort(),
    ).toEqual([
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ]);
    expect(parts['[Content_Types].xml']).toContain(
      '<Override PartName="/xl/charts/chart2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
    );
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Target="../drawings/drawing1.xml"');
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(
      /<\/sheetData>.*<drawing xmlns:r="[^"]+" r:id="rId1"\/><\/worksheet>$/,
    );
    const names = all(readXml(parts['xl/drawings/drawing1.xml'] ?? ''), 'cNvPr');
    expect(names.map(({ attributes }) => [attributes['id'], attributes['name']])).toEqual([
      ['2', 'TienDoBHXH.bhxhTuNguyen.rates'],
      ['3', 'Thứ hai <&>'],
    ]);
  });

  test('places it in cells and English Metric Units', () => {
    const drawing = readXml(partsWith(chart())['xl/drawings/drawing1.xml'] ?? '');
    const corner = (name: string): string =>
      only(drawing, name)
        .children.map(({ text }) => text)
        .join(' ');
    expect([corner('from'), corner('to')]).toEqual(['4 95250 1 38100', '12 0 20 0']);
  });
});
