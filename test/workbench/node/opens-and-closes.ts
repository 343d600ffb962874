import { openWorkbook } from '../../../src/workbench/node/open-workbook';
import { sheetOf, workbookOf } from '../engine/workbook-builder';

/** Run as a process of its own: opens a workbook, works in it, closes it, and does not call `process.exit`. */
async function main(): Promise<void> {
  const excel = await openWorkbook(workbookOf([sheetOf('S', [[1, 2, '=A1+B1']])]));
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('C1');
    context.workbook.worksheets.getFirst().getRange('A1').values = [[4]];
    range.load({ values: true });
    await context.sync();
    console.log(range.values[0]?.[0]);
  });
  excel.close();
}

void main();
