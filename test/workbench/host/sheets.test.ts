import { sheetOf, workbookOf } from '../engine/workbook-builder';
import { closeAll, open, outcomeOf, run } from '../node/opened-excel';

afterEach(closeAll);

const workbook = (): ReturnType<typeof workbookOf> =>
  workbookOf([
    sheetOf('Tiến độ', [[1]]),
    sheetOf('Ẩn', [[2]], { visibility: 'hidden' }),
    sheetOf('Sâu', [[3]], { visibility: 'veryHidden' }),
    sheetOf('Cuối', [['=Ẩn!A1']], { tabColor: '#70AD47' }),
  ]);

test('the list tells names, ids, places and what is seen', async () => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ id: true, name: true, position: true, visibility: true, tabColor: true });
    const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
    const active = worksheets.getActiveWorksheet();
    active.load({ name: true });
    await context.sync();
    expect(
      worksheets.items.map(({ id, name, position, visibility, tabColor }) => [
        id,
        name,
        position,
        visibility,
        tabColor,
      ]),
    ).toEqual([
      ['{Tiến độ}', 'Tiến độ', 0, 'Visible', ''],
      ['{Ẩn}', 'Ẩn', 1, 'Hidden', ''],
      ['{Sâu}', 'Sâu', 2, 'VeryHidden', ''],
      ['{Cuối}', 'Cuối', 3, 'Visible', '#70AD47'],
    ]);
    expect([all.value, visible.value, active.name]).toEqual([4, 2, 'Tiến độ']);
  });
});

test('a sheet is found by its name in any capitals, or by its id; else it is not there', async () => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const { worksheets } = context.workbook;
    const found = [worksheets.getItem('TIẾN ĐỘ'), worksheets.getItem('{Cuối}'), worksheets.getFirst()];
    for (const sheet of found) sheet.load({ name: true });
    const none = worksheets.getItemOrNullObject('Không');
    await context.sync();
    expect(found.map(({ name }) => name)).toEqual(['Tiến độ', 'Cuối', 'Tiến độ']);
    expect(none.isNullObject).toBe(true);
    worksheets.getItem('Không').load({ name: true });
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('an added sheet can be used in the same request and in the next', async () => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const sheet = context.workbook.worksheets.add('Xếp hạng');
    sheet.getRange('A1').values = [['BẢNG']];
    sheet.tabColor = '#C00000';
    sheet.showGridlines = false;
    await context.sync();
    sheet.getRange('A2').values = [[1]];
    sheet.position = 1;
    sheet.load({ name: true, position: true });
    sheet.activate();
    await context.sync();
    expect([sheet.name, sheet.position, excel.engine.activeSheet.name]).toEqual(['Xếp hạng', 1, 'Xếp hạng']);
    sheet.delete();
    await context.sync();
    expect(excel.engine.sheets.map(({ name }) => name)).toEqual(['Tiến độ', 'Ẩn', 'Sâu', 'Cuối']);
  });
});

test.each([
  ['31 characters', 'x'.repeat(31), 'done'],
  ['32 characters', 'x'.repeat(32), 'InvalidArgument'],
  ['no characters', '', 'InvalidArgument'],
  ['a slash', 'a/b', 'InvalidArgument'],
  ['brackets', 'a[b]', 'InvalidArgument'],
  ['a colon', 'a:b', 'InvalidArgument'],
  ['an apostrophe in front', "'a", 'InvalidArgument'],
  ['an apostrophe inside', "a'b", 'done'],
  ["Excel's own", 'history', 'InvalidArgument'],
  ['one that is there', 'Cuối', 'ItemAlreadyExists'],
  ['one that is there in other capitals', 'CUỐI', 'ItemAlreadyExists'],
])('a sheet name of %s', async (_what, name, expected) => {
  const excel = await open(workbook());
  expect(await outcomeOf(excel, (context) => context.workbook.worksheets.add(name).load('name'))).toBe(
    expected,
  );
  expect(
    await outcomeOf(excel, (context) => {
      context.workbook.worksheets.getFirst().name = name;
    }),
  ).toBe(expected === 'done' ? 'ItemAlreadyExists' : expected);
});

test.each<readonly [string, (sheets: Excel.WorksheetCollection) => unknown, string]>([
  ['a hidden sheet is shown', (sheets) => (sheets.getItem('Ẩn').visibility = 'Visible'), 'done'],
  ['a hidden sheet is not activated', (sheets) => sheets.getItem('Ẩn').activate(), 'InvalidOperation'],
  ['a very hidden sheet is not deleted', (sheets) => sheets.getItem('Sâu').delete(), 'GeneralException'],
  ['a hidden sheet is deleted', (sheets) => sheets.getItem('Ẩn').delete(), 'done'],
  [
    'the last sheet in sight is not deleted',
    (sheets) => {
      sheets.getItem('Tiến độ').delete();
      sheets.getItem('Cuối').delete();
    },
    'InvalidOperation',
  ],
  [
    'the last sheet in sight is not hidden',
    (sheets) => {
      sheets.getItem('Tiến độ').visibility = 'Hidden';
      sheets.getItem('Cuối').visibility = 'Hidden';
    },
    'InvalidOperation',
  ],
])('%s', async (_what, change, expected) => {
  const excel = await open(workbook());
  expect(await outcomeOf(excel, (context) => change(context.workbook.worksheets))).toBe(expected);
});

