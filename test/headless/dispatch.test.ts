import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { all, wordParts, wordsOf } from '../word/word-parts';
import { answer, Folder, headless, PATIENCE, PUBLISHED, QUOTA, SAMPLE } from './command-line-run';
import { libreOffice } from './libreoffice';

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

(writer() === null ? it.skip : it)(
  'LibreOffice opens the letter and lays it out on three pages',
  async () => {
    await headless('dispatch', SAMPLE, '--out', folder.at('xem.docx'));
    const profile = `-env:UserInstallation=file://${folder.at('profile')}`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder.path, folder.at('xem.docx')];
    await promisify(execFile)(writer()!, [profile, ...convert], { timeout: PATIENCE });
    const pdf = Buffer.from(await folder.bytes('xem.pdf')).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
  },
);
