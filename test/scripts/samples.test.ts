import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Workbook, type CellValue, type Worksheet } from 'exceljs';

import { withFixedBytes } from '../../scripts/samples/fixed-bytes';
import { makeSamples } from '../../scripts/samples/sample-files';
import { HUONG_TRA, TRA_VINH } from '../../scripts/samples/table-facts';

const FOLDER = join(__dirname, '..', '..', 'assets', 'samples');

async function sheetOf(name: string): Promise<Worksheet> {
  const workbook = new Workbook();
  // As a file and not as bytes: the library's Buffer type is older than Node's.
  await workbook.xlsx.readFile(join(FOLDER, name));
  const [sheet] = workbook.worksheets;
  if (sheet === undefined || workbook.worksheets.length !== 1) throw new Error(`${name}: not one sheet`);
  return sheet;
}

function valuesOf(sheet: Worksheet, row: number, letters: string): CellValue[] {
  return [...letters].map((letter) => sheet.getCell(`${letter}${row}`).value);
}

describe('the samples in the repository', () => {
  test('are what the script makes, byte for byte', async () => {
    for (const [name, bytes] of await makeSamples()) {
      expect([name, Buffer.compare(readFileSync(join(FOLDER, name)), bytes)]).toEqual([name, 0]);
    }
  });

  test('packing again changes nothing, so the clock is not in them', () => {
    const bytes = readFileSync(join(FOLDER, 'huong-tra.xlsx'));
    expect(Buffer.compare(Buffer.from(withFixedBytes(bytes)), bytes)).toBe(0);
  });
});

describe('huong-tra.xlsx, as an office would have typed it', () => {
  let sheet: Worksheet;
  beforeAll(async () => {
    sheet = await sheetOf('huong-tra.xlsx');
  });

  test('one sheet, ten columns, sixteen rows, nothing beyond', () => {
    expect(sheet.name).toBe('Tiến độ 2023');
    expect([sheet.actualColumnCount, sheet.rowCount]).toEqual([10, 16]);
    expect(sheet.getRow(4).hasValues).toBe(false);
  });

  test('merged title lines, header and total label', () => {
    expect([...sheet.model.merges].sort()).toEqual(
      ['A1:J1', 'A2:J2', 'A3:J3', 'A5:A6', 'B5:B6', 'C5:G5', 'H5:J5', 'A16:B16'].sort(),
    );
    expect(sheet.getCell('A1').font).toMatchObject({ name: 'Times New Roman', size: 14, bold: true });
    expect(sheet.getCell('A3').font).toMatchObject({ name: 'Times New Roman', size: 13, bold: true });
    expect(sheet.getCell('G6').alignment).toMatchObject({ horizontal: 'center', wrapText: true });
    expect(sheet.getCell('A3').value).toBe('(Tính đến 18/11/2023)');
  });

  test('entries are the printed ones; the derived cells are empty', () => {
    HUONG_TRA.bodyRows.forEach((printed, index) => {
      const row = 7 + index;
      expect(valuesOf(sheet, row, 'ABCDFHI')).toEqual([0, 1, 2, 3, 5, 7, 8].map((column) => printed[column]));
      expect(valuesOf(sheet, row, 'EGJ')).toEqual([null, null, null]);
    });
  });

  test.each([
    ['C16', 'SUM(C7:C15)', 2499],
    ['D16', 'SUM(D7:D15)', 1667],
    ['F16', 'SUM(F7:F15)', 1442],
    ['H16', 'SUM(H7:H15)', 30107],
    ['I16', 'SUM(I7:I15)', 29261],
  ])('%s is =%s with its value stored', (address, formula, result) => {
    expect(sheet.getCell(address).value).toEqual({ formula, result });
  });

  test('the derived cells are formatted and boxed, the total row’s too', () => {
    for (let row = 7; row <= 16; row += 1) {
      for (const letter of 'EGJ') {
        const cell = sheet.getCell(`${letter}${row}`);
        expect([cell.address, cell.value, cell.numFmt]).toEqual([cell.address, null, '0.00']);
        expect(cell.border.bottom?.style).toBe('thin');
      }
      expect(sheet.getCell(`C${row}`).numFmt).toBe('#,##0');
    }
  });

  test('prints on A4 landscape, one page wide, the header on every page', () => {
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
    expect(sheet.pageSetup.printTitlesRow).toBe('5:6');
  });
});

describe('huong-tra-published.xlsx', () => {
  test('holds every printed figure as a constant, the slip in G16 included', async () => {
    const sheet = await sheetOf('huong-tra-published.xlsx');
    [...HUONG_TRA.bodyRows, HUONG_TRA.totalRow].forEach((printed, index) => {
      const expected = index === 9 ? ['Tổng cộng', 'Tổng cộng', ...printed.slice(2)] : printed;
      expect(valuesOf(sheet, 7 + index, 'ABCDEFGHIJ')).toEqual(expected);
    });
    expect(sheet.getCell('G16').value).toBe(57.7);
  });
});

describe('tra-vinh.xlsx', () => {
  test('one header row, ten wards, printed totals that are not the sums', async () => {
    const sheet = await sheetOf('tra-vinh.xlsx');
    expect(valuesOf(sheet, 5, 'ABCDEF')).toEqual(TRA_VINH.headerRows[0]);
    TRA_VINH.bodyRows.forEach((printed, index) => {
      expect(valuesOf(sheet, 6 + index, 'ABCDEF')).toEqual(printed);
    });
    expect(valuesOf(sheet, 16, 'ABCDEF')).toEqual(['Tổng cộng', 'Tổng cộng', 15647, 1757, 12369, 108441]);
  });
});
