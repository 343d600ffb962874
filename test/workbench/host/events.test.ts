import type { OpenedExcel } from '../../../src/workbench/node/open-workbook';
import { sheetOf, workbookOf } from '../engine/workbook-builder';
import { closeAll, open, run } from '../node/opened-excel';

afterEach(closeAll);

const workbook = (): ReturnType<typeof workbookOf> =>
  workbookOf([sheetOf('S', [[1, '=A1*2']]), sheetOf('T', [])]);

/** Lets events that are on their way arrive. */
const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

type Heard = Record<string, unknown>;

async function listen(
  excel: OpenedExcel,
  register: (sheets: Excel.WorksheetCollection, hear: (event: object) => Promise<void>) => unknown,
): Promise<Heard[]> {
  const heard: Heard[] = [];
  await run(excel, (context) => {
    register(context.workbook.worksheets, (event) => {
      heard.push(event as Heard);
      return Promise.resolve();
    });
  });
  return heard;
}

test('onChanged of a sheet tells where and by whom; formulas that follow are not told', async () => {
  const excel = await open(workbook());
  const heard = await listen(excel, (sheets, hear) => sheets.getItem('S').onChanged.add(hear));
  await run(excel, (context) => {
    context.workbook.worksheets.getItem('S').getRange('A1').values = [[5]];
    context.workbook.worksheets.getItem('S').getRange('A1').format.font.bold = true;
    context.workbook.worksheets.getItem('T').getRange('A1').values = [[5]];
  });
  await arrived();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({
    type: 'WorksheetChanged',
    address: 'A1',
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: 'ThisLocalAddin',
    worksheetId: '{S}',
  });
});

test.each([
  ['person', 'Local', 'Unknown'],
  ['coAuthor', 'Remote', 'Unknown'],
  ['program', 'Local', 'ThisLocalAddin'],
] as const)('what a %s types is told as %s, by %s', async (actor, source, triggerSource) => {
  const excel = await open(workbook());
  const heard = await listen(excel, (sheets, hear) => sheets.onChanged.add(hear));
  excel.engine.actingAs(actor, () =>
    excel.engine.sheetNamed('S')?.write([{ row: 0, column: 0, content: { value: 5 } }]),
  );
  await arrived();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({ address: 'A1', source, triggerSource });
});

test('rows that come and go are told', async () => {
  const excel = await open(workbook());
  const heard = await listen(excel, (sheets, hear) => sheets.onChanged.add(hear));
  await run(excel, (context) => {
    context.workbook.worksheets.getItem('S').getRange('1:2').insert('Down');
    context.workbook.worksheets.getItem('S').getRange('A:A').delete('Left');
  });
  await arrived();
  expect(heard.map(({ changeType, address }) => [changeType, address])).toEqual([
    ['RowInserted', '1:2'],
    ['ColumnDeleted', 'A:A'],
  ]);
});

test('sheets that are added, activated, left and deleted', async () => {
  const excel = await open(workbook());
  const heard = await listen(excel, (sheets, hear) => {
    sheets.onAdded.add(hear);
    sheets.onActivated.add(hear);
    sheets.onDeactivated.add(hear);
    sheets.onDeleted.add(hear);
  });
  await run(excel, async (context) => {
    const sheet = context.workbook.worksheets.add('Mới');
    sheet.activate();
    await context.sync();
    sheet.delete();
  });
  await arrived();
  const added = heard[0]?.['worksheetId'];
  expect(heard.map(({ type, worksheetId }) => [type, worksheetId])).toEqual([
    ['WorksheetAdded', added],
    ['WorksheetDeactivated', '{S}'],
    ['WorksheetActivated', added],
    ['WorksheetDeactivated', added],
    ['WorksheetActivated', expect.any(String)],
    ['WorksheetDeleted', added],
  ]);
});

test('the selection', async () => {
  const excel = await open(workbook());
  const heard = await listen(excel, (sheets, hear) => sheets.getItem('S').onSelectionChanged.add(hear));
  await run(excel, (context) => {
    context.workbook.worksheets.getItem('S').getRange('B1:C2').select();
  });
  await arrived();
  expect(heard.map(({ address, worksheetId }) => [address, worksheetId])).toEqual([['B1:C2', '{S}']]);
});

test('a listener that is removed hears nothing more', async () => {
  const excel = await open(workbook());
  const heard: object[] = [];
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  await run(excel, (context) => {
    handler = context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
  });
  const write = (): Promise<void> =>
    run(excel, (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[Math.random()]];
    });
  await write();
  await arrived();
  handler?.remove();
  await handler?.context.sync();
  await write();
  await arrived();
  expect(heard).toHaveLength(1);
});