test('the workbook keeps its structure when that is protected', async () => {
  const excel = await open({ ...workbook(), structureProtected: true });
  const outcomes = [
    await outcomeOf(excel, (context) => context.workbook.worksheets.add('Mới').load('name')),
    await outcomeOf(excel, (context) => context.workbook.worksheets.getFirst().delete()),
    await outcomeOf(excel, (context) => (context.workbook.worksheets.getFirst().name = 'Mới')),
    await outcomeOf(excel, (context) => (context.workbook.worksheets.getFirst().position = 1)),
    await outcomeOf(
      excel,
      (context) => (context.workbook.worksheets.getFirst().getRange('A1').values = [[5]]),
    ),
  ];
  expect(outcomes).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied', 'AccessDenied', 'done']);
});

describe('frozen panes', () => {
  test.each<
    readonly [string, (panes: Excel.WorksheetFreezePanes) => void, string | null, readonly [number, number]]
  >([
    ['two rows', (panes) => panes.freezeRows(2), '1:2', [2, 0]],
    ['one column', (panes) => panes.freezeColumns(1), 'A:A', [0, 1]],
    ['at a range', (panes) => panes.freezeAt('A1:B6'), 'A1:B6', [6, 2]],
    ['none', (panes) => panes.unfreeze(), null, [0, 0]],
  ])('%s', async (_what, freeze, expected, [rows, columns]) => {
    const excel = await open(workbook());
    await run(excel, async (context) => {
      const { freezePanes } = context.workbook.worksheets.getFirst();
      freeze(freezePanes);
      const location = freezePanes.getLocationOrNullObject();
      location.load({ address: true });
      await context.sync();
      expect(location.isNullObject ? null : location.address).toBe(expected && `'Tiến độ'!${expected}`);
    });
    expect(excel.engine.model().sheets[0]?.frozen).toEqual({ rows, columns });
  });
});

test('page layout is kept in the words of the file', async () => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const page = sheet.pageLayout;
    page.orientation = 'Landscape';
    page.paperSize = 'A4';
    page.zoom = { horizontalFitToPages: 1 };
    page.leftMargin = 36;
    page.centerHorizontally = true;
    page.printGridlines = true;
    page.setPrintTitleRows('$5:$6');
    page.setPrintArea('A1:C9,A12:C14');
    const printed = page.getPrintAreaOrNullObject();
    printed.load({ address: true, areaCount: true });
    page.headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
    page.headersFooters.defaultForAllPages.leftFooter = 'BHXH';
    page.headersFooters.state = 'FirstAndDefault';
    page.headersFooters.useSheetScale = false;
    page.headersFooters.firstPage.centerHeader = 'Trang đầu';
    page.firstPageNumber = 1;
    const titles = page.getPrintTitleRowsOrNullObject();
    titles.load({ address: true });
    page.load({ orientation: true, paperSize: true, zoom: true, leftMargin: true });
    await context.sync();
    expect([printed.address, printed.areaCount]).toEqual(["'Tiến độ'!A1:C9,'Tiến độ'!A12:C14", 2]);
    expect([page.orientation, page.paperSize, page.zoom, page.leftMargin, titles.address]).toEqual([
      'Landscape',
      'A4',
      { horizontalFitToPages: 1 },
      36,
      "'Tiến độ'!5:6",
    ]);
  });
  expect(excel.engine.model().sheets[0]?.pageLayout).toEqual({
    orientation: 'landscape',
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: null,
    scale: 100,
    margins: { top: 0.75, right: 0.7, bottom: 0.75, left: 0.5, header: 0.3, footer: 0.3 },
    centerHorizontally: true,
    printGridlines: true,
    titleRows: '$5:$6',
    printAreas: [
      { top: 0, left: 0, bottom: 8, right: 2 },
      { top: 11, left: 0, bottom: 13, right: 2 },
    ],
    header: '',
    footer: '&LBHXH&CTrang &P/&N',
    differentFirst: true,
    firstHeader: '&CTrang đầu',
    firstFooter: '',
    headerScales: false,
    firstPageNumber: 1,
  });
});

test('tables and filters are seen', async () => {
  const range = { top: 0, left: 0, bottom: 3, right: 1 };
  const table = { id: '1', name: 'Bang1', range, showHeaders: true, showTotals: false };
  const sheet = sheetOf('S', [['a', 'b']], { tables: [table], autoFilter: { range, active: true } });
  const excel = await open(workbookOf([sheet]));
  await run(excel, async (context) => {
    const found = context.workbook.worksheets.getFirst();
    found.tables.load({ name: true });
    const area = found.tables.getItem('bang1').getDataBodyRange();
    area.load({ address: true });
    found.autoFilter.load({ enabled: true, isDataFiltered: true });
    const filtered = found.autoFilter.getRangeOrNullObject();
    filtered.load({ address: true });
    await context.sync();
    expect(found.tables.items.map(({ name }) => name)).toEqual(['Bang1']);
    expect([area.address, filtered.address]).toEqual(['S!A2:B4', 'S!A1:B4']);
    expect([found.autoFilter.enabled, found.autoFilter.isDataFiltered]).toEqual([true, true]);
  });
});
