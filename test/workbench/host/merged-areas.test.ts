import { closeAll, openAddIn, PATIENCE } from '../../excel/opened-addin';
import { madeWorkbook } from '../../headless/made-workbook';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

async function mergedIn(area: string, merges: readonly string[]): Promise<string | null> {
  const dress = (sheet: { mergeCells(of: string): void }): void =>
    merges.forEach((of) => sheet.mergeCells(of));
  await openAddIn(await madeWorkbook({ name: 'S', rows: [['a', 'b', 'c']], dress }));
  return Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem('S').getRange(area).getMergedAreasOrNullObject();
    found.load({ address: true });
    await context.sync();
    return found.isNullObject ? null : found.address;
  });
}

it.each([
  ['all that the range touches, from the top', 'A1:C3', ['B3:C4', 'A1:C1'], 'S!A1:C1,S!B3:C4'],
  ['none beside it', 'A1:C2', ['A5:B5'], null],
])('%s', async (_what, area, merges, address) => {
  expect(await mergedIn(area, merges)).toBe(address);
});

it('more than 512 are not answered for', async () => {
  const merges = Array.from({ length: 513 }, (_, row) => `A${row + 2}:B${row + 2}`);
  await expect(mergedIn('A1:C600', merges)).rejects.toMatchObject({ code: 'InvalidOperation' });
});
