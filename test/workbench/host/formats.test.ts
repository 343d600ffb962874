import { sheetOf, workbookOf } from '../engine/workbook-builder';
import { closeAll, open, outcomeOf, run } from '../node/opened-excel';

afterEach(closeAll);

const workbook = (): ReturnType<typeof workbookOf> =>
  workbookOf([
    sheetOf('S', [
      ['Đơn vị', 1],
      ['Hương Toàn', 2],
    ]),
  ]);

test.each<
  readonly [string, (format: Excel.RangeFormat) => void, (format: Excel.RangeFormat) => unknown, unknown]
>([
  ['fill', (format) => (format.fill.color = '#ffcc00'), (format) => format.fill.color, '#FFCC00'],
  ['a named colour', (format) => (format.fill.color = 'orange'), (format) => format.fill.color, '#FFA500'],
  ['no fill', (format) => format.fill.clear(), (format) => format.fill.color, '#FFFFFF'],
  ['bold', (format) => (format.font.bold = true), (format) => format.font.bold, true],
  ['italic', (format) => (format.font.italic = true), (format) => format.font.italic, true],
  ['underline', (format) => (format.font.underline = 'Single'), (format) => format.font.underline, 'Single'],
  [
    'font',
    (format) => (format.font.name = 'Times New Roman'),
    (format) => format.font.name,
    'Times New Roman',
  ],
  ['size', (format) => (format.font.size = 13), (format) => format.font.size, 13],
  ['font colour', (format) => (format.font.color = '#9C0006'), (format) => format.font.color, '#9C0006'],
  [
    'horizontal',
    (format) => (format.horizontalAlignment = 'CenterAcrossSelection'),
    (format) => format.horizontalAlignment,
    'CenterAcrossSelection',
  ],
  [
    'vertical',
    (format) => (format.verticalAlignment = 'Center'),
    (format) => format.verticalAlignment,
    'Center',
  ],
  ['wrap', (format) => (format.wrapText = true), (format) => format.wrapText, true],
  ['indent', (format) => (format.indentLevel = 2), (format) => format.indentLevel, 2],
  ['column width', (format) => (format.columnWidth = 75), (format) => format.columnWidth, 75],
  ['row height', (format) => (format.rowHeight = 30), (format) => format.rowHeight, 30],
  ['unlocked', (format) => (format.protection.locked = false), (format) => format.protection.locked, false],
])('%s is set and read', async (_what, set, get, expected) => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const { format } = context.workbook.worksheets.getFirst().getRange('A1:B2');
    set(format);
    format.load([
      'horizontalAlignment',
      'verticalAlignment',
      'wrapText',
      'indentLevel',
      'columnWidth',
      'rowHeight',
      'fill/color',
      'font/name',
      'font/size',
      'font/bold',
      'font/italic',
      'font/underline',
      'font/color',
      'protection/locked',
    ]);
    await context.sync();
    expect(get(format)).toEqual(expected);
  });
});

test('cells that differ have no common answer', async () => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
    range.getCell(0, 0).format.font.bold = true;
    range.getCell(0, 0).format.columnWidth = 150;
    range.load({ format: { columnWidth: true, font: { bold: true, name: true } } });
    await context.sync();
    expect([range.format.columnWidth, range.format.font.bold, range.format.font.name]).toEqual([
      null,
      null,
      'Calibri',
    ]);
  });
});

test.each<readonly [string, (format: Excel.RangeFormat) => void]>([
  ['a colour that is none', (format) => (format.fill.color = '#12')],
  ['a size of nothing', (format) => (format.font.size = 0)],
  ['a row higher than Excel has', (format) => (format.rowHeight = 410)],
  ['a word that is none', (format) => (format.horizontalAlignment = 'Middle' as 'Center')],
  ['a text for true', (format) => (format.wrapText = 'yes' as never)],
])('refused: %s', async (_what, set) => {
  const excel = await open(workbook());
  const outcome = await outcomeOf(excel, (context) => {
    set(context.workbook.worksheets.getFirst().getRange('A1').format);
  });
  expect(outcome).toBe('InvalidArgument');
});

