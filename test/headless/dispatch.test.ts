import { existsSync, realpathSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { all, wordParts, wordsOf } from '../word/word-parts';
import { answer, Folder, headless, PATIENCE, PUBLISHED, QUOTA, SAMPLE } from './command-line-run';
import { libreOffice } from './libreoffice';
import { type PrintedPage, printedPages, readsPdf } from './printed-pages';

jest.setTimeout(PATIENCE * 2);

interface Dispatched {
  readonly praised: readonly { readonly unit: string; readonly insurance: string; readonly change: number }[];
  readonly lagging: readonly {
    readonly unit: string;
    readonly insurance: string;
    readonly rate: number;
    readonly change: number | null;
  }[];
  readonly paragraphs: readonly string[];
}

const folder = new Folder();
afterAll(() => folder.remove());
const wordsIn = async (name: string): Promise<string[]> =>
  all(wordParts(await folder.bytes(name)).get('word/document.xml')!, 'w:p').map(wordsOf);

describe.each([
  ['the sample', SAMPLE],
  ['the table as it was published, with its wrong total', PUBLISHED],
])('%s', (_what, file) => {
  it('gives the units and figures of 3205/UBND-VX, in the shape that is promised', async () => {
    const { code, json } = await answer<Dispatched>('dispatch', file);
    expect(code).toBe(0);
    expect(Object.keys(json)).toEqual(['praised', 'lagging', 'paragraphs']);
    expect(json.praised).toEqual([
      { unit: 'UBND xã Bình Thành', insurance: 'bhxhTuNguyen', change: expect.closeTo(30.97, 2) },
      { unit: 'UBND phường Hương Xuân', insurance: 'bhxhTuNguyen', change: expect.closeTo(23.26, 2) },
      { unit: 'UBND phường Hương Vân', insurance: 'bhxhTuNguyen', change: expect.closeTo(13.68, 2) },
    ]);
    expect(json.lagging.map(({ unit, rate, change }) => [unit, rate.toFixed(2), change?.toFixed(2)])).toEqual(
      [
        ['UBND xã Hương Toàn', '46.81', '12.08'],
        ['UBND phường Hương Chử', '57.34', '8.75'],
        ['UBND phường Hương Văn', '59.09', '-11.36'],
      ],
    );
    expect(json.paragraphs).toHaveLength(2);
    expect(json.paragraphs[1]).toContain('(đạt 59,09% và giảm so với thời điểm 31/05/2023 là 11,36%)');
  });
});

it('writes the Word file, and nothing beside it', async () => {
  const before = await readFile(PUBLISHED);
  const { code, stdout, stderr } = await headless('dispatch', PUBLISHED, '--out', folder.at('cong-van.docx'));
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.trim().split('\n').at(-1)).toBe(`Đã lưu vào “${folder.at('cong-van.docx')}”.`);
  expect(await readdir(folder.path)).toEqual(['cong-van.docx']);
  expect(await readFile(PUBLISHED)).toEqual(before);
  const words = await wordsIn('cong-van.docx');
  const { json } = await answer<Dispatched>('dispatch', PUBLISHED);
  expect(words).toEqual(expect.arrayContaining([...json.paragraphs]));
  // The annex says what the total's change should be, and not 57,7.
  expect(words).toContain('9,01');
  expect(words).not.toContain('57,7');
});

it('says in words why a kind is not spoken of', async () => {
  const { stdout } = await headless('dispatch', SAMPLE);
  expect(stdout).toContain('BHYT hộ gia đình: chưa có số kỳ trước nên không nêu đơn vị tăng.');
  expect(stdout).toContain('BHYT hộ gia đình: mọi đơn vị đều đạt ngưỡng nên không nêu đơn vị chậm.');
});

it('works by the thresholds that are asked for', async () => {
  const { json } = await answer<Dispatched>('dispatch', SAMPLE, '--threshold', 'bhyt=96');
  expect(
    json.lagging.filter(({ insurance }) => insurance === 'bhytHoGiaDinh').map(({ unit }) => unit),
  ).toEqual(['UBND phường Hương Vân', 'UBND xã Bình Tiến']);
});

describe('what cannot be done', () => {
  it.each([
    ['an output that is no Word file', [SAMPLE, '--out', 'cong-van.xlsx'], /đuôi \.docx/],
    ['a letter about a quota sheet', [QUOTA, '--out', 'cong-van.docx'], /Chưa có gì để soạn công văn/],
  ])('%s', async (_what, [file, option, name], said) => {
    const out = folder.at(`khong-${name}`);
    const { code, stdout, stderr } = await headless('dispatch', file!, option!, out);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(existsSync(out)).toBe(false);
  });

  it('a quota sheet praises and names nobody', async () => {
    expect(await answer('dispatch', QUOTA)).toEqual({
      code: 0,
      json: { praised: [], lagging: [], paragraphs: [] },
    });
  });
});

/** LibreOffice may be installed without its program for letters. */
function writer(): string | null {
  const program = libreOffice();
  if (program === null) return null;
  return existsSync(join(dirname(realpathSync(program)), 'libswlo.so')) ? program : null;
}

(writer() === null || !readsPdf() ? describe.skip : describe)('the letter on paper, by LibreOffice', () => {
  let pages: PrintedPage[];
  beforeAll(async () => {
    await headless('dispatch', SAMPLE, '--out', folder.at('xem.docx'));
    pages = await printedPages(writer()!, folder.at('xem.docx'));
  });

  it('is two pages of letter and one of annex, A4 upright', () => {
    expect(pages.map(({ width, height }) => [width, height])).toEqual([
      [210, 297],
      [210, 297],
      [210, 297],
    ]);
  });

  it('begins with agency and state side by side, then number and day', () => {
    const [first, second] = pages[0]!.lines;
    expect(first).toMatch(/^ỦY BAN NHÂN DÂN\s{3,}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/);
    expect(second).toMatch(/Độc lập - Tự do - Hạnh phúc$/);
    expect(pages[0]!.lines[2]).toMatch(/^Số: .*ngày .* tháng .* năm 2023$/);
  });

  it('names who is praised and who lags with the figures of 3205/UBND-VX', () => {
    const { words } = pages[0]!;
    for (const said of [
      'UBND xã Bình Thành (tăng 30,97%), UBND phường Hương Xuân (tăng 23,26%), UBND phường Hương Vân (tăng 13,68%)',
      'UBND xã Hương Toàn (đạt 46,81%), UBND phường Hương Chử (đạt 57,34%), ' +
        'UBND phường Hương Văn (đạt 59,09% và giảm so với thời điểm 31/05/2023 là 11,36%)',
    ])
      expect(words).toContain(said);
  });

  it('numbers its pages in the top margin but for the first; the annex begins anew', () => {
    const numbers = pages.map(({ lines }) => /^\d+$/.exec(lines[0] ?? '')?.[0] ?? null);
    expect(numbers).toEqual([null, '2', null]);
  });

  it('ends with those who receive it beside those who sign, and the annex with its sums', () => {
    expect(pages[1]!.lines.find((line) => line.startsWith('Nơi nhận:'))).toMatch(/TM\. ỦY BAN NHÂN DÂN$/);
    expect(pages[2]!.lines.at(-1)).toMatch(
      /^Tổng cộng\s+2\.499\s+1\.667\s+66,71\s+1\.442\s+9,01\s+30\.107\s+29\.261\s+97,19$/,
    );
  });
});
