import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import webpack from 'webpack';

import { KeepOfficeJsOut } from '../../scripts/build/keep-office-js-out.cjs';

const ROOT = join(__dirname, '..', '..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-out-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Compiles an entry of one line and gives webpack's errors. */
async function errorsOf(source: string): Promise<string[]> {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, source);
  const compiler = webpack({
    mode: 'none',
    entry,
    output: { path: join(folder, 'out') },
    resolve: { modules: [join(ROOT, 'node_modules')] },
    plugins: [new KeepOfficeJsOut()],
  });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, result) => {
      if (result === undefined) reject(error ?? new Error('no stats'));
      else resolve(result);
    });
  });
  return stats.compilation.errors.map(({ message }) => message);
}

test.each([
  ['a require', "require('@microsoft/office-js/dist/custom-functions-runtime.js');"],
  ['an import for its effect', "import '@microsoft/office-js/dist/custom-functions-runtime.js';"],
])('%s of the library fails the build', async (_name, source) => {
  expect(await errorsOf(source)).toEqual([expect.stringContaining('must not be bundled')]);
});

test('a bundle without it builds', async () => {
  expect(await errorsOf("import { strToU8 } from 'fflate'; console.log(strToU8('a'));")).toEqual([]);
});
