import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { CellValue, WorkbookModel } from '../../../src/workbench/model/workbook-model';
import { emptyWorkbook } from '../../../src/workbench/xlsx/empty-workbook';
import { readWorkbook } from '../../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/workbench/xlsx/write-workbook';
import { cellAt, firstSheet, withCells, withSheet, type Cells } from './packages';

/** ExcelJS as a second opinion: it makes files that we read, and reads files that we write. */

async function made(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Dữ liệu'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

/** ExcelJS has a type of its own for each kind of value; null for an empty cell. */
function valueOf(cell: ExcelJS.Cell): CellValue {
  const value = cell.formula ? cell.result : cell.value;
  if (value === null || value === undefined) return null;
  if (typeof value === 'object' && 'error' in value) return { error: String(value.error) };
  if (value instanceof Date || typeof value === 'object')
    throw new Error(`unexpected ${JSON.stringify(value)}`);
  return value;
}

test('a file of ExcelJS is read as it was made', async () => {
  const bytes = await made((sheet, book) => {
    sheet.getCell('A1').value = 'Đơn vị';
    sheet.getCell('A1').font = { name: 'Times New Roman', size: 13, bold: true, color: { argb: 'FF112233' } };
    sheet.getCell('A1').alignment = { horizontal: 'center', wrapText: true };
    sheet.getCell('B1').value = 455;
    sheet.getCell('B1').numFmt = '#,##0.0';
    sheet.getCell('B1').border = { top: { style: 'thin', color: { argb: 'FF00FF00' } } };
    sheet.getCell('B1').protection = { locked: false };
    sheet.getCell('C1').value = { formula: 'B1*2', result: 910 };
    sheet.getCell('C2').value = { sharedFormula: 'C1', result: 0 };
    sheet.getCell('D1').value = { richText: [{ text: 'a ' }, { text: 'b', font: { bold: true } }] };
    sheet.getCell('E1').value = { error: '#N/A' };
    sheet.getCell('F1').value = new Date(Date.UTC(2023, 10, 18));
    sheet.mergeCells('A3:B4');
    sheet.views = [{ state: 'frozen', ySplit: 2, xSplit: 1, showGridLines: false }];
    sheet.getColumn(2).width = 17;
    sheet.getRow(1).height = 30;
    sheet.autoFilter = 'A1:C1';
    sheet.pageSetup.printTitlesRow = '1:2';
    book.definedNames.add("'Dữ liệu'!$B$1", 'tong');
    book.addWorksheet('Ẩn', { state: 'veryHidden' });
  });
  const model = readWorkbook(bytes);
  const sheet = firstSheet(bytes);
  expect(cellAt(sheet, 0, 0)).toMatchObject({
    value: 'Đơn vị',
    style: {
      horizontal: 'center',
      wrap: true,
      font: { name: 'Times New Roman', size: 13, bold: true, color: '#112233' },
    },
  });
  expect(cellAt(sheet, 0, 1)).toMatchObject({
    value: 455,
    style: { numberFormat: '#,##0.0', locked: false, borders: { top: { style: 'thin', color: '#00FF00' } } },
  });
  expect(cellAt(sheet, 0, 2)).toMatchObject({ value: 910, formula: '=B1*2' });
  expect(cellAt(sheet, 1, 2)).toMatchObject({ value: 0, formula: '=B2*2' });
  expect(cellAt(sheet, 0, 3)?.value).toBe('a b');
  expect(cellAt(sheet, 0, 4)?.value).toEqual({ error: '#N/A' });
  expect(cellAt(sheet, 0, 5)?.value).toBe(45248);
  expect(sheet).toMatchObject({
    merges: [{ top: 2, left: 0, bottom: 3, right: 1 }],
    frozen: { rows: 2, columns: 1 },
    showGridlines: false,
    autoFilter: { active: false },
    pageLayout: { titleRows: '$1:$2' },
  });
  expect(sheet.columns.get(1)?.width).toBe(17);
  expect(sheet.rows.get(0)?.height).toBe(30);
  expect(model.sheets[1]).toMatchObject({ name: 'Ẩn', visibility: 'veryHidden' });
  expect(model.names).toMatchObject([{ name: 'tong', formula: "='Dữ liệu'!$B$1" }]);
});

test('the empty workbook opens', async () => {
  const book = await opened(emptyWorkbook());
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Trang1']);
  expect(emptyWorkbook()).toEqual(emptyWorkbook());
});

/** Text that ExcelJS can read: it knows `_xHHHH_` only in part, and drops blank strings. */
const word = fc
  .string({
    unit: fc.constantFrom('a', 'ư', 'ộ', '&', '<', '"', "'", ' ', '\n', '漢', '😀', '1'),
    minLength: 1,
    maxLength: 8,
  })
  .filter((text) => text.trim() !== '');
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((number) => number + 0),
  fc.integer(),
  word,
  fc.boolean(),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((error) => ({ error })),
);
const place = fc.record({ row: fc.nat(12), column: fc.nat(8) });
const edit = fc.oneof(
  fc.record({ place, cell: fc.record({ value }) }),
  fc.record({
    place,
    cell: fc.record({
      value,
      formula: fc.constantFrom('=A1+1', '=IF(B2>0,"<a>","")', "=SUM($A$1:C3)&'Dữ liệu'!A1"),
    }),
  }),
  fc.record({ place, cell: fc.constant(null) }),
);

