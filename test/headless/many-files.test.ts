import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/headless/command-line';
import { answer, Folder, headless, PATIENCE, PUBLISHED, QUOTA, SAMPLE } from './command-line-run';
import { communeFile, folderOf } from './commune-files';

jest.setTimeout(PATIENCE * 3);

interface Many {
  readonly files: readonly {
    readonly file: string;
    readonly error: string | null;
    readonly result: Readonly<Record<string, unknown>> | null;
  }[];
}

const folder = new Folder();
afterAll(() => folder.remove());

/** A folder of its own for outputs. */
function outputs(name: string): string {
  mkdirSync(folder.at(name), { recursive: true });
  return folder.at(name);
}

describe.each(commands)('%s of several files', (command) => {
  it('is for each what it is for the file alone, in the order given', async () => {
    const files = [SAMPLE, QUOTA, PUBLISHED];
    const many = await answer<Many>(command, ...files);
    expect(many.json.files.map(({ file }) => file)).toEqual(files);
    for (const { file, error, result } of many.json.files) {
      const alone = await headless(command, file, '--json');
      expect(error === null ? JSON.stringify(result) : `${error}`).toBe(
        (alone.code === 2 ? alone.stderr : alone.stdout).trimEnd(),
      );
    }
  });
});

describe('a folder of 100 files, one of them broken, by several processes', () => {
  const out = outputs('ket-qua-tram');
  let named: string;
  let printed: { code: number; json: Many };

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (let file = 1; file <= 100; file += 1) {
      const rows = Array.from({ length: 30 }, (_, row) => [`Thôn ${row + 1}`, 100 + file, 50 + row] as const);
      const bytes = await communeFile(rows);
      files[`xa-${file}.xlsx`] = file === 50 ? bytes.slice(0, bytes.length / 2) : bytes;
    }
    named = await folderOf(folder, 'tram-tep', files);
    printed = await answer<Many>('recalculate', named, '--out', out);
  });

  it('names the broken one, the rest go through, in the order of their names', () => {
    expect(printed.code).toBe(1);
    expect(printed.json.files.map(({ file }) => file)).toEqual(
      Array.from({ length: 100 }, (_, index) => join(named, `xa-${index + 1}.xlsx`)),
    );
    for (const [index, { error, result }] of printed.json.files.entries()) {
      if (index === 49) expect([error, result]).toEqual([expect.stringMatching(/hỏng/), null]);
      else expect([error, result?.['written']]).toEqual([null, [{ sheet: 'Trang 1', range: 'E3:E33' }]]);
    }
  });

  it('writes each into the folder, as it would be alone; the inputs stay', async () => {
    expect(readdirSync(out)).toHaveLength(99);
    const alone = folder.at('rieng.xlsx');
    await headless('recalculate', join(named, 'xa-77.xlsx'), '--out', alone);
    expect(readFileSync(join(out, 'xa-77.xlsx')).equals(readFileSync(alone))).toBe(true);
    expect(existsSync(join(out, 'xa-50.xlsx'))).toBe(false);
  });

  it('goes on when one of the processes is ended from outside', async () => {
    const running = answer<Many>('check', named);
    let ended = 0;
    for (let turn = 0; turn < 300 && ended === 0; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      // Once it has had the time to take a file.
      if (turn < 20) continue;
      ended = endOneWorker();
    }
    const { code, json } = await running;
    expect([code, ended, json.files.length]).toEqual([1, 1, 100]);
    const failed = json.files.filter(({ error }) => error !== null);
    expect(failed.map(({ error }) => error)).toEqual([
      expect.stringMatching(/hỏng|worker process ended/),
      expect.stringMatching(/hỏng|worker process ended/),
    ]);
  });
});

/** Ends one of this process's own workers; gives how many were ended. */
function endOneWorker(): number {
  const lines = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' });
  const [pid] = lines.split('\n').flatMap((line) => /^\s*(\d+) .*worker\.ts/.exec(line)?.[1] ?? []);
  if (pid === undefined) return 0;
  process.kill(Number(pid), 'SIGKILL');
  return 1;
}

