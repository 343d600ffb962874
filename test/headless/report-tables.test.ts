import { Folder, headless, PATIENCE, SAMPLE } from './command-line-run';
import { elements, partsOf } from './independent-reading';

jest.setTimeout(PATIENCE);

const folder = new Folder();
afterAll(() => folder.remove());

it('each table of a report is marked from its header to its last row, with the marks of its headings', async () => {
  const { code } = await headless('ranking', SAMPLE, '--out', folder.at('out.xlsx'));
  expect(code).toBe(0);
  const workbookPart = partsOf(await folder.bytes('out.xlsx'))['xl/workbook.xml'] ?? '';
  const names = elements(workbookPart, 'definedName').filter((xml) => xml.includes('.XepHang.Bang.'));
  expect(names).toEqual([
    expect.stringMatching(
      /^<definedName name="TienDoBHXH\.XepHang\.Bang\.bhxhTuNguyen" .*comment="rank:.*>'Xếp hạng'!\$A\$5:\$K\$12</,
    ),
  ]);
});
