import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { relative } from 'node:path';
import { commands } from '../../src/headless/command-line';
import { Folder, headless, PATIENCE, SAMPLE } from './command-line-run';
import { refusedSentence } from './refusal';

jest.setTimeout(PATIENCE);

const folder = new Folder();
const file = folder.at('tien-do.xlsx');
const out = folder.at('out.xlsx');
copyFileSync(SAMPLE, file);
symlinkSync(file, folder.at('lien-ket.xlsx'));
mkdirSync(folder.at('thu-muc'));
symlinkSync(folder.path, folder.at('thu-muc-khac'));
const bytes = readFileSync(file);
afterAll(() => folder.remove());
afterEach(() => expect(readFileSync(file).equals(bytes)).toBe(true));

describe.each(commands)('%s', (command) => {
  it.each<[string, string[], RegExp]>([
    ['no file at all', [], /Thiếu tên tệp/],
    ['a file in place of a folder for two files', [file, SAMPLE, '--out', out], /out\.xlsx.*thư mục/],
    ['an unknown option', [file, '--force'], /“--force”/],
    ['an option in another form', [file, '--sheet=Tiến độ 2023'], /--sheet=/],
    ['--sheet without a name', [file, '--sheet'], /“--sheet”/],
    ['--out without a file', [file, '--out'], /“--out”/],
    ['--out followed by an option', [file, '--out', '--json'], /“--out”/],
    ['--threshold without a value', [file, '--threshold'], /“--threshold”/],
    ['a language that there is not', [file, '--lang', 'fr'], /“fr”/],
    ...[
      'bhyt',
      'bhyt=',
      '=80',
      'bhyt=abc',
      'bhyt=-5',
      'bhyt=0',
      'bhyt=101',
      'bhyt=1e1',
      'bhyt=8 0',
      'xyz=80',
      'none=80',
      'bhyt==80',
      'bhyt=80=90',
      'constructor=80',
    ].map((value): [string, string[], RegExp] => [
      `the threshold ${value}`,
      [file, '--threshold', value],
      /Ngưỡng/,
    ]),
  ])('refuses %s', async (_, args, words) => {
    expect(await refusedSentence(folder, [command, ...args])).toMatch(words);
  });

  it.each<[string, () => string]>([
    ['by its own name', () => file],
    ['by a relative path', () => relative(process.cwd(), file)],
    ['by a roundabout path', () => `${folder.path}/thu-muc/../tien-do.xlsx`],
    ['by a link to it', () => folder.at('lien-ket.xlsx')],
    ['through a link to its folder', () => `${folder.at('thu-muc-khac')}/tien-do.xlsx`],
  ])('refuses to write onto its input, named %s', async (_, target) => {
    expect(await refusedSentence(folder, [command, file, '--out', target()])).toMatch(/trùng với tệp gốc/);
  });

  it('refuses its input named by a link and the output by its own name', async () => {
    const link = folder.at('lien-ket.xlsx');
    expect(await refusedSentence(folder, [command, link, '--out', file])).toMatch(/trùng với tệp gốc/);
  });

  it.each<[string, string]>([
    ['in a folder that there is not', folder.at('khong-co/out.xlsx')],
    ['that is a folder', folder.at('thu-muc')],
    ['below a file', `${file}/out.xlsx`],
  ])('refuses an output %s', async (_, target) => {
    expect(await refusedSentence(folder, [command, file, '--out', target])).toMatch(/Không ghi được tệp/);
  });

  it('refuses a sheet that there is not', async () => {
    const sentence = await refusedSentence(folder, [command, file, '--sheet', 'Tiến độ 2024', '--out', out]);
    expect(sentence).toMatch(/“Tiến độ 2024”/);
  });
});

describe('the command itself', () => {
  it.each<[string, string[], RegExp]>([
    ['none', [], /Thiếu lệnh/],
    ['an option only', ['--json'], /Thiếu lệnh/],
    ['an unknown one', ['recalc', file], /“recalc”/],
    ['one in capitals', ['CHECK', file], /“CHECK”/],
    ['a file in its place', [file], /tien-do\.xlsx”/],
    ['a word of JavaScript', ['constructor', file], /“constructor”/],
  ])('%s is refused', async (_, args, words) => {
    expect(await refusedSentence(folder, args)).toMatch(words);
  });

  it('says it in English when asked', async () => {
    const { code, stderr } = await headless('recalc', file, '--lang', 'en');
    expect([code, /^[A-Z][^\n]*recalc[^\n]*\.\n$/.test(stderr)]).toEqual([2, true]);
  });
});

describe('what is not refused', () => {
  it('a sheet by its name in other capitals', async () => {
    expect((await headless('check', file, '--sheet', 'TIẾN ĐỘ 2023')).code).toBe(0);
  });

  it('an output that is there already: it is replaced', async () => {
    copyFileSync(SAMPLE, folder.at('cu.xlsx'));
    expect((await headless('recalculate', file, '--out', folder.at('cu.xlsx'))).code).toBe(0);
    expect(readFileSync(folder.at('cu.xlsx')).equals(bytes)).toBe(false);
  });

  it('a hard link to the input: it gets a file of its own', async () => {
    linkSync(file, folder.at('cung-tep.xlsx'));
    expect((await headless('recalculate', file, '--out', folder.at('cung-tep.xlsx'))).code).toBe(0);
    expect(readFileSync(folder.at('cung-tep.xlsx')).equals(bytes)).toBe(false);
  });

  it.each(['bhyt=95', 'BHYT=95', 'bhyt=95,5', 'bhyt=95.5', 'bhyt=95%', 'bhxhBatBuoc=100'])(
    'the threshold %s',
    async (value) => {
      expect((await headless('ranking', file, '--threshold', value)).code).toBe(0);
    },
  );

  it('leaves no other file behind', () => {
    expect(existsSync(out)).toBe(false);
  });
});
