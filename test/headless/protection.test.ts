import type { Worksheet } from 'exceljs';
import { readFileSync } from 'node:fs';
import { answer, Folder, headless, PATIENCE, SAMPLE } from './command-line-run';
import { elements, partsOf, readByExcelJs, shownAt } from './independent-reading';
import { HEADER, madeWorkbook, withPart } from './made-workbook';
import { refusedSentence } from './refusal';

jest.setTimeout(PATIENCE);

const folder = new Folder();
afterAll(() => folder.remove());

interface Protected {
  /** Cells that may be written. */
  readonly unlocked?: readonly string[];
  readonly formatCells?: boolean;
  /** What stands in the rate cells. */
  readonly rates?: readonly (string | null)[];
  readonly password?: string;
}

async function protectedFile(name: string, how: Protected): Promise<string> {
  const { unlocked = [], formatCells = false, rates = [null, null], password = '' } = how;
  const bytes = await madeWorkbook({
    rows: [...HEADER, [1, 'Xã A', 455, 213, rates[0] ?? null], [2, 'Xã B', 400, 380, rates[1] ?? null]],
    formats: { E: '0.00' },
    dress: (sheet) => {
      for (const address of unlocked) sheet.getCell(address).protection = { locked: false };
      void sheet.protect(password, { formatCells, spinCount: 1 });
    },
  });
  return folder.put(name, bytes);
}

async function firstSheet(name: string): Promise<Worksheet> {
  return (await readByExcelJs(await folder.bytes(name))).worksheets[0] as Worksheet;
}

const out = (): string => folder.at('out.xlsx');

describe('a protected sheet', () => {
  it.each(['recognise', 'check'])('is read as usual by %s', async (command) => {
    const locked = await answer(command, await protectedFile('khoa.xlsx', {}));
    const free = await answer(
      command,
      await folder.put(
        'mo.xlsx',
        await madeWorkbook({
          rows: [...HEADER, [1, 'Xã A', 455, 213, null], [2, 'Xã B', 400, 380, null]],
          formats: { E: '0.00' },
        }),
      ),
    );
    expect(locked).toEqual(free);
  });

  it.each<[string, Protected, string]>([
    ['every cell is locked', {}, 'E3'],
    ['one cell to be written is locked', { unlocked: ['E3'] }, 'E4'],
    ['cells may be formatted but not written', { formatCells: true }, 'E3'],
    ['it has a password', { password: 'bi-mat' }, 'E3'],
  ])('stops recalculate and all where %s', async (_, how, cell) => {
    const file = await protectedFile('khoa.xlsx', how);
    for (const command of ['recalculate', 'all']) {
      const sentence = await refusedSentence(folder, [command, file, '--out', out()]);
      expect(sentence).toMatch(new RegExp(`“Trang 1” đang được bảo vệ và ô ${cell} bị khóa`));
    }
  });

  it('does not stop recalculate where the cells to be written are unlocked; protection stays', async () => {
    const file = await protectedFile('mo-o.xlsx', { unlocked: ['E3', 'E4'] });
    expect((await headless('recalculate', file, '--out', out())).code).toBe(0);
    const sheet = await firstSheet('out.xlsx');
    expect(shownAt(sheet, 'E4')).toBe(95);
    expect(partsOf(await folder.bytes('out.xlsx'))['xl/worksheets/sheet1.xml']).toContain(
      '<sheetProtection ',
    );
    expect(sheet.getCell('E3').protection).toMatchObject({ locked: false });
  });

  it.each([
    ['are left out where cells may not be formatted', false, 0],
    ['are set where they may', true, 1],
  ])('flags %s', async (_, formatCells, count) => {
    const file = await protectedFile('mo-o.xlsx', { unlocked: ['E3', 'E4'], formatCells });
    expect((await headless('recalculate', file, '--out', out())).code).toBe(0);
    const part = partsOf(await folder.bytes('out.xlsx'))['xl/worksheets/sheet1.xml'] ?? '';
    expect(elements(part, 'cfRule')).toHaveLength(count);
  });

  it('is no obstacle where no cell has to be written', async () => {
    const file = await protectedFile('dung.xlsx', { rates: ['=D3/C3%', '=D4/C4%'] });
    expect((await headless('recalculate', file, '--out', out())).code).toBe(0);
    expect(await folder.bytes('out.xlsx')).toEqual(await folder.bytes('dung.xlsx'));
  });

  it.each(['summary', 'ranking'])('is read by %s, whose own sheet is a new one', async (command) => {
    const file = await protectedFile('khoa.xlsx', {});
    expect((await headless(command, file, '--out', out())).code).toBe(0);
    expect((await readByExcelJs(await folder.bytes('out.xlsx'))).worksheets).toHaveLength(2);
  });

  it('stops a report whose own sheet somebody protected, when it is out of date', async () => {
    await headless('ranking', SAMPLE, '--out', folder.at('bao-cao.xlsx'));
    const locked = withPart(await folder.bytes('bao-cao.xlsx'), 'xl/worksheets/sheet2.xml', (part) =>
      part.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    );
    const file = await folder.put('bao-cao-khoa.xlsx', locked);
    expect((await headless('ranking', file)).code).toBe(0);
    const sentence = await refusedSentence(folder, [
      'ranking',
      file,
      '--threshold',
      'bhxhTuNguyen=60',
      '--out',
      out(),
    ]);
    expect(sentence).toContain('“Xếp hạng” đang được bảo vệ');
  });
});

describe('a workbook whose structure is protected', () => {
  beforeAll(async () => {
    const locked = withPart(new Uint8Array(readFileSync(SAMPLE)), 'xl/workbook.xml', (part) =>
      part.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
    );
    await folder.put('cau-truc.xlsx', locked);
  });

  it.each(['summary', 'ranking', 'all'])('stops %s, which would add a sheet', async (command) => {
    const sentence = await refusedSentence(folder, [command, folder.at('cau-truc.xlsx'), '--out', out()]);
    expect(sentence).toContain('khóa cấu trúc');
  });

  it.each(['recognise', 'check', 'recalculate'])('does not stop %s', async (command) => {
    expect((await headless(command, folder.at('cau-truc.xlsx'))).code).toBe(0);
  });
});
