/** Writes assets/samples/*.xlsx from the published tables in assets/samples/facts (`npm run samples`). */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { makeSamples } from './samples/sample-files';

const FOLDER = join(__dirname, '..', 'assets', 'samples');

async function main(): Promise<void> {
  for (const [name, bytes] of await makeSamples()) {
    await writeFile(join(FOLDER, name), bytes);
    console.log(`${name}: ${bytes.length} bytes`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
