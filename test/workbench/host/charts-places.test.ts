import type { ChartModel } from '../../../src/workbench/model/chart-model';
import { closeAll, open } from '../node/opened-excel';
import { book, type Chart, columns, make, type Sheet } from './charted-book';

afterEach(closeAll);

describe('where a chart lies', () => {
  test.each<[string, (chart: Chart, sheet: Sheet) => void, Pick<ChartModel, 'from' | 'to'>]>([
    [
      'over cells, by address and by range',
      (chart, sheet) => {
        chart.setPosition('B7', sheet.getRange('F20'));
      },
      { from: { row: 6, column: 1, down: 0, across: 0 }, to: { row: 20, column: 6, down: 0, across: 0 } },
    ],
    [
      'at a cell, as large as it was',
      (chart) => {
        chart.setPosition('C3');
      },
      { from: { row: 2, column: 2, down: 0, across: 0 }, to: { row: 16, column: 9, down: 6, across: 24 } },
    ],
    [
      'in points, within cells',
      (chart) => {
        chart.left = 60;
        chart.top = 20;
        chart.width = 96;
        chart.height = 30;
      },
      { from: { row: 1, column: 1, down: 5, across: 12 }, to: { row: 3, column: 3, down: 5, across: 12 } },
    ],
  ])('%s', async (_, work, expected) => {
    expect(await make(await open(book()), work)).toMatchObject(expected);
  });

  test('is read in points, by the widths and heights of the day', async () => {
    const excel = await open(book());
    const read = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = columns(sheet);
      chart.setPosition('B7', 'C8');
      sheet.getRange('A1').format.columnWidth = 96;
      sheet.getRange('8:8').format.rowHeight = 30;
      chart.load({ left: true, top: true, width: true, height: true });
      await context.sync();
      return { left: chart.left, top: chart.top, width: chart.width, height: chart.height };
    });
    expect(read).toEqual({ left: 96, top: 90, width: 96, height: 45 });
  });
});
