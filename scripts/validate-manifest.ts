/** Checks a manifest offline: `npm run validate`, or `npm run validate -- dist/manifest.xml` for the built one. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { checkManifest } from './manifest/check-manifest';

const path = resolve(process.argv[2] ?? join(__dirname, '..', 'manifest.xml'));
const folder = dirname(path);
const problems = checkManifest(readFileSync(path, 'utf8'), (file) => {
  const full = join(folder, file);
  return existsSync(full) ? readFileSync(full) : null;
});
for (const { rule, line, message } of problems) console.error(`${path}:${line}: ${rule}: ${message}`);
console.log(problems.length === 0 ? `${path}: no problems` : `${path}: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
