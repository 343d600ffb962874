import './browser-xml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '../../src/headless/read-model';
import type { ReadWorkbook } from '../../src/excel/read-workbook';
import { readWorkbookFile } from '../../src/workbook-file/read-workbook-file';
import { readWorkbook } from '../../src/workbench/xlsx/read-workbook';
import { withPart } from '../headless/made-workbook';
import { hasSettings, keptWorkbook, reportsWorkbook, variety } from './files';
import { PATIENCE } from '../excel/opened-addin';

jest.setTimeout(PATIENCE);

const sample = (name: string) => async (): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(join(__dirname, '..', '..', 'assets', 'samples', `${name}.xlsx`)));

/** Formulas that were filled down, as Excel keeps them: one text for all. */
async function sharedFormulas(): Promise<Uint8Array> {
  const cell = (row: number, f: string): string => `<c r="E${row}">${f}<v>${row}</v></c>`;
  return withPart(await variety(), 'xl/worksheets/sheet2.xml', (part) =>
    part.replace(
      '</sheetData>',
      `<row r="30">${cell(30, `<f t="shared" ref="E30:E33" si="4">SUM(D30:$D$40)+LOG10($C30)&amp;"A1"+'A1'!B2+1E3+A:B</f>`)}</row>` +
        [31, 32, 33].map((row) => `<row r="${row}">${cell(row, '<f t="shared" si="4"/>')}</row>`).join('') +
        `<row r="34"><c r="E34" t="str"><f>_xlfn.CONCAT("_xlfn.",A1)</f><v>x</v></c></row></sheetData>`,
    ),
  );
}

describe('read in the browser as by the command line: the same workbook', () => {
  it.each<[string, () => Promise<Uint8Array>]>([
    ['the sample', sample('huong-tra')],
    ['the published table', sample('huong-tra-published')],
    ['a quota', sample('tra-vinh')],
    ['cells of all kinds', variety],
    ['formulas that were filled down', sharedFormulas],
    ['sheets that the add-in made', reportsWorkbook],
    ['what the add-in keeps with the workbook', keptWorkbook],
  ])('%s', async (_, make) => {
    const bytes = await make();
    expect(readWorkbookFile(bytes)).toEqual(readModel(readWorkbook(bytes)));
  });
});

test('settings and marks are really there to be read', async () => {
  expect(hasSettings(await keptWorkbook())).toBe(true);
  const { sheets, marks } = readWorkbookFile(await reportsWorkbook());
  expect([sheets.map(({ report }) => report), marks]).toEqual([[null, 'ranking'], ['ranking']]);
});

describe('a formula that nobody has calculated', () => {
  const gridOf = async (cell: string): Promise<ReadWorkbook['sheets'][number]['grid'] | undefined> =>
    readWorkbookFile(
      withPart(await variety(), 'xl/worksheets/sheet2.xml', (part) =>
        part.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData><row r="1">${cell}</row></sheetData>`),
      ),
    ).sheets[1]?.grid;

  it.each([
    ['<c r="B1"><f>1+1</f></c>', '#N/A'],
    ['<c r="B1"><f>1+1</f><v/></c>', '#N/A'],
    ['<c r="B1" t="str"><f>""</f></c>', ''],
    ['<c r="B1"><f>1+1</f><v>2</v></c>', 2],
  ])('%s reads %j', async (cell, value) => {
    expect((await gridOf(cell))?.values).toEqual([[value]]);
  });
});
