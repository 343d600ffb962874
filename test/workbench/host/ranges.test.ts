import { DEFAULT_STYLE, patchStyle } from '../../../src/workbench/engine/cell-style';
import type { OpenedExcel } from '../../../src/workbench/node/open-workbook';
import { cellOf, nameOf, sheetOf, workbookOf } from '../engine/workbook-builder';
import { closeAll, open, outcomeOf, run, valuesAt } from '../node/opened-excel';

afterEach(closeAll);

const text = patchStyle(DEFAULT_STYLE, { numberFormat: '@' });
const percent = patchStyle(DEFAULT_STYLE, { numberFormat: '0.00%' });

const workbook = (): ReturnType<typeof workbookOf> =>
  workbookOf(
    [
      sheetOf('Tiến độ', [
        ['Đơn vị', 'KH', cellOf(null, text), null],
        ['Tứ Hạ', 192, cellOf('007', text), cellOf(0.4681, percent)],
        [null, '=B2*2', { error: '#N/A' }, true],
      ]),
    ],
    { names: [nameOf('KeHoach', "='Tiến độ'!$B$2")] },
  );

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

test.each<readonly [keyof Excel.Range, string, unknown]>([
  [
    'values',
    'A1:D3',
    [
      ['Đơn vị', 'KH', '', ''],
      ['Tứ Hạ', 192, '007', 0.4681],
      ['', 384, '#N/A', true],
    ],
  ],
  ['formulas', 'A3:D3', [['', '=B2*2', '#N/A', true]]],
  [
    'text',
    'B2:D3',
    [
      ['192', '007', '46.81%'],
      ['384', '#N/A', 'TRUE'],
    ],
  ],
  ['valueTypes', 'A3:D3', [['Empty', 'Double', 'Error', 'Boolean']]],
  ['numberFormat', 'C2:D2', [['@', '0.00%']]],
  ['address', 'B2:C3', "'Tiến độ'!B2:C3"],
  ['address', '$B$2', "'Tiến độ'!B2"],
  ['address', 'C:D', "'Tiến độ'!C:D"],
  ['address', '2:3', "'Tiến độ'!2:3"],
  ['address', 'KeHoach', "'Tiến độ'!B2"],
  ['address', "'tiến độ'!A1", "'Tiến độ'!A1"],
  ['rowIndex', 'B3:C9', 2],
  ['columnIndex', 'B3:C9', 1],
  ['rowCount', 'B3:C9', 7],
  ['columnCount', 'B3:C9', 2],
  ['cellCount', 'B3:C9', 14],
  ['rowCount', 'A:A', 1_048_576],
  ['values', 'A:A', null],
  ['rowHidden', 'A1', false],
  ['isEntireColumn', 'A:A', true],
])('%s of %s', async (property, address, expected) => {
  const excel = await open(workbook());
  expect(await read(excel, address, [property])).toEqual([expected]);
});

test.each<readonly [string, (range: Excel.Range) => Excel.Range, string]>([
  ['getCell', (range) => range.getCell(1, 2), 'D3'],
  ['getRow', (range) => range.getRow(2), 'B4:C4'],
  ['getColumn', (range) => range.getColumn(0), 'B2:B5'],
  ['getLastCell', (range) => range.getLastCell(), 'C5'],
  ['getResizedRange', (range) => range.getResizedRange(-1, 2), 'B2:E4'],
  ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:B6'],
  ['getEntireRow', (range) => range.getEntireRow(), '2:5'],
  ['getEntireColumn', (range) => range.getEntireColumn(), 'B:C'],
  ['getBoundingRect', (range) => range.getBoundingRect('D9'), 'B2:D9'],
  ['getIntersectionOrNullObject', (range) => range.getIntersectionOrNullObject('A1:B3'), 'B2:B3'],
])('%s of B2:C5', async (_name, step, expected) => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const range = step(context.workbook.worksheets.getFirst().getRange('B2:C5'));
    range.load({ address: true });
    await context.sync();
    expect(range.address).toBe(`'Tiến độ'!${expected}`);
  });
});

