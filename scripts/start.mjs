/**
 * `npm start`: the add-in in Excel where there is one (Windows, macOS), in the workbench elsewhere.
 *
 * `npm start -- --workbench` the workbench anywhere · `npm start -- --port 4000` on that port
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { watch } from './build/run-webpack.mjs';
import { startInExcel } from './start-in-excel.mjs';
import { startWorkbenchServer } from './workbench-server.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const FIRST_PORT = 3000;
const PORTS_TRIED = 20;

const options = readArguments();
if (options !== null) {
  try {
    const hasExcel = process.platform === 'win32' || process.platform === 'darwin';
    if (hasExcel && !options.workbench) await startInExcel(ROOT);
    else await startWorkbench(options.port);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function readArguments() {
  try {
    const { values } = parseArgs({ options: { workbench: { type: 'boolean' }, port: { type: 'string' } } });
    const port = values.port === undefined ? null : Number(values.port);
    if (port !== null && !(Number.isInteger(port) && port > 0 && port < 65536)) {
      throw new Error(`--port must be a number from 1 to 65535, not "${values.port}"`);
    }
    return { workbench: values.workbench ?? false, port };
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
    return null;
  }
}

/** @param {number | null} port the one asked for, or `null` for 3000 or the next free one */
async function startWorkbench(port) {
  console.log('Building the add-in and the workbench…');
  await watch(['addin', 'workbench'], 'production', (report) => console.error(report));
  const { url } = await serve(port ?? FIRST_PORT, port === null ? PORTS_TRIED : 1);
  console.log(`Workbench: ${url}`);
}

async function serve(port, tries) {
  const folders = { distDir: join(ROOT, 'dist'), workbenchDir: join(ROOT, 'dist-workbench') };
  try {
    return await startWorkbenchServer({ port, ...folders });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    if (tries <= 1) throw new Error(`Port ${port} is in use; choose another with --port`, { cause: error });
    return serve(port + 1, tries - 1);
  }
}
