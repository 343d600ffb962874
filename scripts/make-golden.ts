/**
 * Writes the golden workbooks of the ranking anew (`npm run golden`): only on purpose, and each is looked at before it is
 * committed.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { run } from '../src/headless/run';
import { inputs } from '../test/golden/ranking/inputs';
import { variants } from '../test/golden/ranking/variants';

const FOLDER = join(__dirname, '..', 'test', 'golden', 'ranking');

async function main(): Promise<void> {
  for (const { name, input, options } of variants) {
    const folder = join(FOLDER, name);
    await mkdir(folder, { recursive: true });
    const file = join(folder, 'input.xlsx');
    await writeFile(file, await inputs[input]());
    const out = join(folder, 'expected.xlsx');
    const code = await run(['ranking', file, ...options, '--out', out], {
      out: console.log,
      err: console.error,
    });
    if (code !== 0) throw new Error(`${name} ended with ${code}`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
