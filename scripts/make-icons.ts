/**
 * Renders assets/icons/source/*.svg to the PNG sizes that Office asks for (`npm run icons`).
 *
 * Every icon has two drawings: one on a grid of 16, where each pixel was placed, and one on a grid of 32 with even
 * coordinates, which stays sharp at 32, 64 and 80.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { chromium, type Page } from 'playwright-core';

import { ICONS } from './icons/icon-sizes';

const FOLDER = join(__dirname, '..', 'assets', 'icons');

async function render(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
}

async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    for (const { name, sizes } of ICONS) {
      for (const size of sizes) {
        const source = size === 16 ? `${name}-16.svg` : `${name}.svg`;
        const svg = await readFile(join(FOLDER, 'source', source), 'utf8');
        await writeFile(join(FOLDER, `${name}-${size}.png`), await render(page, svg, size));
      }
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
