import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Folder, PATIENCE, PUBLISHED, type Ran, SAMPLE } from './command-line-run';
import { printedAt, readByExcelJs } from './independent-reading';
import { expectOneSentence } from './refusal';

jest.setTimeout(PATIENCE);

const ROOT = join(__dirname, '..', '..');
const folder = new Folder();
afterAll(() => folder.remove());

/** The command line as a person runs it, in a process of its own. */
function npmRun(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const all = ['run', '--silent', 'headless', '--', ...args];
    const child = execFile('npm', all, { cwd: ROOT, encoding: 'utf8' }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

describe('npm run --silent headless', () => {
  it('recalculates: a file, one JSON object, exit 0', async () => {
    const { code, stdout, stderr } = await npmRun(
      'recalculate',
      SAMPLE,
      '--out',
      folder.at('out.xlsx'),
      '--json',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([
      'written',
      'replaced',
      'conventions',
      'findings',
      'roundTrips',
      'bytesUp',
      'bytesDown',
    ]);
    const [sheet] = (await readByExcelJs(await folder.bytes('out.xlsx'))).worksheets;
    expect(sheet && printedAt(sheet, 'G16')).toBe('9.01');
  });

  it('checks: exit 1 where an error is found', async () => {
    const { code, stdout, stderr } = await npmRun('check', PUBLISHED, '--json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const { findings } = JSON.parse(stdout) as { findings: { severity: string }[] };
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  it.each<[string, string[]]>([
    ['a file that is missing', ['recalculate', folder.at('khong-co.xlsx'), '--out', folder.at('ra.xlsx')]],
    ['a command that there is not', ['tinh-lai', SAMPLE]],
    ['a sheet that there is not', ['all', SAMPLE, '--sheet', 'Tháng 13', '--out', folder.at('ra.xlsx')]],
  ])('refuses %s: exit 2, one sentence, nothing else', async (_, args) => {
    const { code, stdout, stderr } = await npmRun(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expectOneSentence(stderr);
    expect(existsSync(folder.at('ra.xlsx'))).toBe(false);
  });
});
