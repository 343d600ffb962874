import { evaluateConditionalFormats } from '../../../src/workbench/host/conditional-formats/evaluate-conditional-formats';
import type { OpenedExcel } from '../../../src/workbench/node/open-workbook';
import { sheetOf, workbookOf } from '../engine/workbook-builder';
import { closeAll, open, outcomeOf, run } from '../node/opened-excel';

afterEach(closeAll);

/** Nine units with their plan and what was done; a total below. */
const UNITS: readonly (readonly [string, number, number])[] = [
  ['Hương Toàn', 455, 213],
  ['Hương Vinh', 436, 250],
  ['Hương Văn', 264, 156],
  ['Hương An', 206, 135],
  ['Hương Vân', 117, 85],
  ['Hương Xuân', 301, 232],
  ['Hương Chữ', 326, 262],
  ['Hương Bình', 155, 125],
  ['Tứ Hạ', 192, 174],
];

const table = (): ReturnType<typeof workbookOf> =>
  workbookOf([
    sheetOf('Tiến độ', [
      ['Đơn vị', 'KH', 'TH', '%'],
      ...UNITS.map(([unit, plan, done], index) => [unit, plan, done, `=C${index + 2}*100/B${index + 2}`]),
      ['Tổng', '=SUM(B2:B10)', '=SUM(C2:C10)', '=C11*100/B11'],
    ]),
  ]);

async function flags(excel: OpenedExcel): Promise<Record<string, string>> {
  const found = await evaluateConditionalFormats(excel.engine, excel.engine.sheets[0]?.id ?? '');
  return Object.fromEntries([...found].map(([address, { text }]) => [address, text]));
}

async function addRule(
  excel: OpenedExcel,
  address: string,
  formula: string,
  more: (format: Excel.ConditionalFormat) => void = () => undefined,
): Promise<string> {
  return excel.Excel.run(async (context) => {
    const format = context.workbook.worksheets.getFirst().getRange(address).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    more(format);
    format.load({ id: true });
    await context.sync();
    return format.id;
  });
}

test('six of nine cells are flagged, by colour and by sign, and the flags follow the figures', async () => {
  const excel = await open(table());
  await addRule(excel, 'D2:D10', '=AND(ISNUMBER($D2),$D2<80)', (format) => {
    format.custom.format.font.color = '#9C0006';
    format.custom.format.numberFormat = '"▼ "0.00';
  });
  expect(await flags(excel)).toEqual({
    D2: '▼ 46.81',
    D3: '▼ 57.34',
    D4: '▼ 59.09',
    D5: '▼ 65.53',
    D6: '▼ 72.65',
    D7: '▼ 77.08',
  });
  await run(excel, (context) => {
    context.workbook.worksheets.getFirst().getRange('C2').values = [[400]];
    context.workbook.worksheets.getFirst().getRange('C10').values = [[1]];
  });
  expect(Object.keys(await flags(excel))).toEqual(['D3', 'D4', 'D5', 'D6', 'D7', 'D10']);
});

test.each([
  ['relative reference', 'D2:D4', '=D2<58', ['D2', 'D3']],
  ['relative in both directions', 'C2:D3', '=A2="Hương Toàn"', ['C2']],
  ['a name', 'D2:D10', '=$D2<Nguong', ['D2']],
  ['another sheet', 'D2:D10', "=$D2<'Cài đặt'!$A$1", ['D2', 'D3']],
  ['a number counts as yes', 'D2:D3', '=N(D2)', ['D2', 'D3']],
  ['a text counts as no', 'D2:D3', '="TRUE"', []],
  ['an error counts as no', 'D2:D3', '=1/0', []],
  ['a whole column is asked as far as it is used', 'D:D', '=AND(ISNUMBER(D1),D1<50)', ['D2']],
])('a rule of its own: %s', async (_what, address, formula, expected) => {
  const settings = sheetOf('Cài đặt', [[58]]);
  const model = { ...table(), sheets: [...table().sheets, settings] };
  const excel = await open({ ...model, names: [{ name: 'Nguong', formula: '=50', visible: true }] });
  await addRule(excel, address, formula);
  expect(Object.keys(await flags(excel))).toEqual(expected);
});