describe('a folder', () => {
  it('of one file is many files too, whatever their number', async () => {
    const named = await folderOf(folder, 'mot-tep', { 'xa.xlsx': await communeFile([['Xã A', 200, 150]]) });
    const { code, json } = await answer<Many>('check', named);
    expect(code).toBe(0);
    expect(json.files).toHaveLength(1);
    expect(json.files[0]).toMatchObject({ file: join(named, 'xa.xlsx'), error: null });
  });

  it('with the folder of results inside: a second run takes the inputs alone', async () => {
    const named = await folderOf(folder, 'hai-lan', {
      'a.xlsx': await communeFile([['Xã A', 200, 150]]),
      'b.xlsx': await communeFile([['Xã B', 200, 150]]),
    });
    const out = outputs(join('hai-lan', 'ket-qua'));
    for (const run of [1, 2]) {
      const { json } = await answer<Many>('all', named, '--out', out);
      expect([run, json.files.map(({ file }) => file)]).toEqual([
        run,
        [join(named, 'a.xlsx'), join(named, 'b.xlsx')],
      ]);
      expect(readdirSync(out)).toEqual(['a.xlsx', 'b.xlsx']);
    }
  });
});

test('a letter of each file is a Word file named after it', async () => {
  const out = outputs('cong-van');
  const { code, json } = await answer<Many>('dispatch', SAMPLE, PUBLISHED, '--out', out);
  expect([code, json.files.map(({ error }) => error)]).toEqual([0, [null, null]]);
  expect(readdirSync(out).sort()).toEqual(['huong-tra-published.docx', 'huong-tra.docx']);
  expect(readFileSync(join(out, 'huong-tra.docx')).subarray(0, 2).toString('latin1')).toBe('PK');
});

describe('exit codes', () => {
  it.each<[string, () => string[], number]>([
    ['nothing wrong', () => ['check', SAMPLE, QUOTA, '--lang', 'vi'], 0],
    ['an error found in one', () => ['check', SAMPLE, PUBLISHED], 1],
    ['one that is missing', () => ['recognise', SAMPLE, folder.at('khong-co.xlsx')], 1],
    ['none that can be done', () => ['recognise', folder.at('khong-co.xlsx'), folder.at('a.xlsx')], 2],
    ['a folder without a file', () => ['check', outputs('trong')], 2],
  ])('%s', async (_, args, code) => {
    const ran = await headless(...args());
    expect(ran.code).toBe(code);
    if (code === 2) expect([ran.stdout, ran.stderr.trimEnd().split('\n').length]).toEqual(['', 1]);
    else expect(ran.stderr).toBe('');
  });

  it('where none can be done, the first is named with its reason', async () => {
    const gone = folder.at('khong-co.xlsx');
    const { stderr } = await headless('check', gone, folder.at('a.xlsx'), '--json');
    expect(stderr).toBe(
      `Chưa làm được tệp nào trong 2 tệp; tệp đầu tiên là “${gone}”: Không tìm thấy tệp “${gone}”; hãy kiểm tra lại đường dẫn.\n`,
    );
  });
});

describe('nothing is written where an output would not be safe', () => {
  it.each<[string, () => Promise<string[]>, RegExp]>([
    [
      'a folder that is not there',
      async () => [SAMPLE, QUOTA, '--out', folder.at('chua-co')],
      /chua-co.*thư mục/,
    ],
    [
      'the folder of the inputs',
      async () => {
        const named = await folderOf(folder, 'goc', { 'a.xlsx': await communeFile([['Xã A', 2, 1]]) });
        return [named, '--out', named];
      },
      /trùng với tệp gốc/,
    ],
    [
      'two files of one name, but for its case',
      async () => {
        const bytes = await communeFile([['Xã A', 2, 1]]);
        const one = await folderOf(folder, 'mot', { 'xa.xlsx': bytes });
        const other = await folderOf(folder, 'hai', { 'XA.xlsx': bytes });
        return [one, other, '--out', outputs('chung')];
      },
      /xa\.xlsx.*XA\.xlsx.*trùng tên/,
    ],
  ])('%s', async (_, args, words) => {
    const { code, stdout, stderr } = await headless('all', ...(await args()));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
    expect(existsSync(folder.at('chung')) ? readdirSync(folder.at('chung')) : []).toEqual([]);
  });
});

test('in words: a heading for each file, then how many could be done', async () => {
  const gone = folder.at('khong-co.xlsx');
  const { code, stdout } = await headless('summary', SAMPLE, gone);
  expect(code).toBe(1);
  expect(stdout.split('\n')).toEqual([
    `${SAMPLE}:`,
    expect.stringMatching(/^ {2}Tiến độ 2023 · BHXH tự nguyện: 1\.667 \/ 2\.499 = 66,71%$/),
    expect.stringMatching(/^ {2}Tiến độ 2023 · BHYT hộ gia đình:/),
    `${gone}:`,
    `  ✕ Không tìm thấy tệp “${gone}”; hãy kiểm tra lại đường dẫn.`,
    'Đã làm 1 trong 2 tệp.',
    '',
  ]);
});
