import { spawn } from 'node:child_process';
import path from 'node:path';
import { installGlobals } from '../../../src/workbench/node/open-workbook';
import { sheetOf, workbookOf } from '../engine/workbook-builder';
import { closeAll, open, run, valuesAt } from './opened-excel';

afterEach(closeAll);

const workbook = (): ReturnType<typeof workbookOf> => workbookOf([sheetOf('S', [[1]])]);

test.each([
  ['ExcelApi', '1.14', true],
  ['ExcelApi', '1.9', true],
  ['excelapi', '1.1', true],
  ['ExcelApi', '1.15', false],
  ['SharedRuntime', '1.1', true],
  ['WordApi', '1.1', false],
])('by default %s %s is there: %s', async (name, version, expected) => {
  const excel = await open(workbook());
  expect(excel.Office.context.requirements.isSetSupported(name, version)).toBe(expected);
});

test('the requirement sets and the language can be others', async () => {
  const excel = await open(workbook(), { sets: { ExcelApi: '1.7' }, language: 'en-US' });
  const { context } = excel.Office;
  expect(context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
  expect(context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
  expect(context.displayLanguage).toBe('en-US');
  expect(await excel.Office.onReady()).toEqual({ host: 'Excel', platform: 'PC' });
});

test('the globals are there for the code of an add-in, and gone afterwards', async () => {
  const excel = await open(workbook());
  const undo = installGlobals(excel);
  expect(globalThis.Excel).toBe(excel.Excel);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[7]];
    await context.sync();
  });
  undo();
  expect('Excel' in globalThis).toBe(false);
  expect(await valuesAt(excel, 'A1')).toEqual([[7]]);
});

describe('a command of the ribbon', () => {
  test('runs until it says that it is done', async () => {
    const excel = await open(workbook());
    const seen: string[] = [];
    const command = async (event: Office.AddinCommands.Event): Promise<void> => {
      seen.push(event.source.id);
      await run(excel, (context) => {
        context.workbook.worksheets.getFirst().getRange('A1').values = [[2]];
      });
      seen.push('written');
      event.completed();
    };
    excel.Office.actions.associate('tinhLai', (event: Office.AddinCommands.Event) => void command(event));
    expect(excel.actionIds).toEqual(['tinhLai']);
    await excel.invokeAction('TINHLAI');
    expect(seen).toEqual(['TINHLAI', 'written']);
  });

  test.each<readonly [string, string, () => unknown, string]>([
    ['nobody made it known', 'khac', () => undefined, 'No command "khac" was associated.'],
    ['it fails', 'lenh', () => Promise.reject(new Error('hỏng')), 'hỏng'],
    ['it never says that it is done', 'lenh', () => undefined, 'did not call completed() within 50 ms'],
  ])('is an error when %s', async (_what, id, command, message) => {
    const excel = await open(workbook(), { patience: 50 });
    excel.Office.actions.associate('lenh', command as never);
    await expect(excel.invokeAction(id)).rejects.toThrow(message);
  });
});

test('two workbooks are open side by side and do not mix', async () => {
  const [first, second] = [await open(workbook()), await open(workbook())];
  await Promise.all([
    run(first, (context) => (context.workbook.worksheets.getFirst().getRange('A1').values = [['một']])),
    run(second, (context) => (context.workbook.worksheets.getFirst().getRange('A1').values = [['hai']])),
  ]);
  expect([await valuesAt(first, 'A1'), await valuesAt(second, 'A1')]).toEqual([[['một']], [['hai']]]);
});

test('a process that closed its workbook ends by itself', async () => {
  const root = path.resolve(__dirname, '../../..');
  const program = path.join(__dirname, 'opens-and-closes.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program], { cwd: root });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect([said.trim(), code]).toEqual(['6', 0]);
}, 60_000);
