import { readFile } from 'node:fs/promises';
import type { Worksheet } from 'exceljs';
import { answer, Folder, headless, PATIENCE, PUBLISHED, SAMPLE } from './command-line-run';
import {
  factsOf,
  formulaAt,
  partsOf,
  printedAt,
  readByExcelJs,
  type SheetFacts,
  sheetOf,
} from './independent-reading';

jest.setTimeout(PATIENCE);

const NAME = 'Tiến độ 2023';
const ROWS = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
/** The printed figures of 3205/UBND-VX, total last; the total's change is the right one, not the printed 57,7. */
const FIGURES = {
  E: ['46.81', '57.34', '59.09', '65.53', '72.65', '77.08', '80.37', '80.65', '90.63', '66.71'],
  G: ['12.08', '8.75', '-11.36', '11.16', '13.68', '23.26', '0.62', '30.97', '-0.63', '9.01'],
  J: ['99.02', '96.71', '96.72', '95.28', '95.24', '97.12', '97.94', '96.93', '98.07', '97.19'],
} as const;
const DERIVED = Object.keys(FIGURES).flatMap((column) => ROWS.map((row) => `${column}${row}`));

const folder = new Folder();
afterAll(() => folder.remove());

async function sheetIn(bytes: Uint8Array): Promise<Worksheet> {
  return sheetOf(await readByExcelJs(bytes), NAME);
}

/** Addresses whose content or look is another one, and whether anything else of the sheet is. */
function differences(before: SheetFacts, after: SheetFacts): { content: string[]; style: string[] } {
  expect(after.rest).toEqual(before.rest);
  const addresses = [...new Set([...Object.keys(before.cells), ...Object.keys(after.cells)])];
  const differing = (field: 'content' | 'style'): string[] =>
    addresses.filter(
      (address) =>
        JSON.stringify(before.cells[address]?.[field]) !== JSON.stringify(after.cells[address]?.[field]),
    );
  return { content: differing('content').sort(), style: differing('style') };
}

/** Two units fell, and two names are near: nothing to correct. */
const INFORMATION = [
  ['decreased', 'G9'],
  ['similar-unit', 'B11'],
  ['decreased', 'G15'],
].map(([code, address]) => expect.objectContaining({ code, severity: 'info', address }) as object);

describe('recalculate on the sheet with empty columns', () => {
  let sheet: Worksheet;
  let json: Record<string, unknown>;
  let input: Uint8Array;

  beforeAll(async () => {
    input = new Uint8Array(await readFile(SAMPLE));
    const ran = await headless('recalculate', SAMPLE, '--out', folder.at('out.xlsx'), '--json');
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    json = JSON.parse(ran.stdout) as Record<string, unknown>;
    sheet = await sheetIn(await folder.bytes('out.xlsx'));
  });

  it.each(Object.entries(FIGURES))(
    '%s holds the published figures, stored with formulas',
    (column, figures) => {
      expect(ROWS.map((row) => printedAt(sheet, `${column}${row}`))).toEqual(figures);
      expect(ROWS.map((row) => formulaAt(sheet, `${column}${row}`)?.startsWith('=IF(AND('))).toEqual(
        ROWS.map(() => true),
      );
    },
  );

  it.each([
    ['E7', '=IF(AND(ISNUMBER(C7),ISNUMBER(D7),N(C7)>0),D7*100/C7,"")'],
    ['G7', '=IF(AND(ISNUMBER(C7),ISNUMBER(D7),ISNUMBER(F7),N(C7)>0),D7*100/C7-ROUND(F7*100/C7,2),"")'],
    ['J16', '=IF(AND(ISNUMBER(H16),ISNUMBER(I16),N(H16)>0),I16*100/H16,"")'],
  ])('%s is %s', (address, formula) => {
    expect(formulaAt(sheet, address)).toBe(formula);
  });

  it('every other cell, and every look, is as it was', async () => {
    const { content, style } = differences(factsOf(await sheetIn(input)), factsOf(sheet));
    expect(content).toEqual([...DERIVED].sort());
    expect(style).toEqual([]);
  });

  it('touches the sheet, the styles and the workbook part only, and adds no part', async () => {
    const [before, after] = [partsOf(input), partsOf(await folder.bytes('out.xlsx'))];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed.sort()).toEqual(['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });

  it('leaves the input file as it was', async () => {
    expect(new Uint8Array(await readFile(SAMPLE))).toEqual(input);
  });

  it('prints what it did, and nothing else', () => {
    expect(json).toEqual({
      written: ['E7:E16', 'G7:G16', 'J7:J16'].map((range) => ({ sheet: NAME, range })),
      replaced: [],
      conventions: [{ sheet: NAME, insurance: 'bhxhTuNguyen', convention: 'pointsPublished' }],
      findings: INFORMATION,
      roundTrips: expect.any(Number),
      bytesUp: expect.any(Number),
      bytesDown: expect.any(Number),
    });
    expect(json['roundTrips']).toBeLessThanOrEqual(3);
  });

  it('says it in words without --json', async () => {
    const { code, stdout, stderr } = await headless('recalculate', SAMPLE);
    expect([code, stderr]).toEqual([0, '']);
    const [first, ...lines] = stdout.trimEnd().split('\n');
    expect(first).toBe('Đã điền 30 ô công thức. 6 ô dưới ngưỡng có dấu ▼.');
    expect(lines.slice(0, -1).map((line) => line.split(' · ')[0])).toEqual(['Lưu ý', 'Lưu ý', 'Lưu ý']);
    expect(lines.at(-1)).toBe('Có 0 lỗi, 0 chỗ cần xem lại.');
  });
});

describe('recalculate on the published sheet', () => {
  it('replaces every printed constant, the wrong 57,7 among them, and no error remains', async () => {
    const { code, json } = await answer<{
      replaced: { sheet: string; address: string; was: unknown; now: unknown }[];
      findings: unknown[];
    }>('recalculate', PUBLISHED, '--out', folder.at('published.xlsx'));
    expect(code).toBe(0);
    expect(json.findings).toEqual(INFORMATION);
    expect(json.replaced.map(({ address }) => address).sort()).toEqual([...DERIVED].sort());
    expect(json.replaced.find(({ address }) => address === 'G16')).toEqual({
      sheet: NAME,
      address: 'G16',
      was: 57.7,
      now: expect.closeTo(9.0067, 4),
    });
    const sheet = await sheetIn(await folder.bytes('published.xlsx'));
    expect(ROWS.map((row) => printedAt(sheet, `G${row}`))).toEqual(FIGURES.G);
  });
});

describe('a second time', () => {
  it('changes nothing: the copy has the same bytes', async () => {
    const { json } = await answer<{ written: unknown[]; replaced: unknown[] }>(
      'recalculate',
      folder.at('out.xlsx'),
      '--out',
      folder.at('again.xlsx'),
    );
    expect([json.written, json.replaced]).toEqual([[], []]);
    expect(await folder.bytes('again.xlsx')).toEqual(await folder.bytes('out.xlsx'));
  });
});
