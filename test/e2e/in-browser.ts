import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { chromium, type Page } from 'playwright-core';

const RESULTS = join(__dirname, '..', '..', 'test-results');

/** Where the runner serves the workbench, with the slash at the end. */
export function workbenchUrl(path = ''): string {
  const url = process.env['WORKBENCH_URL'];
  if (url === undefined) throw new Error('WORKBENCH_URL is not set: run these tests with npm run test:e2e');
  return new URL(path, url).href;
}

/** What a page did while a test looked at it. */
export interface PageRecord {
  /** Uncaught errors and `console.error`, as text. */
  readonly errors: string[];
  /** Addresses of every request. */
  readonly requests: string[];
}

/**
 * Runs a test in a browser of its own, so that nothing (Office.js keeps host data in sessionStorage) outlives it.
 *
 * A failing test leaves a picture of its page in test-results.
 *
 * @param name names the picture
 * @example await inBrowser('opens', async (page, record) => { await page.goto(workbenchUrl()) })
 */
export async function inBrowser(
  name: string,
  body: (page: Page, record: PageRecord) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1400, height: 900 } });
    const record: PageRecord = { errors: [], requests: [] };
    page.on('pageerror', (error) => record.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') record.errors.push(message.text());
    });
    page.on('request', (request) => record.requests.push(request.url()));
    try {
      await body(page, record);
    } catch (error) {
      mkdirSync(RESULTS, { recursive: true });
      await page.screenshot({ path: join(RESULTS, `${name}.png`) });
      throw error;
    }
  } finally {
    await browser.close();
  }
}