test.each([
  ['LessThan', '58', undefined, ['D2', 'D3']],
  ['LessThanOrEqual', '=D2', undefined, ['D2', 'D3', 'D4', 'D5']],
  ['GreaterThan', '=65', undefined, ['D5']],
  ['Between', '=60', '=50', ['D3', 'D4']],
  ['NotBetween', '=60', '=50', ['D2', 'D5']],
] as const)('a rule on the cell value: %s %s %s', async (operator, formula1, formula2, expected) => {
  const excel = await open(table());
  await run(excel, (context) => {
    const format = context.workbook.worksheets
      .getFirst()
      .getRange('D2:D5')
      .conditionalFormats.add('CellValue');
    format.cellValue.rule = { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  });
  expect(Object.keys(await flags(excel))).toEqual(expected);
});

test('the first in priority wins property by property; one that stops hides those behind it', async () => {
  const excel = await open(table());
  await addRule(excel, 'D2:D4', '=D2<60', (format) => {
    format.custom.format.fill.color = '#FFC7CE';
    format.custom.format.font.color = '#111111';
  });
  await addRule(excel, 'D2:D3', '=D2<58', (format) => {
    format.custom.format.font.color = '#222222';
  });
  await addRule(excel, 'D2', '=D2<50', (format) => {
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
  });
  const found = await evaluateConditionalFormats(excel.engine, excel.engine.sheets[0]!.id);
  expect(Object.fromEntries([...found].map(([address, { style }]) => [address, style]))).toEqual({
    D2: { bold: true },
    D3: { fill: '#FFC7CE', fontColor: '#222222' },
    D4: { fill: '#FFC7CE', fontColor: '#111111' },
  });
});

describe('the collection', () => {
  test('gives ids, types, priorities and formats back, in this request and in the next', async () => {
    const excel = await open(table());
    const first = await addRule(excel, 'D2:D10', '=$D2<80', (format) => {
      format.custom.format.numberFormat = '0.0';
    });
    const second = await addRule(excel, 'D2:D10', '=$D2<60');
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const rules = sheet.getRange('D5').conditionalFormats;
      rules.load({ id: true, type: true, priority: true, stopIfTrue: true });
      const count = rules.getCount();
      const rule = rules.getItem(first).customOrNullObject;
      rule.load({ rule: { formula: true }, format: { numberFormat: true } });
      const other = rules.getItem(first).cellValueOrNullObject;
      other.load({ rule: true });
      const none = rules.getItemOrNullObject('none');
      const range = rules.getItem(first).getRangeOrNullObject();
      range.load({ address: true });
      const areas = rules.getItem(first).getRanges();
      areas.load({ address: true });
      await context.sync();
      expect(
        rules.items.map(({ id, type, priority, stopIfTrue }) => [id, type, priority, stopIfTrue]),
      ).toEqual([
        [second, 'Custom', 0, false],
        [first, 'Custom', 1, false],
      ]);
      expect([count.value, rule.rule.formula, rule.format.numberFormat]).toEqual([2, '=$D2<80', '0.0']);
      expect([other.isNullObject, none.isNullObject]).toEqual([true, true]);
      expect([range.address, areas.address]).toEqual(["'Tiến độ'!D2:D10", "'Tiến độ'!D2:D10"]);
      rules.items[0]?.delete();
      const left = rules.getCount();
      await context.sync();
      expect(left.value).toBe(1);
      sheet.getRange('D5:D6').conditionalFormats.clearAll();
      const ranges = sheet.getRange('D2').conditionalFormats.getItem(first).getRanges();
      ranges.load({ address: true });
      await context.sync();
      expect(ranges.address).toBe("'Tiến độ'!D2:D4,'Tiến độ'!D7:D10");
    });
  });

  test('a rule over several areas is one rule', async () => {
    const excel = await open(table());
    await run(excel, (context) => {
      const format = context.workbook.worksheets
        .getFirst()
        .getRanges('D2:D3,D9:D10')
        .conditionalFormats.add('Custom');
      format.custom.rule.formula = '=D2<60';
    });
    expect(excel.engine.sheets[0]?.extras.conditionalFormats).toHaveLength(1);
    expect(Object.keys(await flags(excel))).toEqual(['D2', 'D3']);
  });

  test('rules and their formulas follow inserted and deleted rows', async () => {
    const excel = await open(table());
    await addRule(excel, 'D2:D10', '=$D2<58');
    await run(excel, (context) => {
      context.workbook.worksheets.getFirst().getRange('1:1').insert('Down');
    });
    expect(excel.engine.sheets[0]?.extras.conditionalFormats[0]).toMatchObject({
      ranges: [{ top: 2, bottom: 10 }],
      rule: { formula: '=$D3<58' },
    });
    expect(Object.keys(await flags(excel))).toEqual(['D3', 'D4']);
    await run(excel, (context) => {
      context.workbook.worksheets.getFirst().getRange('3:3').delete('Up');
    });
    expect(Object.keys(await flags(excel))).toEqual(['D3']);
  });

  test.each([
    [
      'a formula without the sign',
      (format: Excel.ConditionalFormat) => (format.custom.rule.formula = 'D2<80'),
    ],
    [
      'a colour that is none',
      (format: Excel.ConditionalFormat) => (format.custom.format.fill.color = 'rose'),
    ],
    [
      'a number format that is none',
      (format: Excel.ConditionalFormat) => (format.custom.format.numberFormat = '0.0.0"'),
    ],
  ])('refuses %s', async (_what, spoil) => {
    const excel = await open(table());
    expect(
      await outcomeOf(excel, (context) => {
        spoil(context.workbook.worksheets.getFirst().getRange('D2').conditionalFormats.add('Custom'));
      }),
    ).toBe('InvalidArgument');
  });
});
