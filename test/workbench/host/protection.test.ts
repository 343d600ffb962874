import { DEFAULT_STYLE, patchStyle } from '../../../src/workbench/engine/cell-style';
import { cellOf, sheetOf, workbookOf } from '../engine/workbook-builder';
import { closeAll, open, outcomeOf, run } from '../node/opened-excel';

afterEach(closeAll);

const unlocked = patchStyle(DEFAULT_STYLE, { locked: false });

const workbook = (flags: Record<string, boolean> = {}): ReturnType<typeof workbookOf> =>
  workbookOf([
    sheetOf(
      'S',
      [
        ['khóa', cellOf(1, unlocked)],
        ['khóa', cellOf(2, unlocked)],
      ],
      {
        protection: { enabled: true, flags },
      },
    ),
  ]);

type Change = (sheet: Excel.Worksheet) => unknown;

test.each<readonly [string, Change, string]>([
  ['an unlocked cell is written', (sheet) => (sheet.getRange('B1').values = [[9]]), 'done'],
  ['a block of unlocked cells is written', (sheet) => (sheet.getRange('B1:B2').values = [[9], [9]]), 'done'],
  ['a locked cell is not', (sheet) => (sheet.getRange('A1').values = [[9]]), 'AccessDenied'],
  [
    'one locked cell fails the block',
    (sheet) => (sheet.getRange('A1:B1').values = [[null, 9]]),
    'AccessDenied',
  ],
  ['a cell nobody formatted is locked', (sheet) => (sheet.getRange('H9').values = [[9]]), 'AccessDenied'],
  ['contents are not cleared', (sheet) => sheet.getRange('A1').clear('Contents'), 'AccessDenied'],
  ['formats are not set', (sheet) => (sheet.getRange('B1').format.font.bold = true), 'AccessDenied'],
  ['number formats are not set', (sheet) => (sheet.getRange('B1').numberFormat = [['0']]), 'AccessDenied'],
  ['cells are not merged', (sheet) => sheet.getRange('B1:B2').merge(), 'AccessDenied'],
  [
    'rules are not added',
    (sheet) => sheet.getRange('B1').conditionalFormats.add('Custom').load('id'),
    'AccessDenied',
  ],
  ['rows are not inserted', (sheet) => sheet.getRange('1:1').insert('Down'), 'AccessDenied'],
  ['columns are not resized', (sheet) => (sheet.getRange('A:A').format.columnWidth = 60), 'AccessDenied'],
  ['rows are not hidden', (sheet) => (sheet.getRange('1:1').rowHidden = true), 'AccessDenied'],
  ['panes are frozen', (sheet) => sheet.freezePanes.freezeRows(1), 'done'],
  ['everything is read', (sheet) => sheet.getRange('A1:B2').load('values'), 'done'],
])('on a protected sheet %s', async (_what, change, expected) => {
  const excel = await open(workbook());
  expect(await outcomeOf(excel, (context) => change(context.workbook.worksheets.getFirst()))).toBe(expected);
});

test.each<readonly [string, string, Change]>([
  ['formats', 'formatCells', (sheet) => (sheet.getRange('B1').format.font.bold = true)],
  ['widths', 'formatColumns', (sheet) => (sheet.getRange('A:A').format.columnWidth = 60)],
  ['heights', 'formatRows', (sheet) => (sheet.getRange('1:1').format.rowHeight = 60)],
  ['inserted rows', 'insertRows', (sheet) => sheet.getRange('1:1').insert('Down')],
])('protection may allow %s', async (_what, flag, change) => {
  const excel = await open(workbook({ [flag]: false }));
  expect(await outcomeOf(excel, (context) => change(context.workbook.worksheets.getFirst()))).toBe('done');
});

test('protection is seen, set and taken off; twice is refused', async () => {
  const excel = await open(workbook());
  const protect = (on: boolean): Promise<string> =>
    outcomeOf(excel, (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      if (on) protection.protect({ allowFormatCells: true });
      else protection.unprotect();
    });
  expect([await protect(true), await protect(false), await protect(false), await protect(true)]).toEqual([
    'InvalidOperation',
    'done',
    'InvalidOperation',
    'done',
  ]);
  await run(excel, async (context) => {
    const { protection } = context.workbook.worksheets.getFirst();
    protection.load({ protected: true, options: true });
    await context.sync();
    expect([protection.protected, protection.options.allowFormatCells, protection.options.allowSort]).toEqual(
      [true, true, false],
    );
  });
});

describe('over rows that a filter hides', () => {
  const filtered = workbookOf([
    sheetOf('S', [['a'], [1], [2], [3]], {
      rows: new Map([[2, { hidden: true }]]),
      autoFilter: { range: { top: 0, left: 0, bottom: 3, right: 0 }, active: true },
    }),
  ]);
  test.each([
    ['several rows are not written', 'A2:A4', [[1], [2], [3]], 'InvalidOperation'],
    ['one row is', 'A3', [[9]], 'done'],
    ['a block without hidden rows is', 'A1:A2', [['b'], [9]], 'done'],
    ['cells beside the filter are', 'C2:C4', [[1], [2], [3]], 'done'],
  ])('%s', async (_what, address, values, expected) => {
    const excel = await open(filtered);
    const outcome = await outcomeOf(excel, (context) => {
      context.workbook.worksheets.getFirst().getRange(address).values = values;
    });
    expect(outcome).toBe(expected);
  });
});

test.each([
  ['a part of an array formula is not written', 'A1', 'InvalidOperation'],
  ['the whole is', 'A1:A2', 'done'],
])('%s', async (_what, address, expected) => {
  const style = DEFAULT_STYLE;
  const part = { formula: '=C1:C2', arrayRange: 'A1:A2', style };
  const excel = await open(
    workbookOf([
      sheetOf('S', [
        [{ ...part, value: 1 }, null, 1],
        [{ ...part, value: 2 }, null, 2],
      ]),
    ]),
  );
  const outcome = await outcomeOf(excel, (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = 5 as never;
  });
  expect(outcome).toBe(expected);
});
