import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:https';
import { join } from 'node:path';

import { watch } from './build/run-webpack.mjs';
import { fileInside, sendFile } from './server/static-files.mjs';

const require = createRequire(import.meta.url);
/** The manifest says so. */
const PORT = 3000;

/**
 * Builds the add-in, serves it over https with Office's development certificates, and sideloads it into Excel.
 *
 * The first run asks to trust the certificate. `npm stop` takes the add-in out of Excel again.
 *
 * @param {string} root the repository
 * @returns {Promise<void>} when Excel was asked to open; the server then runs until the process is ended
 */
export async function startInExcel(root) {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const certificates = await getHttpsServerOptions();
  console.log('Building the add-in…');
  await watch(['addin'], 'development', (report) => console.error(report));
  await serve(join(root, 'dist'), certificates);
  console.log(`Add-in: https://localhost:${PORT}/taskpane.html`);
  await sideload(root);
}

/**
 * Serves a folder over https to this machine.
 *
 * @param {string} folder
 * @param {import('node:https').ServerOptions} certificates
 * @param {number} [port]
 * @returns {Promise<import('node:https').Server>}
 */
export async function serve(folder, certificates, port = PORT) {
  const server = createServer(certificates, (request, response) => {
    // Excel on the web loads the icons and the page from its own origin's frame.
    response.setHeader('Access-Control-Allow-Origin', '*');
    const [path = '/'] = (request.url ?? '/').split(/[?#]/);
    sendFile(response, fileInside(folder, path.slice(1))).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(undefined));
  });
  return server;
}

/** Our own server is already running, so the tool is told of none. */
async function sideload(root) {
  const cli = require.resolve('office-addin-debugging/cli.js');
  const args = [cli, 'start', join(root, 'manifest.xml'), 'desktop', '--app', 'excel', '--no-live-reload'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) {
    console.error('Excel could not be opened. `npm start -- --workbench` runs the add-in without it.');
  }
}
