import { DEFAULT_STYLE, patchStyle } from '../../../src/workbench/engine/cell-style';
import type { EngineChange } from '../../../src/workbench/engine/changes';
import { createEngine } from '../../../src/workbench/engine/create-engine';
import type { SpreadsheetEngine } from '../../../src/workbench/engine/spreadsheet-engine';
import { cellOf, nameOf, sheetOf, valuesOf, workbookOf } from './workbook-builder';

let engine: SpreadsheetEngine;
afterEach(() => {
  engine.dispose();
});

const unlocked = patchStyle(DEFAULT_STYLE, { locked: false, indent: 1, horizontal: 'left' });

async function open(): Promise<void> {
  const sheet = sheetOf(
    'S',
    [
      ['đầu', 1],
      [{ value: '12', quotePrefix: true, style: unlocked }, 2],
      ['cuối', '=SUM(B1:B2)+Goc'],
    ],
    {
      tables: [
        {
          id: 't',
          name: 'Bang',
          range: { top: 0, left: 0, bottom: 1, right: 1 },
          showHeaders: true,
          showTotals: false,
        },
      ],
      autoFilter: { range: { top: 0, left: 0, bottom: 2, right: 1 }, active: false },
    },
  );
  engine = await createEngine(null, workbookOf([sheet], { names: [nameOf('Goc', '=S!$B$2')] }));
}

describe('rows put in above', () => {
  test('move cells, what travels with them, formulas, names, tables and filters', async () => {
    await open();
    await engine.structure.insertRows('{S}', 1, 2);
    await engine.calculate();
    const [sheet] = engine.model().sheets;
    expect(valuesOf(sheet!)).toEqual([['đầu', 1], undefined, undefined, ['12', 2], ['cuối', 5]]);
    expect(sheet?.cells.get(3)?.get(0)).toEqual({ value: '12', quotePrefix: true, style: unlocked });
    expect(sheet?.cells.get(4)?.get(1)?.formula).toBe('=SUM(B1:B4)+Goc');
    expect(engine.model().names).toEqual([nameOf('Goc', '=S!$B$4')]);
    expect(sheet?.tables[0]?.range).toEqual({ top: 0, left: 0, bottom: 3, right: 1 });
    expect(sheet?.autoFilter?.range).toEqual({ top: 0, left: 0, bottom: 4, right: 1 });
  });

  test('and taken out again leave everything as it was', async () => {
    await open();
    const before = engine.model();
    await engine.structure.insertRows('{S}', 1, 2);
    await engine.structure.deleteRows('{S}', 1, 2);
    await engine.calculate();
    expect(engine.model()).toEqual(before);
  });
});

test('columns put in and taken out', async () => {
  await open();
  const before = engine.model();
  await engine.structure.insertColumns('{S}', 0, 0);
  expect(engine.sheets[0]?.cell(2, 2)?.formula).toBe('=SUM(C1:C2)+Goc');
  await engine.structure.deleteColumns('{S}', 0, 0);
  await engine.calculate();
  expect(engine.model()).toEqual(before);
});

test('a sheet that is renamed takes formulas and names along', async () => {
  await open();
  engine.addSheet('Hai').write([{ row: 0, column: 0, content: { value: null, formula: '=S!B1*2' } }]);
  engine.renameSheet('{S}', 'Tiến độ');
  await engine.calculate();
  expect(engine.sheets[1]?.cell(0, 0)).toMatchObject({ formula: "='Tiến độ'!B1*2", value: 2 });
  expect(engine.model().names[0]?.formula).toBe("='Tiến độ'!$B$2");
});

test('cells far beyond the edge can be written', async () => {
  await open();
  engine.sheets[0]?.write([{ row: 5000, column: 300, content: { value: 'xa' } }]);
  expect(engine.sheets[0]?.cell(5000, 300)?.value).toBe('xa');
  expect(engine.sheets[0]?.usedArea(true)).toEqual({ top: 0, left: 0, bottom: 5000, right: 300 });
});

