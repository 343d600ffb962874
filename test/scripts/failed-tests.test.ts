import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'failed-tests-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the script prints of a run that left these results and this output. */
function said(results: object | null, log: string): string {
  const paths = [join(folder, 'jest.json'), join(folder, 'test.log')] as const;
  writeFileSync(paths[0], results === null ? '' : JSON.stringify(results));
  writeFileSync(paths[1], log);
  const script = join(ROOT, 'scripts', 'ci', 'failed-tests.mjs');
  return spawnSync(process.execPath, [script, ...paths], { cwd: ROOT, encoding: 'utf8' }).stdout;
}

const test1 = (status: string, fullName: string, ...failureMessages: string[]): object => ({
  status,
  fullName,
  failureMessages,
});
const suite = (file: string, message: string, ...assertionResults: object[]): object => ({
  name: join(ROOT, file),
  message,
  assertionResults,
});

test('the names of all failed tests come first, then how they failed', () => {
  const text = said(
    {
      testResults: [
        suite(
          'test/a.test.ts',
          '…',
          test1('passed', 'adds'),
          test1('failed', 'sums', 'Expected 1\nReceived 2'),
        ),
        suite('test/b.test.ts', 'Cannot find module ./c'),
        suite('test/d.test.ts', '', test1('failed', 'divides', '\u001B[31mbroken\u001B[39m')),
      ],
    },
    '',
  );
  expect(text.split('\n')).toEqual([
    '✕ test/a.test.ts › sums',
    '✕ test/b.test.ts could not be run',
    '✕ test/d.test.ts › divides',
    '',
    '● test/a.test.ts › sums',
    'Expected 1',
    'Received 2',
    '',
    '● test/b.test.ts could not be run',
    'Cannot find module ./c',
    '',
    '● test/d.test.ts › divides',
    'broken',
    '',
  ]);
});

test.each([
  ['before it could write its results', null],
  [
    'after its last test, which passed',
    { testResults: [suite('test/a.test.ts', '', test1('passed', 'adds'))] },
  ],
])('a run that was ended %s says how far it came', (_, results) => {
  const text = said(results, 'PASS test/a.test.ts\nFAIL test/b.test.ts (5 s)\nRUNS test/c.test.ts\n');
  expect(text).toMatch(
    /^jest did not end by itself; 2 files were done, 1 of them failed\n✕ test\/b\.test\.ts\n/,
  );
  expect(text).toContain('RUNS test/c.test.ts');
});
