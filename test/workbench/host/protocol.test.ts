import { sheetOf, workbookOf } from '../engine/workbook-builder';
import { closeAll, open, outcomeOf, run, valuesAt } from '../node/opened-excel';

afterEach(closeAll);

const workbook = (): ReturnType<typeof workbookOf> =>
  workbookOf([
    sheetOf('S', [
      [1, 2],
      [3, 4],
    ]),
    sheetOf('T', []),
  ]);

test('what the workbench does not have is refused by name', async () => {
  const excel = await open(workbook());
  const asked: readonly (readonly [string, (sheet: Excel.Worksheet) => unknown])[] = [
    ['Worksheet.shapes', (sheet) => sheet.shapes.load('items')],
    ['Range.sort', (sheet) => sheet.getRange('A1').sort.apply([])],
    ['Range.formulasR1C1', (sheet) => sheet.getRange('A1').load('formulasR1C1')],
    ['Range.replaceAll', (sheet) => sheet.getRange('A1').replaceAll('a', 'b', {})],
    ['DataValidation.type', (sheet) => sheet.getRange('A1').dataValidation.load('type')],
  ];
  for (const [member, ask] of asked) {
    const failed = excel.Excel.run(async (context) => {
      ask(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: 'NotImplemented',
      message: `${member} is not implemented by the workbench.`,
    });
  }
});

test('an error stops the batch; what came before it stays done', async () => {
  const excel = await open(workbook());
  const outcome = await outcomeOf(excel, (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').values = [['trước']];
    sheet.getRange('A1:B1').values = [[1]];
    sheet.getRange('A2').values = [['sau']];
  });
  expect(outcome).toBe('InvalidArgument');
  expect(await valuesAt(excel, 'A1:A2')).toEqual([['trước'], [3]]);
});

test('a null object leads to null objects, and nothing can be set on it', async () => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Không');
    const range = sheet.getUsedRangeOrNullObject();
    range.load({ values: true });
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
  const outcome = await outcomeOf(excel, (context) => {
    context.workbook.worksheets.getItemOrNullObject('Không').name = 'x';
  });
  expect(outcome).not.toBe('done');
});

test('deep selects, sets of several properties, objects as arguments', async () => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    const range = sheet.getRange('A1:B2');
    range.set({ format: { font: { bold: true, size: 14 }, wrapText: true } });
    range.load({
      values: true,
      format: { font: { bold: true, size: true }, wrapText: true },
      worksheet: { name: true },
    });
    const common = range.getIntersection(sheet.getRange('B2:C3'));
    common.load({ address: true });
    await context.sync();
    expect([
      range.values,
      range.format.font.size,
      range.format.wrapText,
      range.worksheet.name,
      common.address,
    ]).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      14,
      true,
      'S',
      'S!B2',
    ]);
  });
});

test('a collection gives a part of itself', async () => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ $top: 1, name: true });
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['S']);
  });
});

test('ranges live on after their sync, in the same context', async () => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const range = context.workbook.worksheets.getFirst().getUsedRange();
    await context.sync();
    range.values = [
      [5, 6],
      [7, 8],
    ];
    await context.sync();
    range.load({ values: true });
    await context.sync();
    expect(range.values).toEqual([
      [5, 6],
      [7, 8],
    ]);
  });
});

describe('traffic', () => {
  test('counts what is asked, not what the client does for itself', async () => {
    const excel = await open(workbook());
    expect(excel.host.counters.roundTrips).toBe(0);
    await run(excel, async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.load({ values: true });
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    expect(excel.host.counters.roundTrips).toBe(2);
    expect(excel.host.counters.bytesUp).toBeGreaterThan(500);
    expect(excel.host.counters.bytesDown).toBeGreaterThan(100);
    excel.host.counters.reset();
    expect([
      excel.host.counters.roundTrips,
      excel.host.counters.bytesUp,
      excel.host.counters.bytesDown,
    ]).toEqual([0, 0, 0]);
  });

  test('5 MB are the most in either direction', async () => {
    const excel = await open(workbook(), { payloadLimit: 4000 });
    const rows = Array.from({ length: 30 }, () => ['x'.repeat(200)]);
    const write = await outcomeOf(excel, (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:A30').values = rows;
    });
    await outcomeOf(excel, (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:A30').values = 'x'.repeat(200) as never;
    });
    const read = await outcomeOf(excel, (context) =>
      context.workbook.worksheets.getFirst().getRange('A1:A30').load('values'),
    );
    expect([write, read]).toEqual(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded']);
  });
});

describe('faults', () => {
  test('an action fails as planned, once; earlier ones stay done', async () => {
    const excel = await open(workbook());
    const write = (): Promise<string> =>
      outcomeOf(excel, (context) => {
        const sheet = context.workbook.worksheets.getItem('S');
        sheet.getRange('A1').values = [['một']];
        sheet.getRange('A2').values = [['hai']];
      });
    // Sheets, sheet, range, reference, range again, values: the second range begins with the eighth action.
    excel.host.faults.failAt(1, 8, 'GeneralException');
    expect(await write()).toBe('GeneralException');
    expect(await valuesAt(excel, 'A1:A2')).toEqual([['một'], [3]]);
    expect(await write()).toBe('done');
    expect(await valuesAt(excel, 'A1:A2')).toEqual([['một'], ['hai']]);
  });

  test('something happens between two round trips', async () => {
    const excel = await open(workbook());
    excel.host.faults.before(2, () => {
      excel.engine.sheets[0]?.write([{ row: 0, column: 0, content: { value: 99 } }]);
    });
    await run(excel, async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.load({ values: true });
      await context.sync();
      expect(range.values).toEqual([[1]]);
      range.load({ values: true });
      await context.sync();
      expect(range.values).toEqual([[99]]);
    });
  });

  test('a host that does not answer is an error, not a hang', async () => {
    const excel = await open(workbook(), { patience: 50 });
    excel.host.faults.delay = 400;
    expect(await outcomeOf(excel, (context) => context.workbook.worksheets.load('name'))).toBe(
      'GeneralException',
    );
    excel.host.faults.clear();
  });
});

test('the culture is that of this Excel', async () => {
  const vietnamese = { name: 'vi-VN', decimalSeparator: ',', thousandsSeparator: '.' };
  const excel = await open(workbook(), { culture: vietnamese });
  await run(excel, async (context) => {
    const { application } = context.workbook;
    application.load({ decimalSeparator: true, thousandsSeparator: true, useSystemSeparators: true });
    application.cultureInfo.load({
      name: true,
      numberFormat: { numberDecimalSeparator: true, numberGroupSeparator: true },
    });
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    application.calculate('Full');
    await context.sync();
    const { numberFormat } = application.cultureInfo;
    expect([
      application.decimalSeparator,
      application.thousandsSeparator,
      application.cultureInfo.name,
    ]).toEqual([',', '.', 'vi-VN']);
    expect([numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator]).toEqual([',', '.']);
  });
});

test('the selection is read and set', async () => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    context.workbook.worksheets.getItem('T').getRange('C3:D4').select();
    const [range, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
    range.load({ address: true });
    cell.load({ address: true });
    await context.sync();
    expect([range.address, cell.address]).toEqual(['T!C3:D4', 'T!C3']);
  });
});
