/**
 * Every measure's formula against its value function on 10,000 random rows in the workbench's engine, which takes some
 * minutes (`npm run test:measures`). `npm test` takes 500 rows there, and the 10,000 in LibreOffice.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, 'test/formulas', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, MEASURED_ROWS: '10000' },
});
process.exitCode = status ?? 1;