test('any cells written are what ExcelJS and we read', async () => {
  const original = await made((sheet) => {
    for (let row = 1; row <= 8; row += 2)
      sheet.getRow(row).values = [1, 'hai', { formula: `A${String(row)}*2`, result: 2 }, null, 5];
    sheet.getCell('C3').value = { sharedFormula: 'C1', result: 3 };
  });
  const before = readWorkbook(original);
  const sheet = firstSheet(original);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(edit, {
        selector: ({ place: { row, column } }) => row * 100 + column,
        minLength: 1,
        maxLength: 25,
      }),
      async (edits) => {
        const changes: Cells = edits.map(({ place: { row, column }, cell }) => [
          row,
          column,
          cell && { formula: undefined, ...cell },
        ]);
        const cells = withCells(sheet, changes, before.defaultStyle);
        const written = writeWorkbook(original, before, withSheet(before, 0, { cells }));
        const again = firstSheet(written);
        const other = (await opened(written)).worksheets[0];
        const wanted: unknown[] = [];
        const ours: unknown[] = [];
        const theirs: unknown[] = [];
        for (let row = 0; row <= 13; row++) {
          for (let column = 0; column <= 9; column++) {
            const expected = cells.get(row)?.get(column);
            const mine = cellAt(again, row, column);
            const seen = other?.getCell(row + 1, column + 1);
            if (!seen) throw new Error('ExcelJS lost the sheet');
            wanted.push([row, column, expected?.value ?? null, expected?.formula]);
            ours.push([row, column, mine?.value ?? null, mine?.formula]);
            theirs.push([row, column, valueOf(seen), seen.formula ? `=${seen.formula}` : undefined]);
          }
        }
        expect(ours).toEqual(wanted);
        expect(theirs).toEqual(wanted);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

test('a look written is what ExcelJS reads', async () => {
  const original = await made((sheet) => {
    sheet.getCell('B2').value = 46.81;
    sheet.getCell('B2').font = { name: 'Times New Roman', size: 12 };
  });
  const before: WorkbookModel = readWorkbook(original);
  const sheet = firstSheet(original);
  const style = cellAt(sheet, 1, 1)?.style;
  if (!style) throw new Error('no style');
  const after = withSheet(before, 0, {
    cells: withCells(
      sheet,
      [
        [
          1,
          1,
          {
            style: {
              ...style,
              numberFormat: '"▼ "0.00',
              fill: '#FFC7CE',
              font: { ...style.font, bold: true, color: '#9C0006' },
              borders: { bottom: { style: 'double', color: '#0000FF' } },
              horizontal: 'center',
              wrap: true,
              locked: false,
            },
          },
        ],
      ],
      before.defaultStyle,
    ),
    merges: [{ top: 4, left: 0, bottom: 4, right: 3 }],
    columns: new Map([
      [3, { width: 22, hidden: false }],
      [4, { width: 5, hidden: true }],
    ]),
    rows: new Map([
      [1, { height: 40, hidden: false }],
      [7, { hidden: true }],
    ]),
    frozen: { rows: 6, columns: 2 },
    tabColor: '#00B050',
    conditionalFormats: [
      {
        id: 'x',
        ranges: [{ top: 6, left: 4, bottom: 14, right: 4 }],
        priority: 1,
        stopIfTrue: false,
        rule: { type: 'custom', formula: '=$E7<80' },
        style: { numberFormat: '"▼ "0.00', fontColor: '#9C0006', fill: '#FFC7CE' },
      },
    ],
  });
  const read = (await opened(writeWorkbook(original, before, after))).worksheets[0];
  if (!read) throw new Error('ExcelJS lost the sheet');
  expect(read.getCell('B2')).toMatchObject({
    numFmt: '"▼ "0.00',
    font: { name: 'Times New Roman', size: 12, bold: true, color: { argb: 'FF9C0006' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } },
    border: { bottom: { style: 'double', color: { argb: 'FF0000FF' } } },
    alignment: { horizontal: 'center', wrapText: true },
    protection: { locked: false },
  });
  expect(read.getCell('D5').isMerged).toBe(true);
  expect(read.getColumn(4).width).toBe(22);
  expect(read.getColumn(5).hidden).toBe(true);
  expect(read.getRow(2).height).toBe(40);
  expect(read.getRow(8).hidden).toBe(true);
  expect(read.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 6 });
  expect(read.properties.tabColor).toEqual({ argb: 'FF00B050' });
});
