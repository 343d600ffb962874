import { openWorkbook } from '../../../src/workbench/node/open-workbook';
import type { OpenedExcel, OpenOptions } from '../../../src/workbench/node/open-workbook';
import type { WorkbookModel } from '../../../src/workbench/model/workbook-model';

const opened: OpenedExcel[] = [];

/** Opens a workbook for one test; `closeAll` belongs into `afterEach`. */
export async function open(model: WorkbookModel, options: OpenOptions = {}): Promise<OpenedExcel> {
  const excel = await openWorkbook(model, { today: () => new Date(2023, 10, 20), ...options });
  opened.push(excel);
  return excel;
}

export function closeAll(): void {
  for (const excel of opened.splice(0)) excel.close();
}

/** Runs a batch that has to succeed. */
export async function run(
  excel: OpenedExcel,
  batch: (context: Excel.RequestContext) => unknown,
): Promise<void> {
  await excel.Excel.run(async (context) => {
    await batch(context);
    await context.sync();
  });
}

/** The code of the error that a batch ends with; `done` when it succeeds. */
export async function outcomeOf(
  excel: OpenedExcel,
  batch: (context: Excel.RequestContext) => unknown,
): Promise<string> {
  try {
    await excel.Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
    return 'done';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

/** Values of a block after a batch. */
export async function valuesAt(excel: OpenedExcel, address: string, sheet?: string): Promise<unknown[][]> {
  return excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const from = sheet === undefined ? worksheets.getFirst() : worksheets.getItem(sheet);
    const range = from.getRange(address);
    range.load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
}
