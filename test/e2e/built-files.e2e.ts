import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { tokens as fluentTokens } from '@fluentui/react-components';
import { tokens } from '../../scripts/build/fluent-tokens.mjs';
import { checkManifest } from '../../scripts/manifest/check-manifest';

const ROOT = join(__dirname, '..', '..');
const DIST = join(ROOT, 'dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Found in Office.js, and in nothing that an add-in writes. */
const LIBRARY_MARKS = ['_richApiNativeBridge', 'OSF.InitializationHelper'];

/** Bytes, gzipped, of the scripts that the page loads before anybody presses anything. */
const FIRST_LOAD = 190_000;

const page = (): string => readFileSync(join(DIST, 'taskpane.html'), 'utf8');
const scripts = (): string[] => readdirSync(join(DIST, 'js')).filter((name) => name.endsWith('.js'));

void test('the built manifest is right, and every icon that it names is there', () => {
  const problems = checkManifest(readFileSync(join(DIST, 'manifest.xml'), 'utf8'), (path) => {
    return existsSync(join(DIST, path)) ? readFileSync(join(DIST, path)) : null;
  });
  assert.deepEqual(problems, []);
});

void test('the page loads office.js from the CDN first, and has no script or style of its own inside', () => {
  const tags = page().match(/<script\b[^>]*>/g) ?? [];
  const addresses = tags.map((tag) => /src="?([^">\s]+)/.exec(tag)?.[1]);
  assert.equal(addresses[0], CDN);
  assert.ok(addresses.length === 3 && addresses.every((address) => address !== undefined));
  assert.match(page(), /<script[^>]*nomodule[^>]*old-browser/);
  assert.doesNotMatch(page(), /<style|\sstyle=|\son\w+=/);
});

void test('scripts are named for what is in them', () => {
  assert.ok(scripts().length > 0);
  for (const name of scripts()) assert.match(name, /\.[0-9a-f]{10}\.js$/);
});

void test('nothing of Office.js is in the build', () => {
  const folder = join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');
  const library = ['office.debug.js', 'excel-web-16.00.debug.js'].map((name) => {
    return readFileSync(join(folder, name), 'utf8');
  });
  for (const mark of LIBRARY_MARKS) {
    assert.ok(
      library.some((text) => text.includes(mark)),
      `${mark} no longer marks the library`,
    );
    for (const name of scripts()) {
      assert.ok(!readFileSync(join(DIST, 'js', name), 'utf8').includes(mark), `${name} holds ${mark}`);
    }
  }
});

void test('the first load, compressed', (context) => {
  const entry = scripts().filter((name) => page().includes(`js/${name}`));
  assert.equal(entry.length, 1);
  const size = entry.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(DIST, 'js', name)), { level: 9 }).length,
    0,
  );
  context.diagnostic(`${(size / 1000).toFixed(1)} kB`);
  assert.ok(size > 10_000, 'a pane this small is no pane');
  assert.ok(size <= FIRST_LOAD, `${size} bytes: what a button needs is loaded when it is pressed`);
});

void test('English, and what only some tools say, are not in the first load', () => {
  const [entry = ''] = scripts().filter((name) => page().includes(`js/${name}`));
  const first = readFileSync(join(DIST, 'js', entry), 'utf8');
  const words = ['Thêm và điền', 'Fill in the figures', 'check the network'];
  const built = scripts().map((name) => readFileSync(join(DIST, 'js', name), 'utf8'));
  for (const word of words) {
    assert.ok(
      built.some((text) => text.includes(word)),
      `"${word}" is said nowhere any more`,
    );
    assert.ok(!first.includes(word), word);
  }
});

void test('the build names every token of Fluent as Fluent does', () => {
  const names = Object.entries(fluentTokens);
  assert.ok(names.length > 400);
  assert.deepEqual(
    names.map(([name]) => [name, tokens[name]]),
    names,
  );
});
