import type { ChartContent } from '../../../src/workbench/model/chart-model';
import type { OpenedExcel } from '../../../src/workbench/node/open-workbook';
import { closeAll, open, run } from '../node/opened-excel';
import { book, type Chart, columns, make, type Sheet } from './charted-book';

afterEach(closeAll);

async function content(
  excel: OpenedExcel,
  work: (chart: Chart, sheet: Sheet) => void,
): Promise<ChartContent> {
  const made = await make(excel, work);
  if (made.content === null) throw new Error('the chart is not modelled');
  return made.content;
}

test('a chart is made of its cells, with what Excel gives it of itself', async () => {
  const excel = await open(book());
  expect(await make(excel, () => undefined)).toEqual({
    id: expect.any(String) as string,
    name: 'Chart 1',
    from: { row: 0, column: 0, down: 0, across: 0 },
    to: { row: 14, column: 7, down: 6, across: 24 },
    content: {
      type: 'columnStacked',
      title: 'Chart Title',
      series: [
        {
          name: '',
          type: 'columnStacked',
          values: "='Tổng hợp'!$B$2:$B$4",
          categories: null,
          fill: null,
          line: null,
          marker: 'none',
          dataLabels: false,
        },
      ],
      categoryAxis: {
        title: null,
        visible: true,
        minimum: null,
        maximum: null,
        numberFormat: null,
        majorGridlines: false,
      },
      valueAxis: {
        title: null,
        visible: true,
        minimum: null,
        maximum: null,
        numberFormat: null,
        majorGridlines: true,
      },
      legend: null,
      gapWidth: null,
    },
  });
});

describe('the series that a block of cells makes', () => {
  const q = (address: string): string => `='Tổng hợp'!${address}`;
  test.each<[string, string, 'Auto' | 'Columns' | 'Rows', (readonly [string, string, string | null])[]]>([
    ['one column of figures', 'B2:B4', 'Auto', [['', '$B$2:$B$4', null]]],
    ['one column below its heading', 'B1:B4', 'Columns', [['$B$1', '$B$2:$B$4', null]]],
    [
      'headings above and units on the left',
      'A1:C4',
      'Columns',
      [
        ['$B$1', '$B$2:$B$4', '$A$2:$A$4'],
        ['$C$1', '$C$2:$C$4', '$A$2:$A$4'],
      ],
    ],
    ['more columns than rows', 'A1:D2', 'Auto', [['$A$2', '$B$2:$D$2', '$B$1:$D$1']]],
    ['the same, by columns', 'A1:B2', 'Columns', [['$B$1', '$B$2', '$A$2']]],
    ['figures alone, by rows', 'A5:D5', 'Rows', [['', '$A$5:$D$5', null]]],
  ])('%s', async (_, address, way, expected) => {
    const excel = await open(book());
    await run(excel, (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.charts.add('Line', sheet.getRange(address), way);
    });
    const made = excel.engine.model().sheets[0]?.charts[0]?.content?.series ?? [];
    expect(made.map(({ name, values, categories }) => [name, values, categories])).toEqual(
      expected.map(([name, values, categories]) => [
        name === '' ? '' : q(name),
        q(values),
        categories === null ? null : q(categories),
      ]),
    );
  });
});

