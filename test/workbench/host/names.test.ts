import { nameOf, sheetOf, workbookOf } from '../engine/workbook-builder';
import { closeAll, open, outcomeOf, run } from '../node/opened-excel';

afterEach(closeAll);

const workbook = (): ReturnType<typeof workbookOf> => workbookOf([sheetOf('Tiến độ', [[1]])]);

describe('names', () => {
  test('are added, seen, changed and taken away', async () => {
    const excel = await open({ ...workbook(), names: [nameOf('Goc', '=80')] });
    await run(excel, async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getFirst();
      names.add('KeHoach', sheet.getRange('A1:B2'), 'của tỉnh');
      const own = sheet.names.add('_bhxh', '="report"');
      own.visible = false;
      const none = names.getItemOrNullObject('Không');
      names.load({
        name: true,
        formula: true,
        type: true,
        value: true,
        visible: true,
        scope: true,
        comment: true,
      });
      sheet.names.load({ name: true, value: true, visible: true, scope: true });
      const range = names.getItem('kehoach').getRange();
      range.load({ address: true });
      await context.sync();
      expect(
        names.items.map((item): unknown[] => [item.name, item.formula, item.type, item.value, item.comment]),
      ).toEqual([
        ['Goc', '=80', 'Integer', 80, ''],
        ['KeHoach', "='Tiến độ'!$A$1:$B$2", 'Range', "'Tiến độ'!$A$1:$B$2", 'của tỉnh'],
      ]);
      expect(
        sheet.names.items.map((item): unknown[] => [item.name, item.value, item.visible, item.scope]),
      ).toEqual([['_bhxh', 'report', false, 'Worksheet']]);
      expect([none.isNullObject, range.address]).toEqual([true, "'Tiến độ'!A1:B2"]);
      names.getItem('Goc').formula = '=90';
      names.getItem('KeHoach').delete();
      await context.sync();
    });
    expect(excel.engine.model().names).toEqual([nameOf('Goc', '=90')]);
    expect(excel.engine.model().sheets[0]?.names).toEqual([
      { name: '_bhxh', formula: '="report"', visible: false },
    ]);
  });

  test.each([
    ['one that is there', 'goc', 'ItemAlreadyExists'],
    ['one with a blank', 'hai chữ', 'InvalidArgument'],
    ['one that looks like a cell', 'AB12', 'InvalidArgument'],
    ['one that starts with a digit', '1a', 'InvalidArgument'],
    ['one with Vietnamese letters', 'KếHoạch', 'done'],
  ])('refused or taken: %s', async (_what, name, expected) => {
    const excel = await open({ ...workbook(), names: [nameOf('Goc', '=80')] });
    expect(await outcomeOf(excel, (context) => context.workbook.names.add(name, '=1').load('name'))).toBe(
      expected,
    );
  });

  test('can be used by a formula at once, and follow the rows', async () => {
    const excel = await open(workbook());
    await run(excel, async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.names.add('Mot', sheet.getRange('A1'));
      const result = sheet.getRange('C1');
      result.formulas = [['=Mot*10']];
      result.load({ values: true });
      await context.sync();
      expect(result.values).toEqual([[10]]);
      sheet.getRange('1:1').insert('Down');
      await context.sync();
    });
    expect(excel.engine.model().names[0]?.formula).toBe("='Tiến độ'!$A$2");
  });
});

test('settings hold any JSON, and last in the workbook', async () => {
  const excel = await open({ ...workbook(), settings: { cu: '[1,2]' } });
  await run(excel, async (context) => {
    const { settings } = context.workbook;
    settings.add('nguong', { bhyt: 93, tên: 'Hương Trà' });
    const [old, none] = [settings.getItem('cu'), settings.getItemOrNullObject('không')];
    settings.load({ key: true, value: true });
    old.load({ value: true });
    await context.sync();
    expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
      ['cu', [1, 2]],
      ['nguong', { bhyt: 93, tên: 'Hương Trà' }],
    ]);
    expect([old.value, none.isNullObject]).toEqual([[1, 2], true]);
    old.delete();
    await context.sync();
  });
  expect(excel.engine.model().settings).toEqual({ nguong: '{"bhyt":93,"tên":"Hương Trà"}' });
});
