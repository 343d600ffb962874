import { readFileSync } from 'node:fs';
import { readModel } from '../../src/headless/read-model';
import { readWorkbook as readThroughOffice } from '../../src/excel/read-workbook';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { installGlobals, openWorkbook } from '../../src/workbench/node/open-workbook';
import { readWorkbook } from '../../src/workbench/xlsx/read-workbook';
import { headless, Folder, PATIENCE, PUBLISHED, QUOTA, SAMPLE } from './command-line-run';
import { madeWorkbook, text } from './made-workbook';

jest.setTimeout(PATIENCE);

const folder = new Folder();
afterAll(() => folder.remove());

/** What reading through Office.js and the host gives of the same workbook. */
async function throughOffice(model: WorkbookModel): ReturnType<typeof readThroughOffice> {
  const opened = await openWorkbook(model);
  const leave = installGlobals(opened);
  try {
    return await readThroughOffice();
  } finally {
    leave();
    opened.close();
  }
}

async function variety(): Promise<Uint8Array> {
  return madeWorkbook(
    { name: 'Trống', rows: [] },
    {
      name: 'Đủ loại',
      at: 'C4',
      rows: [
        ['chữ', 1.5, true, null, text('=1+1'), text("'nháy"), ' '],
        [null, 45248, '1.234', -3],
      ],
      formats: { D: '#,##0', E: 'dd/mm/yyyy' },
      dress: (sheet) => {
        sheet.getCell('D9').value = { formula: 'D4*2', result: 3 };
        sheet.getCell('E9').value = { formula: 'D4/0', result: { error: '#DIV/0!' } };
        sheet.getCell('F9').value = { formula: 'IF(TRUE,"","x")', result: '' };
        sheet.getCell('A20').font = { name: '.VnTime', size: 12 };
      },
    },
    { name: 'Ẩn', rows: [['x']], dress: (sheet) => (sheet.state = 'hidden') },
    {
      name: 'Một phông',
      rows: [['Hương Toàn']],
      dress: (sheet) => (sheet.getCell('A1').font = { name: '.VnTime', size: 12 }),
    },
  );
}

describe('a file read without a host equals the same read through Office.js', () => {
  it.each<[string, () => Promise<Uint8Array>]>([
    ['the sample', () => Promise.resolve(new Uint8Array(readFileSync(SAMPLE)))],
    ['the published table', () => Promise.resolve(new Uint8Array(readFileSync(PUBLISHED)))],
    ['a quota', () => Promise.resolve(new Uint8Array(readFileSync(QUOTA)))],
    ['cells of all kinds', variety],
    [
      'sheets of ours',
      async () => {
        await headless('all', SAMPLE, '--out', folder.at('out.xlsx'));
        return folder.bytes('out.xlsx');
      },
    ],
  ])('%s', async (_, bytes) => {
    const model = readWorkbook(await bytes());
    const [own, office] = [readModel(model), await throughOffice(model)];
    const facts = ({ front, marks, corrections, ignored, sheets }: typeof own): unknown => ({
      front,
      marks,
      corrections,
      ignored,
      sheets: sheets.map(({ name, visible, report, reportRegion, grid }) => ({
        name,
        visible,
        report,
        reportRegion,
        grid,
      })),
    });
    expect(facts(own)).toEqual(facts(office));
  });
});
