import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer, Folder, headless, PATIENCE, QUOTA, SAMPLE } from './command-line-run';
import { communeFile, type Consolidated, folderOf, MADE_SHEET, NOTES_SHEET, notesIn } from './commune-files';
import { formulaAt, printedAt, readByExcelJs, sheetOf, shownAt } from './independent-reading';
import { text } from './made-workbook';

jest.setTimeout(PATIENCE * 3);

interface Recognised {
  readonly sheets: readonly {
    readonly name: string;
    readonly kind: string;
    readonly asOf: string | null;
    readonly priorAsOf: string | null;
    readonly tables: readonly {
      readonly bodyRows: readonly number[];
      readonly totalRows: readonly number[];
      readonly columns: readonly {
        readonly column: string;
        readonly role: string;
        readonly insurance: string;
      }[];
    }[];
  }[];
}

const folder = new Folder();
afterAll(() => folder.remove());

describe('100 files of 30 rows, one of them broken', () => {
  const out = folder.at('gop.xlsx');
  let printed: { code: number; json: Consolidated };
  const plan = (file: number, row: number): number => 100 + file + row;
  const actual = (file: number, row: number): number => 50 + ((file * row) % 47);
  const sum = (of: (file: number, row: number) => number): number => {
    let all = 0;
    for (let file = 1; file <= 100; file += 1)
      for (let row = 1; row <= 30; row += 1) all += file === 50 ? 0 : of(file, row);
    return all;
  };

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (let file = 1; file <= 100; file += 1) {
      const rows = Array.from({ length: 30 }, (_, index) => index + 1);
      const bytes = await communeFile(rows.map((row) => [`Thôn ${row}`, plan(file, row), actual(file, row)]));
      files[`xa-${file}.xlsx`] = file === 50 ? bytes.slice(0, bytes.length / 2) : bytes;
    }
    printed = await answer<Consolidated>(
      'consolidate',
      await folderOf(folder, 'tram-tep', files),
      '--out',
      out,
    );
  });

  it('takes all but the broken one, which is named', () => {
    expect(printed.code).toBe(0);
    expect(printed.json.units).toBe(2970);
    expect(printed.json.files.map(({ file }) => file)).toEqual(
      Array.from({ length: 100 }, (_, index) => join(folder.at('tram-tep'), `xa-${index + 1}.xlsx`)),
    );
    for (const [index, { units, error }] of printed.json.files.entries()) {
      if (index === 49) expect([units, error]).toEqual([0, expect.stringMatching(/thiếu một phần|hỏng/)]);
      else expect([units, error]).toEqual([30, null]);
    }
  });

  it('has each figure, rates that follow, and sums that add up', async () => {
    const sheet = sheetOf(await readByExcelJs(await folder.bytes('gop.xlsx')), MADE_SHEET);
    expect(shownAt(sheet, 'B6')).toBe('Thôn 1 (xa-1)');
    expect([shownAt(sheet, 'C6'), shownAt(sheet, 'D6')]).toEqual([plan(1, 1), actual(1, 1)]);
    // The 30 rows of the broken file are not there: file 51 follows file 49.
    expect(shownAt(sheet, `B${6 + 49 * 30}`)).toBe('Thôn 1 (xa-51)');
    expect([shownAt(sheet, 'C2975'), shownAt(sheet, 'D2975')]).toEqual([plan(100, 30), actual(100, 30)]);
    expect(formulaAt(sheet, 'E7')).toBe('=IF(AND(ISNUMBER(C7),ISNUMBER(D7),N(C7)>0),D7*100/C7,"")');
    expect(printedAt(sheet, 'E7')).toBe(((actual(1, 2) * 100) / plan(1, 2)).toFixed(2));
    expect([shownAt(sheet, 'A2976'), shownAt(sheet, 'A2977')]).toEqual(['Tổng cộng', null]);
    expect(formulaAt(sheet, 'C2976')).toBe('=SUM(C6:C2975)');
    expect([shownAt(sheet, 'C2976'), shownAt(sheet, 'D2976')]).toEqual([sum(plan), sum(actual)]);
    expect(printedAt(sheet, 'E2976')).toBe(((sum(actual) * 100) / sum(plan)).toFixed(2));
  });

  it('names the broken file on the second sheet, and nothing else', async () => {
    expect(await notesIn(folder, 'gop.xlsx')).toEqual([
      ['xa-50.xlsx', 0, 'Tệp bị thiếu một phần hoặc đã hỏng; hãy đề nghị đơn vị gửi lại.'],
    ]);
  });

  it('is a progress sheet like any other afterwards, without a fault', async () => {
    const { json } = await answer<Recognised>('recognise', out);
    const [made, notes, ...more] = json.sheets;
    expect([made?.name, made?.kind, made?.asOf]).toEqual([MADE_SHEET, 'progress', '2023-11-18']);
    expect([notes?.name, notes?.kind, more]).toEqual([NOTES_SHEET, 'other', []]);
    const [table] = made?.tables ?? [];
    expect([table?.bodyRows.length, table?.bodyRows[0], table?.totalRows]).toEqual([2970, 6, [2976]]);
    expect((await answer('check', out)).json).toEqual({ findings: [] });
  });
});

