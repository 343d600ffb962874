import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(__dirname, '..', '..');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

let folder: string;
let server: ChildProcess;
let port: number;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly cache: string;
  readonly body: string;
}

/** Asks without tidying the path first, which `fetch` would do. */
function ask(path: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: options.method ?? 'GET',
        headers: { host: options.host ?? `localhost:${port}` },
      },
      (response) => {
        let body = '';
        response.setEncoding('latin1');
        response.on('data', (part: string) => (body += part));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            cache: response.headers['cache-control'] ?? '',
            body,
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const put = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put('secret.txt', 'secret');
  put('dist-secret/secret.txt', 'secret');
  put('dist/taskpane.html', `<script src="${CDN}"></script>`);
  put('dist/manifest.xml', '<OfficeApp/>');
  put('dist/js/taskpane.js', 'pane');
  put('dist-workbench/index.html', '<title>workbench</title>');
  put('dist-workbench/workbench.js', 'page');
  // In a process of its own: the server is an ES module, and jest runs these tests as CommonJS.
  const code = `
    import { startWorkbenchServer } from ${JSON.stringify(pathToFileURL(join(ROOT, 'scripts', 'workbench-server.mjs')).href)};
    const folder = ${JSON.stringify(folder)};
    const { port } = await startWorkbenchServer({ port: 0, distDir: folder + '/dist', workbenchDir: folder + '/dist-workbench' });
    console.log(port);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server = child;
  port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => {
      reject(new Error('the server ended'));
    });
    child.stdout.once('data', (data: Buffer) => {
      resolve(Number(data.toString('utf8')));
    });
  });
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['/', 'text/html; charset=utf-8', '<title>workbench</title>'],
  ['/?sample=huong-tra', 'text/html; charset=utf-8', '<title>workbench</title>'],
  ['/workbench.js', 'text/javascript; charset=utf-8', 'page'],
  ['/addin/js/taskpane.js', 'text/javascript; charset=utf-8', 'pane'],
  ['/manifest.xml', 'application/xml; charset=utf-8', '<OfficeApp/>'],
])('%s is served as %s, never cached', async (path, type, body) => {
  expect(await ask(path)).toEqual({ status: 200, type, cache: 'no-store', body });
});

test('the pane is the built page but for the address of office.js', async () => {
  expect((await ask('/addin/taskpane.html')).body).toBe('<script src="/office-js/office.js"></script>');
  const library = await ask('/office-js/office.js');
  expect([library.status, library.type]).toEqual([200, 'text/javascript; charset=utf-8']);
  const line = library.body.indexOf('\n') + 1;
  expect(library.body.slice(0, line)).toContain('parent.workbench?.connect(window)');
  expect(library.body.slice(line)).toBe(
    readFileSync('node_modules/@microsoft/office-js/dist/office.js', 'utf8'),
  );
});

test('the samples are workbooks', async () => {
  const sample = await ask('/samples/huong-tra.xlsx');
  expect(sample.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  expect(sample.body.slice(0, 2)).toBe('PK');
});

test.each([
  '/addin/../secret.txt',
  '/addin/%2e%2e/secret.txt',
  '/addin/..%2fsecret.txt',
  '/addin/..%5csecret.txt',
  '/addin//etc/passwd',
  '/addin/../dist-secret/secret.txt',
  '/..%2fsecret.txt',
  '/addin/%00',
  '/addin/%E0%A4%A',
  '/addin/',
  '/nothing.js',
])('%s is not found', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: 'Not found\n' });
});

test('only this machine’s own names, and only reading', async () => {
  expect(await ask('/', { host: 'workbench.example' })).toMatchObject({ status: 403 });
  expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405 });
  expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});
