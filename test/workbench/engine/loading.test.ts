import { DEFAULT_STYLE, patchStyle } from '../../../src/workbench/engine/cell-style';
import { createEngine } from '../../../src/workbench/engine/create-engine';
import type { SpreadsheetEngine } from '../../../src/workbench/engine/spreadsheet-engine';
import type { WorkbookModel } from '../../../src/workbench/model/workbook-model';
import { cellOf, nameOf, sheetOf, valuesOf, workbookOf } from './workbook-builder';

const text = patchStyle(DEFAULT_STYLE, { numberFormat: '@' });

const engines: SpreadsheetEngine[] = [];
async function open(model: WorkbookModel): Promise<SpreadsheetEngine> {
  const engine = await createEngine(null, model);
  engines.push(engine);
  return engine;
}
afterEach(() => {
  for (const engine of engines.splice(0)) engine.dispose();
});

/** Everything a model can say, said once. */
function richWorkbook(): WorkbookModel {
  const head = patchStyle(DEFAULT_STYLE, {
    font: { name: 'Times New Roman', size: 13, bold: true, italic: true, underline: true, color: '#C00000' },
    fill: '#FFF2CC',
    borders: { top: { style: 'thin' }, bottom: { style: 'double', color: '#1F4E79' } },
    horizontal: 'centerContinuous',
    vertical: 'center',
    wrap: true,
    locked: false,
  });
  const rate = patchStyle(DEFAULT_STYLE, { numberFormat: '0.00', horizontal: 'right', vertical: 'justify' });
  const indented = patchStyle(DEFAULT_STYLE, { indent: 2, horizontal: 'left' });
  const style = DEFAULT_STYLE;
  const progress = sheetOf(
    'Tiến độ',
    [
      [cellOf('Đơn vị', head), cellOf('KH', head), cellOf('TH', head), cellOf('%', head)],
      [cellOf('Hương Toàn', indented), 455, 213, { value: 46.81, formula: '=C2*100/B2', style: rate }],
      [
        '00123',
        true,
        { error: '#N/A' },
        { value: '#N/A', style },
        cellOf(7, text),
        cellOf('8', text),
        cellOf(null, text),
      ],
      [
        { value: '12', quotePrefix: true, style },
        cellOf(null, head),
        null,
        { value: { error: '#DIV/0!' }, formula: '=1/0', style },
      ],
      [{ value: 3, formula: '=A2:A3', arrayRange: 'A5:A6', style }],
      [{ value: 4, formula: '=A2:A3', arrayRange: 'A5:A6', style }],
    ],
    {
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      columns: new Map([
        [0, { width: 25.7109375, hidden: false }],
        [2, { width: 9.140625, hidden: true }],
      ]),
      rows: new Map([
        [0, { height: 33.75, hidden: false }],
        [4, { hidden: true }],
      ]),
      defaultColumnWidth: 9.140625,
      defaultRowHeight: 15.75,
      frozen: { rows: 1, columns: 2 },
      showGridlines: false,
      tabColor: '#70AD47',
      conditionalFormats: [
        {
          id: 'cf-1',
          ranges: [{ top: 1, left: 3, bottom: 1, right: 3 }],
          priority: 1,
          stopIfTrue: true,
          rule: { type: 'custom', formula: '=D2<80' },
          style: { fontColor: '#9C0006', numberFormat: '"▼ "0.00' },
        },
      ],
      names: [nameOf('Nguong', '=80')],
      protection: { enabled: true, flags: { formatCells: false } },
      autoFilter: { range: { top: 0, left: 0, bottom: 3, right: 3 }, active: false },
    },
  );
  const hidden = sheetOf('Ẩn', [[1]], { visibility: 'veryHidden' });
  return workbookOf([progress, hidden], {
    names: [
      nameOf('KeHoach', "='Tiến độ'!$B$2"),
      { name: '_an', formula: '=KeHoach*2', visible: false, comment: 'của tiện ích' },
    ],
    settings: { nguong: '{"bhyt":93}' },
    defaultStyle: patchStyle(DEFAULT_STYLE, { font: { name: 'Times New Roman', size: 12 } }),
  });
}