describe('the published table among others', () => {
  it('keeps plan, actual and earlier figures of each kind, with rates and changes as published', async () => {
    const out = folder.at('huong-tra-gop.xlsx');
    const more = await folder.put('phong-dien.xlsx', await communeFile([['Xã Phong Hiền', 200, 150]]));
    const { json } = await answer<Consolidated>('consolidate', SAMPLE, more, QUOTA, '--out', out);
    expect(json).toEqual({
      files: [
        { file: SAMPLE, units: 9, error: null },
        { file: more, units: 1, error: null },
        { file: QUOTA, units: 0, error: 'Chỉ có chỉ tiêu giao (“Chỉ tiêu 2023”), chưa có số thực hiện.' },
      ],
      units: 10,
    });
    const sheet = sheetOf(await readByExcelJs(await folder.bytes('huong-tra-gop.xlsx')), MADE_SHEET);
    expect(['C5', 'D5', 'E5', 'F5', 'G5', 'H5'].map((address) => shownAt(sheet, address))).toEqual([
      'Kế hoạch giao',
      'Số thực hiện (18/11/2023)',
      'Đạt tỷ lệ (%)',
      'Số thực hiện (31/05/2023)',
      'Tỷ lệ tăng giảm so với 31/05/2023 (%)',
      'Kế hoạch giao',
    ]);
    expect(sheet.model.merges).toEqual(expect.arrayContaining(['A4:A5', 'B4:B5', 'C4:G4', 'H4:J4', 'K4:K5']));
    expect(sheet.getCell('B6').font).toMatchObject({ name: 'Times New Roman', size: 12 });
    const facts = JSON.parse(
      readFileSync(join(__dirname, '..', '..', 'assets', 'samples', 'facts', 'huong-tra.json'), 'utf8'),
    ) as { bodyRows: (string | number)[][] };
    for (const [index, printed] of facts.bodyRows.entries()) {
      const row = 6 + index;
      const at = (column: string): unknown => shownAt(sheet, `${column}${row}`);
      expect(['A', 'B', 'C', 'D', 'F', 'H', 'I'].map(at)).toEqual(
        [0, 1, 2, 3, 5, 7, 8].map((of) => printed[of]),
      );
      const shown = ['E', 'G', 'J'].map((column) => Number(printedAt(sheet, `${column}${row}`)));
      expect(shown).toEqual([4, 6, 9].map((of) => printed[of]));
    }
    // The last unit has no earlier figure and no BHYT: neither it nor the total says a change.
    expect(['F15', 'G15', 'H15', 'G16'].map((address) => shownAt(sheet, address) ?? '')).toEqual([
      '',
      '',
      '',
      '',
    ]);
    expect(printedAt(sheet, 'E16')).toBe((((1667 + 150) * 100) / (2499 + 200)).toFixed(2));
  });

  it('says what it did in words too', async () => {
    const out = folder.at('loi.xlsx');
    const { code, stdout, stderr } = await headless('consolidate', SAMPLE, QUOTA, '--out', out);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      'Đã gộp 9 đơn vị từ 1 trong 2 tệp.',
      'tra-vinh.xlsx · Chỉ có chỉ tiêu giao (“Chỉ tiêu 2023”), chưa có số thực hiện.',
      `Đã lưu vào “${out}”.`,
      '',
    ]);
  });
});

describe('texts of cells are data', () => {
  it('keeps units as they are written, whatever they begin with', async () => {
    const names = ['=1+1', '+84', '@SUM(C1)', '-Xã A', "'Xã B", '=HYPERLINK("http://x","y")'];
    const file = await folder.put(
      'la.xlsx',
      await communeFile([
        ['Xã Hương Toàn', 455, 213],
        ...names.map((name, index) => [text(name), 100 + index, 50] as const),
        ['Xã Bình Tiến', 206, 135],
      ]),
    );
    const { json } = await answer<Consolidated>('consolidate', file, '--out', folder.at('la-gop.xlsx'));
    const sheet = sheetOf(await readByExcelJs(await folder.bytes('la-gop.xlsx')), MADE_SHEET);
    const shown = Array.from({ length: json.units }, (_, index) => `B${6 + index}`);
    for (const address of shown) expect(formulaAt(sheet, address)).toBeNull();
    expect(shown.map((address) => shownAt(sheet, address))).toEqual(
      expect.arrayContaining(['=1+1', '=HYPERLINK("http://x","y")']),
    );
    expect(json.units).toBe(8);
  });
});
