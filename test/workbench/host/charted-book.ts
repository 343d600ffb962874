import type { ChartModel } from '../../../src/workbench/model/chart-model';
import type { OpenedExcel } from '../../../src/workbench/node/open-workbook';
import type { SheetModel, WorkbookModel } from '../../../src/workbench/model/workbook-model';
import { sheetOf, workbookOf } from '../engine/workbook-builder';
import { run } from '../node/opened-excel';

export type Chart = Excel.Chart;
export type Sheet = Excel.Worksheet;

/** A summary by unit, and a sheet of something else. Columns of 48 points, rows of 15. */
export const book = (more: Partial<SheetModel> = {}): WorkbookModel =>
  workbookOf([
    sheetOf(
      'Tổng hợp',
      [
        ['Đơn vị', 'Đạt', 'Dưới', 'Ngưỡng'],
        ['Hương Toàn', null, 46.81, 80],
        ['Hương An', 85.4, null, 80],
        ['Tứ Hạ', 90.6, null, 80],
        [1, 2, 3, 4],
      ],
      more,
    ),
    sheetOf('Khác', [['a', 1]]),
  ]);

/** A chart with one series, the units that reached the threshold. */
export const columns = (sheet: Sheet, address = 'B2:B4'): Chart =>
  sheet.charts.add('ColumnStacked', sheet.getRange(address), 'Columns');

/** Makes a chart, does something with it, and gives what the workbook holds of it then. */
export async function make(
  excel: OpenedExcel,
  work: (chart: Chart, sheet: Sheet) => void,
): Promise<ChartModel> {
  await run(excel, (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    work(columns(sheet), sheet);
  });
  const [made] = excel.engine.model().sheets[0]?.charts ?? [];
  if (!made) throw new Error('no chart was made');
  return made;
}
