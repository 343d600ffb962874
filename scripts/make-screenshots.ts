/**
 * Writes docs/images/*.png from the built add-in in the workbench (`npm run screenshots`).
 *
 * `npm run screenshots -- pane finding` only those · `-- --no-build` from what is already built
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium, type Browser } from 'playwright-core';

import { WorkbenchPage } from '../test/e2e/workbench-page';
import { build } from './build/run-webpack.mjs';
import { type Picture, pictures } from './screenshots/pictures';
import { startWorkbenchServer } from './workbench-server.mjs';

const ROOT = join(__dirname, '..');
const FOLDER = join(ROOT, 'docs', 'images');
const WIDTH = 1440;
const HEIGHT = 900;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'no-build': { type: 'boolean' } },
  });
  const wanted = pictures.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  if (!values['no-build']) await build(['addin', 'workbench'], 'production');
  const server = await startWorkbenchServer({
    port: 0,
    distDir: join(ROOT, 'dist'),
    workbenchDir: join(ROOT, 'dist-workbench'),
  });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    mkdirSync(FOLDER, { recursive: true });
    for (const picture of wanted) await take(browser, server.url, picture);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Takes one picture on a page of its own, so that none shows what another did. */
async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { name, file, prepare, part, scale, height = HEIGHT } = picture;
  const page = await browser.newPage({
    locale: 'vi-VN',
    viewport: { width: WIDTH, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
  });
  const workbench = new WorkbenchPage(page, { errors: [], requests: [] });
  await page.goto(`${url}?file=/samples/${file}`);
  await workbench.paneIsReady();
  await prepare?.(workbench);
  // A button under the mouse looks pressed.
  await page.mouse.move(WIDTH / 2, 20);
  // The sheet is drawn on a canvas that says nothing; it has come to rest by then.
  await page.waitForTimeout(700);
  const path = join(FOLDER, `${name}.png`);
  const target = part?.(workbench) ?? page;
  await target.screenshot({ path, caret: 'hide', animations: 'disabled' });
  console.log(path);
  await page.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
