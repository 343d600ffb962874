import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Folder, headless, PATIENCE, PUBLISHED, SAMPLE } from './command-line-run';
import { formulaAt, readByExcelJs, shownAt } from './independent-reading';
import { libreOffice, recalculatedByLibreOffice } from './libreoffice';
import { HEADER, madeWorkbook, text } from './made-workbook';

jest.setTimeout(PATIENCE);

const program = libreOffice();
if (program === null) console.warn('LibreOffice is not here: the comparison with it is skipped.');

/** A figure that no formula gives: where it is still shown, nothing was recalculated. */
const WRONG = 123456.5;

const folder = new Folder();
afterAll(() => folder.remove());

/** What every formula cell of a file shows, by sheet and address. */
async function shownBy(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const shown = new Map<string, unknown>();
  for (const sheet of (await readByExcelJs(bytes)).worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (formulaAt(sheet, cell.address) === null) return;
        shown.set(`${sheet.name}!${cell.address}`, shownAt(sheet, cell.address) ?? '');
      });
    });
  }
  return shown;
}

/** The file with every stored value of a formula replaced by a wrong one. */
function withWrongValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const path of Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'))) {
    const part = strFromU8(parts[path] ?? new Uint8Array()).replace(
      /<c ([^>]*?)(?: t="\w+")?>(<f>[^<]*<\/f>)(?:<v>[^<]*<\/v>|<v\/>)?<\/c>/g,
      `<c $1>$2<v>${WRONG}</v></c>`,
    );
    parts[path] = strToU8(part);
  }
  return zipSync(parts);
}

const made: Readonly<Record<string, () => Promise<Uint8Array | string>>> = {
  'mau.xlsx': async () => SAMPLE,
  'da-in.xlsx': async () => PUBLISHED,
  'phan-tram.xlsx': () =>
    madeWorkbook({
      name: "Tiến độ 'quý' 4",
      rows: [
        ...HEADER,
        [1, 'Xã A', 455, 213, null],
        [2, 'Xã B', 0, 5, null],
        [3, text('=Xã C'), 7, null, null],
      ],
      formats: { E: '0.00%' },
    }),
  'du-loai.xlsx': () =>
    madeWorkbook({
      rows: [
        ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 18/11/2023)'],
        [
          'STT',
          'Đơn vị',
          'Kế hoạch',
          'Thực hiện',
          'Tỷ lệ (%)',
          'Cùng kỳ',
          'Tăng trưởng so với cùng kỳ (%)',
          'Còn thiếu',
          'Xếp hạng',
        ],
        ['I', 'Cụm 1', 300, 150, null, 140, null, null, null],
        [1, 'Xã A', 100, 60, null, 70, null, null, null],
        [2, 'Xã B', 200, 90, null, 70, null, null, null],
        ['II', 'Cụm 2', 300, 350, null, 0, null, null, null],
        [3, 'Xã C', 160, 145, null, 0, null, null, null],
        [4, 'Xã D', 140, 205, null, text('không'), null, null, null],
        ['Tổng cộng', null, 600, 500, null, 140, null, null, null],
      ],
    }),
};

const comparisons = program === null ? [] : Object.keys(made);

describe('LibreOffice, recalculating what all wrote', () => {
  const ours = new Map<string, Map<string, unknown>>();
  const theirs = new Map<string, Map<string, unknown>>();

  beforeAll(async () => {
    if (program === null) return;
    for (const [name, make] of Object.entries(made)) {
      const source = await make();
      const file = typeof source === 'string' ? source : await folder.put(`vao-${name}`, source);
      // 1 where something is to be corrected: a figure that is missing, a name that looks like a formula.
      expect((await headless('all', file, '--out', folder.at('ra.xlsx'))).code).toBeLessThan(2);
      const bytes = await folder.bytes('ra.xlsx');
      ours.set(name, await shownBy(bytes));
      await folder.put(name, withWrongValues(bytes));
      const planted = [...(await shownBy(await folder.bytes(name))).values()];
      expect(planted).toEqual(planted.map(() => WRONG));
    }
    const saved = await recalculatedByLibreOffice(program, folder.path, Object.keys(made));
    for (const [name, bytes] of saved) theirs.set(name, await shownBy(bytes));
  });

  it.each(comparisons)('shows the same in %s, to six decimals', (name) => {
    const [here, there] = [ours.get(name) ?? new Map(), theirs.get(name) ?? new Map()];
    expect(here.size).toBeGreaterThan(5);
    expect([...there.keys()].sort()).toEqual([...here.keys()].sort());
    for (const [address, value] of here) {
      const other: unknown = there.get(address);
      if (typeof value === 'number') expect([address, other]).toEqual([address, expect.closeTo(value, 6)]);
      else expect([address, other]).toEqual([address, value]);
    }
  });

  it('was asked, where it is present', () => {
    expect(theirs.size).toBe(comparisons.length);
  });
});
