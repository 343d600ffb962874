import type { Worksheet } from 'exceljs';
import { readWorkbook } from '../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../src/workbench/xlsx/write-workbook';
import { readByExcelJs, sheetOf } from '../headless/independent-reading';
import { closeAll, PATIENCE } from '../excel/opened-addin';
import { madeWorkbook } from '../headless/made-workbook';
import { asked, missing, opened, SHEET, twoKinds } from './two-kinds';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

/** The print area of the sheet in a file, as another library reads it. */
const printed = async (bytes: Uint8Array): Promise<string | undefined> =>
  sheetOf(await readByExcelJs(bytes), SHEET).pageSetup.printArea;

const dressed = (area: string) => (sheet: Worksheet) => {
  twoKinds().dress?.(sheet);
  sheet.pageSetup.printArea = area;
};

describe.each([
  ['an area that ends with the table', 'A1:I12', ['rate'], 'A1:J12'],
  ['two columns behind it', 'A1:I12', ['rate', 'remaining'], 'A1:K12'],
  ['an area that reaches further moves along by itself', 'A1:L12', ['rate'], 'A1:M12'],
  ['an area of other columns stays', 'A1:G12', ['rate'], 'A1:G12'],
] as const)('a column at the edge of the print area: %s', (_what, before, roles, after) => {
  it(`${before} becomes ${after}, and ${before} again when it is taken back`, async () => {
    const dress = dressed(before);
    const file = await madeWorkbook(twoKinds({ dress }));
    const { excel, session } = await opened({ dress });
    await session.fillColumns(asked({ columns: roles.map((role) => missing(role, 'bhytHoGiaDinh')) }));
    expect(session.state().problem).toBeNull();
    expect(await printed(writeWorkbook(file, readWorkbook(file), excel.engine.model()))).toBe(after);
    await session.takeBack();
    expect(session.state().problem).toBeNull();
    expect(await printed(writeWorkbook(file, readWorkbook(file), excel.engine.model()))).toBe(before);
  });
});