describe('a workbook that is loaded and asked for again', () => {
  test('is the same, part by part', async () => {
    const before = richWorkbook();
    const after = (await open(before)).model();
    expect({ ...after, sheets: null }).toEqual({ ...before, sheets: null });
    expect(after.sheets).toHaveLength(2);
    before.sheets.forEach((sheet, index) => {
      const again = after.sheets[index];
      for (const key of Object.keys(sheet) as (keyof typeof sheet)[]) {
        expect([key, again?.[key]]).toEqual([key, sheet[key]]);
      }
    });
  });

  test('is the same when asked twice, and looks are the very same objects', async () => {
    const model = richWorkbook();
    const engine = await open(model);
    const [first, second] = [engine.model(), engine.model()];
    expect(second).toEqual(first);
    const look = (from: WorkbookModel): unknown => from.sheets[0]?.cells.get(0)?.get(0)?.style;
    expect(look(first)).toBe(look(model));
    expect(look(second)).toBe(look(first));
  });
});

test('a cell that nobody formatted looks as the workbook says', async () => {
  const engine = await open(richWorkbook());
  engine.sheets[0]?.write([{ row: 30, column: 0, content: { value: 1 } }]);
  expect(engine.sheets[0]?.cell(30, 0)?.style.font).toMatchObject({ name: 'Times New Roman', size: 12 });
});

describe('formulas when a workbook is loaded', () => {
  test('a stored value is trusted, a missing one is calculated', async () => {
    const stored = { value: 99, formula: '=A1+1', style: DEFAULT_STYLE };
    const engine = await open(workbookOf([sheetOf('S', [[1, stored, '=A1+1', '=C1*10']])]));
    expect(valuesOf(engine.model().sheets[0]!)).toEqual([[1, 99, 2, 20]]);
  });

  test.each([
    ['a name of the workbook', '=Goc*2', 84],
    ['a name of the sheet', '=Rieng+1', 8],
    ['a name that calculates', '=Tinh', 84],
    ['a hidden name', '=_an+0', 5],
    ['another sheet', '=\'Tờ hai\'!A1&""', 'hai'],
    ['text that looks like a number', '=ISNUMBER(B1)', false],
    ['text that looks like a number is text', '=ISTEXT(B1)', true],
    ['a number that is formatted as text', '=G1*2', 14],
    ['text that is formatted as text', '=ISNUMBER(H1)', false],
    ['an error', '=ISNA(C1)', true],
    ['a blank gives an empty text', '=IF(E1="","",1)', ''],
    ['a division by zero', '=1/0', { error: '#DIV/0!' }],
  ])('%s: %s', async (_what, formula, expected) => {
    const one = sheetOf(
      'Một',
      [[42, '123', { error: '#N/A' }, '#N/A', null, formula, cellOf(7, text), cellOf('8', text)]],
      {
        names: [nameOf('Rieng', '=7')],
      },
    );
    const engine = await open(
      workbookOf([one, sheetOf('Tờ hai', [['hai']])], {
        names: [
          nameOf('Goc', '=Một!$A$1'),
          nameOf('Tinh', '=Goc+Một!$A$1'),
          { name: '_an', formula: '=5', visible: false },
        ],
      }),
    );
    expect(engine.model().sheets[0]?.cells.get(0)?.get(5)?.value).toEqual(expected);
  });

  test('a result keeps the number format of its own cell', async () => {
    const percent = cellOf(0.5, patchStyle(DEFAULT_STYLE, { numberFormat: '0.00%' }));
    const engine = await open(workbookOf([sheetOf('S', [[percent, '=A1', '=TODAY()', '=A1*2']])]));
    const formats = [...(engine.model().sheets[0]?.cells.get(0)?.values() ?? [])].map(
      (cell) => cell.style.numberFormat,
    );
    expect(formats).toEqual(['0.00%', 'General', 'General', 'General']);
  });
});
