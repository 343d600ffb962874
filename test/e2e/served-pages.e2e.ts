import assert from 'node:assert/strict';
import { test } from 'node:test';

import { inBrowser, workbenchUrl } from './in-browser';

/** The page's own addresses; `data:` and `blob:` do not leave the machine. */
function elsewhere(requests: readonly string[]): string[] {
  return requests.filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(workbenchUrl()));
}

void test('the workbench opens without an error and asks no other machine', async () => {
  await inBrowser('workbench-opens', async (page, record) => {
    const response = await page.goto(workbenchUrl(), { waitUntil: 'networkidle' });
    assert.equal(response?.status(), 200);
    assert.deepEqual(record.errors, []);
    assert.deepEqual(elsewhere(record.requests), []);
  });
});

void test('the pane by itself, outside Excel, says something in place of the words it opened with', async () => {
  await inBrowser('pane-alone', async (page, record) => {
    await page.goto(workbenchUrl('addin/taskpane.html'));
    await page.waitForFunction(() => {
      const root = document.getElementById('root');
      return root !== null && root.querySelector('.shell') === null && root.innerText.trim() !== '';
    });
    assert.deepEqual(record.errors, []);
    assert.deepEqual(elsewhere(record.requests), []);
    assert.ok(record.requests.includes(workbenchUrl('office-js/office.js')));
  });
});