describe('the used range', () => {
  const cases: readonly (readonly [string, boolean, string])[] = [
    ['with looks', false, 'A1:F8'],
    ['with values only', true, 'A1:D3'],
  ];
  test.each(cases)('%s', async (_what, valuesOnly, expected) => {
    const excel = await open(workbook());
    await run(excel, async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('F8').format.fill.color = 'yellow';
      const used = sheet.getUsedRange(valuesOnly);
      used.load({ address: true });
      await context.sync();
      expect(used.address).toBe(`'Tiến độ'!${expected}`);
    });
  });

  test('of an empty sheet is its first cell, or nothing', async () => {
    const excel = await open(workbookOf([sheetOf('S', [])]));
    await run(excel, async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [used, none] = [sheet.getUsedRange(), sheet.getUsedRangeOrNullObject(true)];
      used.load({ address: true });
      await context.sync();
      expect([used.address, none.isNullObject]).toEqual(['S!A1', true]);
    });
  });
});

test.each(['A0', 'XFE1', 'A1048577', 'nope', "'Không có'!A1", 'A1:B2:C3', '', 'A1,B2'])(
  'the address "%s" is refused',
  async (address) => {
    const excel = await open(workbook());
    const outcome = await outcomeOf(excel, (context) => {
      context.workbook.worksheets
        .getFirst()
        .getRange(address === '' ? ' ' : address)
        .load({ address: true });
    });
    expect(outcome).toBe('InvalidArgument');
  },
);

test.each<readonly [string, (sheet: Excel.Worksheet) => unknown]>([
  ['above the first row', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address')],
  ['beyond the last row', (sheet) => sheet.getRange('A1048576').getResizedRange(1, 0).load('address')],
  ['no rows', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1).load('address')],
  ['half a row', (sheet) => sheet.getRangeByIndexes(0.5, 0, 1, 1).load('address')],
])('a range is refused: %s', async (_what, ask) => {
  const excel = await open(workbook());
  expect(await outcomeOf(excel, (context) => ask(context.workbook.worksheets.getFirst()))).toBe(
    'InvalidArgument',
  );
});

test('20,000 values in one write, which the client splits', async () => {
  const excel = await open(workbook());
  const rows = Array.from({ length: 2000 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * 10 + column),
  );
  await run(excel, (context) => {
    context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, 2000, 10).values = rows;
  });
  expect(await valuesAt(excel, 'A2000:J2000')).toEqual([rows[1999]]);
});

test('calculated values are there within one batch', async () => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const before = sheet.getRange('B3');
    before.load({ values: true });
    sheet.getRange('B2').values = [[500]];
    const after = sheet.getRange('B3');
    after.load({ values: true });
    await context.sync();
    expect([before.values, after.values]).toEqual([[[384]], [[1000]]]);
  });
});

test('a range that the client keeps moves with its cells', async () => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange('B2');
    range.load({ address: true });
    await context.sync();
    sheet.getRange('1:2').insert('Down');
    range.load({ address: true, values: true });
    await context.sync();
    expect([range.address, range.values]).toEqual(["'Tiến độ'!B4", [[192]]]);
    sheet.getRange('4:4').delete('Up');
    range.load({ address: true });
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test.each<readonly [string, Excel.ClearApplyTo, unknown, string]>([
  ['everything', 'All' as Excel.ClearApplyTo, [['']], 'General'],
  ['the contents', 'Contents' as Excel.ClearApplyTo, [['']], '0.00%'],
  ['the looks', 'Formats' as Excel.ClearApplyTo, [[0.4681]], 'General'],
])('clear takes %s', async (_what, applyTo, values, format) => {
  const excel = await open(workbook());
  await run(excel, (context) => {
    context.workbook.worksheets.getFirst().getRange('D2').clear(applyTo);
  });
  expect(await read(excel, 'D2', ['values', 'numberFormat'])).toEqual([values, [[format]]]);
});

describe('merged cells', () => {
  test('keep the first value; what is written behind it is lost', async () => {
    const excel = await open(workbook());
    await run(excel, (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:B1').values = [['Tiêu đề', 'mất']];
      sheet.getRange('B1').values = [['mất']];
    });
    expect(await valuesAt(excel, 'A1:B1')).toEqual([['Tiêu đề', '']]);
    expect(excel.engine.model().sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    await run(excel, (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').unmerge();
    });
    expect(excel.engine.model().sheets[0]?.merges).toEqual([]);
  });

  test('one area cannot take a part of another; it can take the whole', async () => {
    const excel = await open(workbook());
    const merge = (address: string): Promise<string> =>
      outcomeOf(excel, (context) => {
        context.workbook.worksheets.getFirst().getRange(address).merge();
      });
    expect([await merge('F1:G2'), await merge('G2:H3'), await merge('E1:G2')]).toEqual([
      'done',
      'InvalidOperation',
      'done',
    ]);
  });
});