describe('what is set is kept', () => {
  test.each<[string, (chart: Chart, sheet: Sheet) => void, Partial<ChartContent>]>([
    ['a title', (chart) => void (chart.title.text = 'Tỷ lệ'), { title: 'Tỷ lệ' }],
    ['no title', (chart) => void (chart.title.visible = false), { title: null }],
    [
      'a legend below',
      (chart) => {
        chart.legend.visible = true;
        chart.legend.position = 'Bottom';
      },
      { legend: 'bottom' },
    ],
    [
      'a font',
      (chart) => {
        chart.format.font.name = 'Times New Roman';
        chart.format.font.size = 11;
      },
      { font: { name: 'Times New Roman', size: 11 } },
    ],
    ['a gap', (chart) => void (chart.series.getItemAt(0).gapWidth = 60), { gapWidth: 60 }],
    [
      'the axes',
      ({ axes }) => {
        axes.categoryAxis.title.text = 'Đơn vị';
        axes.valueAxis.title.text = '%';
        axes.valueAxis.minimum = 0;
        axes.valueAxis.maximum = 100;
        axes.valueAxis.numberFormat = '0';
        axes.valueAxis.majorGridlines.visible = false;
        axes.getItem('Category').visible = false;
      },
      {
        categoryAxis: {
          title: 'Đơn vị',
          visible: false,
          minimum: null,
          maximum: null,
          numberFormat: null,
          majorGridlines: false,
        },
        valueAxis: {
          title: '%',
          visible: true,
          minimum: 0,
          maximum: 100,
          numberFormat: '0',
          majorGridlines: false,
        },
      },
    ],
    [
      'a minimum that is Excel’s own again',
      ({ axes }) => {
        axes.valueAxis.minimum = 10;
        axes.valueAxis.minimum = '';
      },
      { valueAxis: expect.objectContaining({ minimum: null }) as ChartContent['valueAxis'] },
    ],
  ])('%s', async (_, work, expected) => {
    expect(await content(await open(book()), work)).toMatchObject(expected);
  });

  test('a threshold as a line over columns', async () => {
    const { series } = await content(await open(book()), (chart, sheet) => {
      const first = chart.series.getItemAt(0);
      first.name = 'Đạt';
      first.setXAxisValues(sheet.getRange('A2:A4'));
      first.format.fill.setSolidColor('#33566e');
      const line = chart.series.add('Ngưỡng');
      line.setValues(sheet.getRange('D2:D4'));
      line.chartType = 'Line';
      line.format.line.color = '#000000';
      line.format.line.weight = 2.5;
      line.format.line.lineStyle = 'Dash';
      line.hasDataLabels = true;
    });
    expect(series).toEqual([
      expect.objectContaining({
        name: 'Đạt',
        type: 'columnStacked',
        categories: "='Tổng hợp'!$A$2:$A$4",
        fill: '#33566E',
      }),
      {
        name: 'Ngưỡng',
        type: 'line',
        values: "='Tổng hợp'!$D$2:$D$4",
        categories: null,
        fill: null,
        line: { color: '#000000', weight: 2.5, style: 'dash' },
        marker: 'none',
        dataLabels: true,
      },
    ]);
  });

  test('lines with their markers', async () => {
    const { type, series } = await content(await open(book()), (chart) => {
      chart.chartType = 'LineMarkers';
      const line = chart.series.getItemAt(0);
      line.markerStyle = 'Square';
      line.markerBackgroundColor = '#FFFFFF';
      line.markerForegroundColor = '#000000';
    });
    expect(type).toBe('lineMarkers');
    expect(series[0]).toMatchObject({
      type: 'lineMarkers',
      marker: 'square',
      markerFill: '#FFFFFF',
      markerLine: '#000000',
    });
  });

  test('new data leave the looks of a series where they are', async () => {
    const { series } = await content(await open(book()), (chart, sheet) => {
      chart.series.getItemAt(0).format.fill.setSolidColor('#33566E');
      chart.setData(sheet.getRange('C1:D4'), 'Columns');
    });
    expect(series.map(({ values, fill }) => [values, fill])).toEqual([
      ["='Tổng hợp'!$C$2:$C$4", '#33566E'],
      ["='Tổng hợp'!$D$2:$D$4", null],
    ]);
  });

  test('a series that is deleted leaves the others', async () => {
    const { series } = await content(await open(book()), (chart) => {
      chart.series.add('Hai');
      chart.series.getItemAt(0).delete();
    });
    expect(series.map(({ name }) => name)).toEqual(['Hai']);
  });
});

test('charts are found by name, place and count, after a sync too', async () => {
  const excel = await open(book());
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const first = columns(sheet);
    first.name = 'Tỷ lệ';
    columns(sheet).series.add('Ngưỡng');
    const { charts } = sheet;
    charts.load({ name: true, chartType: true, series: { name: true } });
    const missing = charts.getItemOrNullObject('không có').load({ name: true });
    missing.series.load({ name: true });
    const second = charts.getItemAt(1).load({ name: true });
    const count = charts.getCount();
    await context.sync();
    expect(charts.items.map(({ name }) => name)).toEqual(['Tỷ lệ', 'Chart 2']);
    expect(charts.items.map(({ series }) => series.items.map(({ name }) => name))).toEqual([
      [''],
      ['', 'Ngưỡng'],
    ]);
    expect([missing.isNullObject, second.name, count.value]).toEqual([true, 'Chart 2', 2]);
    first.title.text = 'Sau';
    charts.getItem('tỷ lệ').delete();
    charts.items[1]?.load({ id: true });
    await context.sync();
    expect(charts.items[1]?.id).toBe(excel.engine.model().sheets[0]?.charts[0]?.id);
  });
  expect(excel.engine.model().sheets[0]?.charts.map(({ name }) => name)).toEqual(['Chart 2']);
});