test('widths in points are kept as the characters of the file', async () => {
  const excel = await open(workbook());
  await run(excel, (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A:A').format.columnWidth = 48;
    sheet.getRange('B:B').columnHidden = true;
    sheet.getRange('2:2').rowHidden = true;
  });
  const sheet = excel.engine.model().sheets[0];
  expect(sheet?.columns).toEqual(
    new Map([
      [0, { width: 9.140625, hidden: false }],
      [1, { hidden: true }],
    ]),
  );
  expect(sheet?.rows).toEqual(new Map([[1, { hidden: true }]]));
});

test('borders: edges go around, inside lines between', async () => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
    const { borders } = range.format;
    borders.getItem('EdgeTop').style = 'Double';
    const inside = borders.getItem('InsideHorizontal');
    inside.style = 'Continuous';
    inside.weight = 'Medium';
    inside.color = '#1F4E79';
    const [top, bottom] = [borders.getItem('EdgeTop'), borders.getItem('EdgeBottom')];
    for (const side of [top, bottom, inside]) side.load({ style: true, weight: true, color: true });
    await context.sync();
    expect([top.style, bottom.style, inside.style, inside.weight, inside.color]).toEqual([
      'Double',
      'None',
      'Continuous',
      'Medium',
      '#1F4E79',
    ]);
  });
  const line = { style: 'medium', color: '#1F4E79' };
  const look = (row: number): unknown => excel.engine.sheets[0]?.style(row, 0).borders;
  expect([look(0), look(1)]).toEqual([{ top: { style: 'double' }, bottom: line }, { top: line }]);
});

test('looks cell by cell', async () => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
    range.getCell(0, 1).format.font.color = '#C00000';
    const cells = range.getCellProperties({
      address: true,
      format: { font: { color: true, name: true }, fill: { color: true } },
    });
    const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    const font = (color: string): object => ({
      font: { color, name: 'Calibri' },
      fill: { color: '#FFFFFF' },
    });
    expect(cells.value).toEqual([
      [
        { address: 'S!A1', format: font('#000000') },
        { address: 'S!B1', format: font('#C00000') },
      ],
    ]);
    expect(rows.value).toEqual([{ rowHidden: false, format: { rowHeight: 15 } }]);
    expect(columns.value).toEqual([
      { columnHidden: false, format: { columnWidth: 48 } },
      { columnHidden: false, format: { columnWidth: 48 } },
    ]);
  });
});

test.each([
  ['1.005 is shown with the 15 digits it has', 1.005, '0.00', '1.01'],
  ['half goes away from zero', -0.625, '0.00', '-0.63'],
  ['a sign in front', 46.8131868131868, '"▼ "0.00', '▼ 46.81'],
  ['a percentage', 0.46815, '0.00%', '46.82%'],
  ['thousands', 1234567.891, '#,##0.0', '1,234,567.9'],
  ['a date', 45248, 'dd/mm/yyyy', '18/11/2023'],
  ['a section for negatives', -5, '0;(0)', '(5)'],
  ['a section for zero', 0, '0;-0;"–"', '–'],
])('text: %s', async (_what, value, format, expected) => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('D4');
    range.numberFormat = [[format]];
    range.values = [[value]];
    range.load({ text: true });
    await context.sync();
    expect(range.text).toEqual([[expected]]);
  });
});

test('columns take the width of their longest text', async () => {
  const excel = await open(workbook());
  await run(excel, async (context) => {
    const { format } = context.workbook.worksheets.getFirst().getRange('A1:B2');
    format.autofitColumns();
    await context.sync();
  });
  const { columns } = excel.engine.model().sheets[0]!;
  expect(columns.get(0)?.width).toBeGreaterThan(10);
  expect(columns.get(1)?.width).toBeLessThan(4);
});
