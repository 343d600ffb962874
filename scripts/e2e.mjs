/**
 * `npm run test:e2e`: builds, serves the workbench on a free port, and runs test/e2e/*.e2e.ts in Chromium.
 *
 * `npm run test:e2e -- built` only the files whose name contains `built` · `-- --no-build` on what is already built
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { build } from './build/run-webpack.mjs';
import { startWorkbenchServer } from './workbench-server.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SUITES = join(ROOT, 'test', 'e2e');
const TEST_TIMEOUT_MS = 120_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-build': { type: 'boolean' } },
});

let failed = 1;
try {
  if (!values['no-build']) await build(['addin', 'workbench'], 'production');
  const server = await startWorkbenchServer({
    port: 0,
    distDir: join(ROOT, 'dist'),
    workbenchDir: join(ROOT, 'dist-workbench'),
  });
  // The suites run in processes of their own and get what they need from the environment.
  process.env.WORKBENCH_URL = server.url;
  process.env.CHROMIUM_PATH ??= '/usr/bin/chromium';
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import tsx`.trim();
  ({ failed } = await runSuites());
  await server.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
}
process.exitCode = failed === 0 ? 0 : 1;

/** @returns {Promise<{ passed: number, failed: number }>} the tests, not the groups that hold them */
async function runSuites() {
  const files = readdirSync(SUITES)
    .filter((name) => name.endsWith('.e2e.ts') && positionals.every((part) => name.includes(part)))
    .map((name) => join(SUITES, name));
  const count = { passed: 0, failed: 0 };
  // One file at a time: two browsers on a small machine make each other slow, and timings flaky.
  const events = run({ files, concurrency: 1, timeout: TEST_TIMEOUT_MS });
  const isTest = (data) => data.details.type !== 'suite' && data.skip === undefined;
  events.on('test:pass', (data) => (count.passed += isTest(data) ? 1 : 0));
  events.on('test:fail', (data) => (count.failed += isTest(data) ? 1 : 0));
  const report = events.compose(new spec());
  for await (const part of report) process.stdout.write(part);
  // Nothing run is nothing proved.
  if (count.passed + count.failed === 0) count.failed = 1;
  console.log(`${count.passed} passed, ${count.failed} failed`);
  return count;
}
