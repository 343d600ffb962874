import { mkdirSync, readFileSync } from 'node:fs';
import { commands } from '../../src/headless/command-line';
import { Folder, PATIENCE, SAMPLE } from './command-line-run';
import { refusedSentence } from './refusal';
import { unusableFiles } from './unusable-files';

jest.setTimeout(PATIENCE);

const folder = new Folder();
afterAll(() => folder.remove());
const files = unusableFiles(new Uint8Array(readFileSync(SAMPLE)));

describe.each(commands)('%s', (command) => {
  it.each(files)('refuses %s', async (_, bytes, words) => {
    const file = await folder.put('input.xlsx', bytes);
    for (const options of [[], ['--json']]) {
      const sentence = await refusedSentence(folder, [
        command,
        file,
        '--out',
        folder.at('out.xlsx'),
        ...options,
      ]);
      expect(sentence).toMatch(words);
      expect(sentence).toContain(file);
    }
    expect(await folder.bytes('input.xlsx')).toEqual(new Uint8Array(bytes));
  });

  it('refuses a missing file', async () => {
    const file = folder.at('khong-co.xlsx');
    const sentence = await refusedSentence(folder, [command, file, '--out', folder.at('out.xlsx')]);
    expect(sentence).toMatch(/^Không tìm thấy tệp “/);
  });

  it('refuses a folder without a file', async () => {
    mkdirSync(folder.at('muc.xlsx'), { recursive: true });
    expect(await refusedSentence(folder, [command, folder.at('muc.xlsx')])).toMatch(/thư mục/);
  });
});
