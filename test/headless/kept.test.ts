import type { Worksheet } from 'exceljs';
import { answer, Folder, PATIENCE } from './command-line-run';
import { elements, factsOf, partsOf, readByExcelJs, sheetOf } from './independent-reading';
import { richWorkbook } from './rich-workbook';

jest.setTimeout(PATIENCE);

const folder = new Folder();
afterAll(() => folder.remove());

let before: Readonly<Record<string, string>>;
let after: Readonly<Record<string, string>>;
/** The person's first sheet, by its part. */
const SHEET = 'xl/worksheets/sheet1.xml';

beforeAll(async () => {
  const input = await richWorkbook();
  await folder.put('input.xlsx', input);
  await answer('recalculate', folder.at('input.xlsx'), '--out', folder.at('half.xlsx'));
  const { code } = await answer('ranking', folder.at('half.xlsx'), '--out', folder.at('out.xlsx'));
  expect(code).toBe(0);
  before = partsOf(input);
  after = partsOf(await folder.bytes('out.xlsx'));
});

async function sheets(name: string): Promise<[Worksheet, Worksheet]> {
  const read = async (file: string): Promise<Worksheet> =>
    sheetOf(await readByExcelJs(await folder.bytes(file)), name);
  return [await read('input.xlsx'), await read('out.xlsx')];
}

describe('recalculate and then ranking on a rich workbook', () => {
  it('keep every part; only those that had to change are others', () => {
    expect(Object.keys(after).filter((path) => !(path in before))).toEqual(['xl/worksheets/sheet4.xml']);
    expect(Object.keys(before).filter((path) => !(path in after))).toEqual([]);
    const changed = Object.keys(before).filter((path) => after[path] !== before[path]);
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      SHEET,
    ]);
  });

  it.each([
    'xl/charts/chart1.xml',
    'xl/drawings/drawing1.xml',
    'xl/media/image1.png',
    'xl/comments1.xml',
    'xl/tables/table1.xml',
    'customXml/item1.xml',
  ])('%s is there with its very bytes', (path) => {
    expect(before[path]).toBeDefined();
    expect(after[path]).toBe(before[path]);
  });

  it.each([
    'sheetPr',
    'sheetViews',
    'cols',
    'autoFilter',
    'dataValidations',
    'hyperlinks',
    'headerFooter',
    'drawing',
    'legacyDrawing',
  ])('the sheet’s %s is as it was', (name) => {
    const [was, now] = [elements(before[SHEET] ?? '', name), elements(after[SHEET] ?? '', name)];
    expect(was).toHaveLength(1);
    expect(now).toEqual(was);
  });

  it('the person’s own conditional formats are as they were, ours beside them', () => {
    const [own] = elements(before[SHEET] ?? '', 'conditionalFormatting');
    const now = elements(after[SHEET] ?? '', 'conditionalFormatting');
    const formats = now.filter((xml) => !xml.includes('TienDoBHXH'));
    const withoutPriorities = (xml: string): string => xml.replace(/ priority="\d+"/g, '');
    expect(formats.map(withoutPriorities)).toEqual([withoutPriorities(own ?? '')]);
    expect(now).toHaveLength(2);
    const priorities = [...now.join('').matchAll(/ priority="(\d+)"/g)].map((match) => Number(match[1]));
    expect(new Set(priorities).size).toBe(priorities.length);
  });

  it('every cell but the announced ones is as it was', async () => {
    const [was, now] = (await sheets('Tiến độ')).map(factsOf) as [
      ReturnType<typeof factsOf>,
      ReturnType<typeof factsOf>,
    ];
    expect(now.rest).toEqual(was.rest);
    const addresses = [...new Set([...Object.keys(was.cells), ...Object.keys(now.cells)])];
    const changed = addresses.filter(
      (address) =>
        JSON.stringify(was.cells[address]?.content ?? null) !==
        JSON.stringify(now.cells[address]?.content ?? null),
    );
    expect(changed.sort()).toEqual(['E3', 'E4', 'E5']);
  });

  it.each(['Danh mục', 'Ẩn'])('the sheet %s is as it was', async (name) => {
    const [was, now] = await sheets(name);
    expect(factsOf(now)).toEqual(factsOf(was));
  });

  it('the person’s names are there, ours beside them', () => {
    const names = elements(after['xl/workbook.xml'] ?? '', 'definedName');
    for (const name of elements(before['xl/workbook.xml'] ?? '', 'definedName'))
      expect(names).toContain(name);
    expect(names.filter((name) => /"TienDoBHXH\.[A-Za-z]+"/.test(name))).toHaveLength(1);
  });
});
