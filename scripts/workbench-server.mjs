import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { fileInside, sendFile, sendText } from './server/static-files.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OFFICE_JS = join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Lets the page around put its host in place before the library looks for one; the library itself is unchanged. */
const CONNECT = 'if (parent !== window) parent.workbench?.connect(window);\n';
const LOCAL_HOSTS = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Serves the workbench page and, beside it, the add-in as built, with one change: office.js comes from its npm copy,
 * behind one line that connects it to the workbench.
 *
 * `/` the workbench · `/addin/` the built add-in · `/office-js/` the library · `/samples/` the sample workbooks ·
 * `/manifest.xml` the built manifest. Only this machine can reach it.
 *
 * @param {object} options
 * @param {number} options.port 0 for any free one
 * @param {string} options.distDir the built add-in
 * @param {string} options.workbenchDir the built workbench page
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>} when it listens; `url` ends with `/`
 * @throws {Error} with code EADDRINUSE when the port is taken
 * @example const server = await startWorkbenchServer({ port: 0, distDir: 'dist', workbenchDir: 'dist-workbench' })
 */
export async function startWorkbenchServer({ port, distDir, workbenchDir }) {
  const folders = [
    { prefix: '/addin/', folder: distDir },
    { prefix: '/office-js/', folder: OFFICE_JS },
    { prefix: '/samples/', folder: join(ROOT, 'assets', 'samples') },
    { prefix: '/', folder: workbenchDir },
  ];
  const server = createServer((request, response) => {
    answer(request, response, distDir, folders).catch((error) => {
      console.error(error);
      if (!response.headersSent) sendText(response, 500, `${error.message}\n`);
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const actual = server.address().port;
  return {
    url: `http://localhost:${actual}/`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections open, and close() would wait for them.
        server.closeAllConnections();
      }),
  };
}

async function answer(request, response, distDir, folders) {
  // A page elsewhere whose name was made to resolve to this machine must not read what is served here.
  if (!LOCAL_HOSTS.test(request.headers.host ?? ''))
    return sendText(response, 403, 'Only for this machine\n');
  if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, 'Only GET\n');
  const [path = '/'] = (request.url ?? '/').split(/[?#]/);
  if (path === '/') return sendFile(response, join(workbenchOf(folders), 'index.html'));
  if (path === '/manifest.xml') return sendFile(response, join(distDir, 'manifest.xml'));
  if (path === '/addin/taskpane.html') return sendPane(response, distDir);
  if (path === '/office-js/office.js') return sendOfficeJs(response);
  const { prefix, folder } = folders.find((entry) => path.startsWith(entry.prefix)) ?? folders.at(-1);
  return sendFile(response, fileInside(folder, path.slice(prefix.length)));
}

const workbenchOf = (folders) => folders.at(-1).folder;

async function sendPane(response, distDir) {
  const page = await readFile(join(distDir, 'taskpane.html'), 'utf8');
  if (!page.includes(CDN)) throw new Error(`taskpane.html does not load ${CDN}`);
  sendText(response, 200, page.replaceAll(CDN, '/office-js/office.js'), 'text/html; charset=utf-8');
}

async function sendOfficeJs(response) {
  const library = await readFile(join(OFFICE_JS, 'office.js'), 'utf8');
  sendText(response, 200, CONNECT + library, 'text/javascript; charset=utf-8');
}
