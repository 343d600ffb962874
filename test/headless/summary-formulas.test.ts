import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Worksheet } from 'exceljs';
import { Folder, headless, PATIENCE } from './command-line-run';
import { formulaAt, readByExcelJs, sheetOf, shownAt } from './independent-reading';
import { libreOffice, recalculatedByLibreOffice } from './libreoffice';
import { type Entry, madeWorkbook } from './made-workbook';

jest.setTimeout(PATIENCE);

const program = libreOffice();
if (program === null) console.warn('LibreOffice is not here: the comparison with it is skipped.');

const folder = new Folder();
afterAll(() => folder.remove());

const GROUPS = 60;
const UNITS = 5000;
/** Figures without a pattern that sums could hide behind; some plans are zero or blank, some actuals text or blank. */
const planOf = (index: number): number => 50 + ((index * 7919) % 400);
const actualOf = (index: number): number => Math.floor((planOf(index) * ((index * 104_729) % 130)) / 100);
const figureOf = (index: number): [plan: Entry, actual: Entry] => {
  if (index % 97 === 5) return [planOf(index), 'chưa báo cáo'];
  if (index % 101 === 7) return [planOf(index), null];
  if (index % 103 === 9) return [0, 3];
  return [planOf(index), actualOf(index)];
};

/** Groups of units under their Roman numbers, as an old district's communes stand. */
function rows(): Entry[][] {
  const found: Entry[][] = [
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 18/11/2023)'],
    ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
  ];
  for (let group = 0; group < GROUPS; group += 1) {
    found.push([null, `Cụm số ${group + 1}`, null, null, null]);
    for (let index = group; index < UNITS; index += GROUPS) {
      found.push([Math.floor(index / GROUPS) + 1, `Xã số ${index + 1}`, ...figureOf(index), null]);
    }
  }
  return found;
}

interface Expected {
  plan: number;
  actual: number;
  units: number;
  reached: number;
  below: number;
  farBelow: number;
}

/** Worked out from the figures above, not from the sheet. */
function expectedOf(isMeant: (index: number) => boolean): Expected {
  const sums = { plan: 0, actual: 0, units: 0, reached: 0, below: 0, farBelow: 0 };
  for (let index = 0; index < UNITS; index += 1) {
    if (!isMeant(index)) continue;
    const [plan, actual] = figureOf(index);
    sums.plan += Number(plan);
    if (typeof actual === 'number') sums.actual += actual;
    if (typeof actual !== 'number' || plan === 0) continue;
    sums.units += 1;
    const hundredths = actual * 100;
    sums.reached += hundredths >= 80 * Number(plan) ? 1 : 0;
    sums.below += hundredths < 80 * Number(plan) ? 1 : 0;
    sums.farBelow += hundredths < 60 * Number(plan) ? 1 : 0;
  }
  return sums;
}

/** The file with every stored value of a formula taken away, so that what is read was calculated by LibreOffice. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const path of Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'))) {
    const part = strFromU8(parts[path] ?? new Uint8Array());
    parts[path] = strToU8(part.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

const rowSaying = (sheet: Worksheet, said: string): number =>
  Array.from({ length: sheet.rowCount }, (_, index) => index + 1).find(
    (row) => shownAt(sheet, `A${row}`) === said,
  ) ?? 0;

const line = (sheet: Worksheet, columns: string, row: number): unknown[] =>
  [...columns].map((column) => shownAt(sheet, `${column}${row}`));

(program === null ? describe.skip : describe)(
  'the summary of 5,000 units in 60 groups, by LibreOffice',
  () => {
    let summary: Worksheet;

    beforeAll(async () => {
      await folder.put('nhieu.xlsx', await madeWorkbook({ name: "Tiến độ '23", rows: rows() }));
      const run = await headless('summary', folder.at('nhieu.xlsx'), '--out', folder.at('tong-hop.xlsx'));
      expect([run.code, run.stderr]).toEqual([0, '']);
      await folder.put('khong-gia-tri.xlsx', withoutValues(await folder.bytes('tong-hop.xlsx')));
      const saved = await recalculatedByLibreOffice(program ?? '', folder.at(''), ['khong-gia-tri.xlsx']);
      summary = sheetOf(await readByExcelJs(saved.get('khong-gia-tri.xlsx') ?? new Uint8Array()), 'Tổng hợp');
    });

    it('adds up and counts all units', () => {
      const { plan, actual, units, reached, below, farBelow } = expectedOf(() => true);
      expect(line(summary, 'BC', 5)).toEqual([plan, actual]);
      expect(shownAt(summary, 'D5')).toBeCloseTo((actual * 100) / plan, 9);
      expect(line(summary, 'EFGHI', 5)).toEqual([80, units, reached, below, farBelow]);
    });

    it.each([1, 2, 31, 60])('adds up and counts group %i by live formulas', (group) => {
      const row = rowSaying(summary, `Cụm số ${group}`);
      const { plan, actual, units, reached, below, farBelow } = expectedOf(
        (index) => index % GROUPS === group - 1,
      );
      expect(line(summary, 'BC', row)).toEqual([plan, actual]);
      expect(shownAt(summary, `D${row}`)).toBeCloseTo((actual * 100) / plan, 9);
      expect(line(summary, 'EFGH', row)).toEqual([units, reached, below, farBelow]);
      for (const column of 'BCDFGH') expect(formulaAt(summary, `${column}${row}`)).toMatch(/^=/);
    });

    it('lists the 40 lowest, and no formula gives an error', () => {
      const title = rowSaying(
        summary,
        `Tỷ lệ từng đơn vị: BHXH tự nguyện (40 đơn vị thấp nhất trong ${expectedOf(() => true).units.toLocaleString('de-DE')})`,
      );
      const rates = Array.from({ length: 40 }, (_, index) =>
        Number(shownAt(summary, `B${title + 2 + index}`)),
      );
      expect(rates).toEqual([...rates].sort((a, b) => a - b));
      summary.eachRow((row) =>
        row.eachCell((cell) => expect(JSON.stringify(shownAt(summary, cell.address))).not.toMatch(/#[A-Z]/)),
      );
    });
  },
);
