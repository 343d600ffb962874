import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from 'exceljs';
import { answer, Folder, PATIENCE } from '../../headless/command-line-run';
import { elements, factsOf, partsOf, readByExcelJs } from '../../headless/independent-reading';
import { variants } from './variants';

jest.setTimeout(PATIENCE);

const folder = new Folder();
afterAll(() => folder.remove());

const golden = (name: string, file: string): string => join(__dirname, name, file);

/** Sheets with all their cells, looks, merges, widths, heights and page, and where the reports are marked. */
function pictured(workbook: Workbook, bytes: Uint8Array): object {
  return {
    sheets: workbook.worksheets.map((sheet) => factsOf(sheet)),
    marks: elements(partsOf(bytes)['xl/workbook.xml'] ?? '', 'definedName'),
  };
}

/** As `npm run golden` last wrote them, and as each was looked at. */
describe.each(variants)('the ranking $name', ({ name, options }) => {
  it('is the golden workbook, cell by cell', async () => {
    const out = `${name}.xlsx`;
    await answer('ranking', golden(name, 'input.xlsx'), ...options, '--out', folder.at(out));
    const [made, expected] = [
      await folder.bytes(out),
      new Uint8Array(readFileSync(golden(name, 'expected.xlsx'))),
    ];
    expect(pictured(await readByExcelJs(made), made)).toEqual(
      pictured(await readByExcelJs(expected), expected),
    );
  });
});

it('each golden folder is a variant, and none is forgotten', () => {
  const folders = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((entry) => entry.name).sort()).toEqual(variants.map(({ name }) => name).sort());
});
