import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { DEVELOPMENT_URL, addinUrl, manifestFor } from '../../scripts/build/addin-url.cjs';
import { checkManifest } from '../../scripts/manifest/check-manifest';

const ROOT = join(__dirname, '..', '..');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

test.each([
  [undefined, 'https://localhost:3000'],
  ['', 'https://localhost:3000'],
  ['https://excel.example.vn', 'https://excel.example.vn'],
  [' https://excel.example.vn/tien-do// ', 'https://excel.example.vn/tien-do'],
])('ADDIN_URL=%j is %s', (given, expected) => {
  expect(addinUrl(given)).toBe(expected);
});

test.each([
  'http://excel.example.vn',
  'excel.example.vn',
  'https://excel.example.vn/?a=1',
  'https://excel.example.vn/#a',
])('ADDIN_URL=%s is refused', (given) => {
  expect(() => addinUrl(given)).toThrow('ADDIN_URL');
});

test('every address of the manifest moves, and nothing else', () => {
  const moved = manifestFor(MANIFEST, 'https://excel.example.vn/tien-do');
  expect(moved).not.toContain('localhost');
  expect(moved.match(/https:\/\/excel\.example\.vn\/tien-do\//g)).toHaveLength(
    MANIFEST.split(`${DEVELOPMENT_URL}/`).length - 1,
  );
  expect(manifestFor(MANIFEST, DEVELOPMENT_URL)).toBe(MANIFEST);
  const icon = (path: string): Uint8Array => readFileSync(join(ROOT, path));
  expect(checkManifest(moved, icon)).toEqual([]);
});
