import type { OpenedExcel } from '../../../src/workbench/node/open-workbook';
import { sheetOf, workbookOf } from '../engine/workbook-builder';
import { closeAll, open, outcomeOf, run, valuesAt } from '../node/opened-excel';

afterEach(closeAll);

const workbook = (): ReturnType<typeof workbookOf> =>
  workbookOf([
    sheetOf('Tiến độ', [
      ['Đơn vị', 'KH'],
      ['Tứ Hạ', 192],
    ]),
  ]);

/** Reads properties of a range. */
async function read(
  excel: OpenedExcel,
  address: string,
  properties: readonly (keyof Excel.Range)[],
): Promise<unknown[]> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load(properties as string[]);
    await context.sync();
    return properties.map((property) => range[property]);
  });
}

test.each<readonly [string, unknown, unknown, string]>([
  ['a number', 12.5, 12.5, 'General'],
  ['a number in a text', '12.5', 12.5, 'General'],
  ['thousands', '1,234', 1234, '#,##0'],
  ['a point is a decimal point', '1.234', 1.234, 'General'],
  ['a comma is no decimal point', '46,81', '46,81', 'General'],
  ['a percentage', '50%', 0.5, '0%'],
  ['a date of the 11th of May', '5/11/2023', 45057, 'm/d/yyyy'],
  ['no date: there is no 18th month', '18/11/2023', '18/11/2023', 'General'],
  ['a date by its year', '2023-11-18', 45248, 'm/d/yyyy'],
  ['a boolean', 'true', true, 'General'],
  ['an error', '#N/A', '#N/A', 'General'],
  ['text by its apostrophe', "'00123", '00123', 'General'],
  ['a formula as text by its apostrophe', "'=A1", '=A1', 'General'],
  ['a formula', '=1+1', 2, 'General'],
  ['a sign alone', '=', '=', 'General'],
  ['nothing', '', '', 'General'],
  ['text', 'Hương Toàn', 'Hương Toàn', 'General'],
])('%s is written as Excel in English reads it', async (_what, sent, value, format) => {
  const excel = await open(workbook());
  await run(excel, (context) => {
    context.workbook.worksheets.getFirst().getRange('F9').values = [[sent]];
  });
  expect(await read(excel, 'F9', ['values', 'numberFormat'])).toEqual([[[value]], [[format]]]);
});

test('in a cell that is formatted as text everything stays as it is written', async () => {
  const excel = await open(workbook());
  await run(excel, (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('F1:F4');
    range.numberFormat = [['@'], ['@'], ['@'], ['@']];
    range.values = [['=1+1'], ['007'], ['5/11/2023'], [12]];
  });
  expect(await valuesAt(excel, 'F1:F4')).toEqual([['=1+1'], ['007'], ['5/11/2023'], ['12']]);
});

test('null leaves a cell alone, an empty text clears it, one value fills all', async () => {
  const excel = await open(workbook());
  await run(excel, (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B2').values = [
      [null, ''],
      ['', null],
    ];
    sheet.getRange('F1:G2').values = 7 as never;
  });
  expect(await valuesAt(excel, 'A1:B2')).toEqual([
    ['Đơn vị', ''],
    ['', 192],
  ]);
  expect(await valuesAt(excel, 'F1:G2')).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test.each([
  ['too few rows', 'A1:B2', [[1, 2]]],
  ['too many columns', 'A1:B1', [[1, 2, 3]]],
  ['rows of different length', 'A1:B2', [[1, 2], [3]]],
  ['a list', 'A1:B1', [1, 2]],
  ['an object', 'A1', [[{ a: 1 }]]],
  ['a formula that is no formula', 'A1', [['=SUM(']]],
  ['a formula that stops in the middle', 'A1', [['=A1+']]],
])('values are refused: %s', async (_what, address, values) => {
  const excel = await open(workbook());
  const outcome = await outcomeOf(excel, (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = values as never;
  });
  expect(outcome).toBe('InvalidArgument');
});
