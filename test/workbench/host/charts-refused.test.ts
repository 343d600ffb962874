import type { ChartModel } from '../../../src/workbench/model/chart-model';
import type { SheetModel } from '../../../src/workbench/model/workbook-model';
import { closeAll, open, outcomeOf, run } from '../node/opened-excel';
import { book, type Chart, columns, type Sheet } from './charted-book';

afterEach(closeAll);

const PROTECTED: Partial<SheetModel> = { protection: { enabled: true, flags: { objects: true } } };
const OPEN: Partial<SheetModel> = { protection: { enabled: true, flags: { objects: false } } };

describe('refused', () => {
  const bad = <Value>(value: unknown): Value => value as Value;
  test.each<[string, (chart: Chart, sheet: Sheet, other: Sheet) => void, string]>([
    [
      'a type that there is not',
      (_, sheet) => sheet.charts.add(bad('Cột'), sheet.getRange('A1')),
      'InvalidArgument',
    ],
    [
      'a type that is not modelled',
      (_, sheet) => sheet.charts.add('Pie', sheet.getRange('A1')),
      'NotImplemented',
    ],
    ['an address for a range', (_, sheet) => sheet.charts.add('Line', bad('A1:B2')), 'InvalidArgument'],
    ['whole columns', (_, sheet) => sheet.charts.add('Line', sheet.getRange('A:B')), 'InvalidArgument'],
    [
      'series neither by rows nor by columns',
      (_, sheet) => sheet.charts.add('Line', sheet.getRange('A1'), bad('Both')),
      'InvalidArgument',
    ],
    ['a chart that there is not', (_, sheet) => sheet.charts.getItem('x').delete(), 'ItemNotFound'],
    [
      'a place among the charts that there is not',
      (_, sheet) => sheet.charts.getItemAt(1).delete(),
      'InvalidArgument',
    ],
    [
      'a chart that was deleted',
      (chart) => {
        chart.delete();
        chart.name = 'x';
      },
      'ItemNotFound',
    ],
    ['no name', (chart) => void (chart.name = ''), 'InvalidArgument'],
    ['a number for a title', (chart) => void (chart.title.text = bad(5)), 'InvalidArgument'],
    [
      'a place on another sheet',
      (chart, _, other) => {
        chart.setPosition(other.getRange('A1'));
      },
      'InvalidArgument',
    ],
    [
      'an address on another sheet',
      (chart) => {
        chart.setPosition('Khác!A1');
      },
      'InvalidArgument',
    ],
    ['a width of nothing', (chart) => void (chart.width = 0), 'InvalidArgument'],
    ['a series that there is not', (chart) => void (chart.series.getItemAt(1).name = 'x'), 'InvalidArgument'],
    [
      'values from a block',
      (chart, sheet) => {
        chart.series.getItemAt(0).setValues(sheet.getRange('B2:C4'));
      },
      'InvalidArgument',
    ],
    [
      'markers on columns',
      (chart) => void (chart.series.getItemAt(0).markerStyle = 'None'),
      'InvalidOperation',
    ],
    [
      'a gap between lines',
      (chart) => {
        chart.chartType = 'Line';
        chart.series.getItemAt(0).gapWidth = 60;
      },
      'InvalidArgument',
    ],
    ['a gap beyond 500', (chart) => void (chart.series.getItemAt(0).gapWidth = 501), 'InvalidArgument'],
    [
      'a colour that is none',
      (chart) => {
        chart.series.getItemAt(0).format.fill.setSolidColor('xanh');
      },
      'InvalidArgument',
    ],
    [
      'a style of line that there is not',
      (chart) => void (chart.series.getItemAt(0).format.line.lineStyle = bad('Wavy')),
      'InvalidArgument',
    ],
    [
      'a style of line that is not modelled',
      (chart) => void (chart.series.getItemAt(0).format.line.lineStyle = 'DashDotDot'),
      'NotImplemented',
    ],
    [
      'the place of a legend that is not shown',
      (chart) => {
        chart.legend.visible = false;
        chart.legend.position = 'Top';
      },
      'InvalidOperation',
    ],
    ['a minimum of names', (chart) => void (chart.axes.categoryAxis.minimum = 0), 'InvalidOperation'],
    ['an axis of depth', (chart) => void (chart.axes.getItem('Series').visible = true), 'InvalidArgument'],
    ['a member that is not here', (chart) => void (chart.axes.valueAxis.majorUnit = 20), 'NotImplemented'],
  ])('%s', async (_, work, code) => {
    const excel = await open(book());
    const outcome = await outcomeOf(excel, (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getFirst();
      work(columns(sheet), sheet, worksheets.getItem('Khác'));
    });
    expect(outcome).toBe(code);
  });

  test.each<[string, Partial<SheetModel>, string]>([
    ['locked', PROTECTED, 'AccessDenied'],
    ['open', OPEN, 'done'],
  ])('on a protected sheet with its objects %s', async (_, more, code) => {
    const excel = await open(book(more));
    expect(await outcomeOf(excel, (context) => columns(context.workbook.worksheets.getFirst()))).toBe(code);
  });
});

test('a chart of another kind is known by its name and place, and can be deleted; what is on it is not', async () => {
  const pie: ChartModel = {
    id: '{P}',
    name: 'Bánh',
    from: { row: 1, column: 1, down: 0, across: 0 },
    to: { row: 3, column: 3, down: 0, across: 0 },
    content: null,
  };
  const excel = await open(book({ charts: [pie] }));
  expect(
    await outcomeOf(excel, ({ workbook }) => {
      workbook.worksheets.getFirst().charts.load({ name: true, top: true });
    }),
  ).toBe('done');
  expect(
    await outcomeOf(excel, ({ workbook }) => {
      workbook.worksheets.getFirst().charts.getItem('Bánh').title.text = 'x';
    }),
  ).toBe('NotImplemented');
  await run(excel, ({ workbook }) => {
    workbook.worksheets.getFirst().charts.getItem('Bánh').delete();
  });
  expect(excel.engine.model().sheets[0]?.charts).toEqual([]);
});