test('a change of looks leaves the content alone, and the other way round', async () => {
  await open();
  const bold = patchStyle(unlocked, { font: { bold: true }, numberFormat: '@' });
  engine.sheets[0]?.write([{ row: 1, column: 0, style: bold }]);
  expect(engine.sheets[0]?.cell(1, 0)).toEqual({ value: '12', quotePrefix: true, style: bold });
  engine.sheets[0]?.write([{ row: 1, column: 0, content: { value: 13 } }]);
  expect(engine.sheets[0]?.cell(1, 0)).toEqual({ value: 13, style: bold });
  engine.sheets[0]?.write([{ row: 1, column: 0, content: { value: null }, style: DEFAULT_STYLE }]);
  expect(engine.sheets[0]?.cell(1, 0)).toBeNull();
});

test.each([
  ['text that looks like a formula', '=A1'],
  ['text that looks like a number', '00123'],
  ['text that looks like a date', '18/11/2023'],
  ['text that looks like a percentage', '50%'],
  ['text with lines', 'a\nb'],
  ['a boolean', true],
  ['a small number', 1e-12],
  ['a number of 15 digits', 123456789012345],
])('%s stays what it is', async (_what, value) => {
  await open();
  engine.sheets[0]?.write([{ row: 9, column: 9, content: { value } }]);
  await engine.calculate();
  expect(engine.sheets[0]?.cell(9, 9)).toEqual({ value, style: DEFAULT_STYLE });
});

test('listeners are told what happened and who did it', async () => {
  await open();
  const told: EngineChange[] = [];
  const stop = engine.onChange((change) => told.push(change));
  engine.sheets[0]?.write([
    { row: 1, column: 1, content: { value: 9 } },
    { row: 3, column: 2, content: { value: 9 } },
  ]);
  engine.sheets[0]?.write([{ row: 1, column: 1, style: unlocked }]);
  await engine.calculate();
  const { id } = engine.addSheet('Hai');
  engine.activate(id);
  engine.select(id, { top: 2, left: 2, bottom: 3, right: 3 });
  await engine.structure.insertRows('{S}', 0, 0);
  engine.deleteSheet(id);
  stop();
  engine.sheets[0]?.write([{ row: 0, column: 0, content: { value: 1 } }]);
  const seen = told
    .filter(({ kind }) => kind !== 'selection')
    .map(({ kind, sheetId, source }) => [kind, sheetId, source]);
  expect(seen).toEqual([
    ['cells', '{S}', 'program'],
    ['sheetAdded', id, 'program'],
    ['sheetActivated', id, 'program'],
    ['rowsInserted', '{S}', 'program'],
    ['sheetDeleted', id, 'program'],
  ]);
  expect(told[0]).toMatchObject({ area: { top: 1, left: 1, bottom: 3, right: 2 } });
  expect(told).toContainEqual({
    kind: 'selection',
    sheetId: id,
    area: { top: 2, left: 2, bottom: 3, right: 3 },
    source: 'program',
  });
});

test('a new sheet is empty and looks as a new sheet of Excel does', async () => {
  await open();
  const sheet = engine.addSheet('Hai', 0);
  const model = engine.model().sheets[0];
  expect([model?.id, model?.name, engine.sheets.map(({ name }) => name)]).toEqual([
    sheet.id,
    'Hai',
    ['Hai', 'S'],
  ]);
  expect(model).toMatchObject({
    cells: new Map(),
    visibility: 'visible',
    showGridlines: true,
    frozen: { rows: 0, columns: 0 },
  });
  expect(sheet.style(0, 0)).toEqual(cellOf(1).style);
});

test('two sheets may have a name of the same name; each keeps its own', async () => {
  const own = (value: number): { names: ReturnType<typeof nameOf>[] } => ({
    names: [nameOf('Rieng', `=${value}`)],
  });
  engine = await createEngine(null, workbookOf([sheetOf('S', [], own(1)), sheetOf('T', [], own(2))]));
  engine.names.set(nameOf('Rieng', '=3'), '{T}');
  engine.names.remove('RIENG', '{S}');
  expect(engine.sheets.map((sheet) => engine.names.of(sheet.id).map(({ formula }) => formula))).toEqual([
    [],
    ['=3'],
  ]);
});
