import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PNG } from 'pngjs';

import { ICONS } from '../../scripts/icons/icon-sizes';

const FOLDER = join(__dirname, '..', '..', 'assets', 'icons');
const FILES = ICONS.flatMap(({ name, sizes }) =>
  sizes.map((size): [string, number] => [`${name}-${size}.png`, size]),
);

function decode(file: string): PNG {
  return PNG.sync.read(readFileSync(join(FOLDER, file)));
}

/** Share of pixels, from 0 to 1, for which `test` holds on red, green, blue, alpha. */
function share(png: PNG, test: (r: number, g: number, b: number, a: number) => boolean): number {
  let hits = 0;
  for (let at = 0; at < png.data.length; at += 4) {
    const [r = 0, g = 0, b = 0, a = 0] = png.data.subarray(at, at + 4);
    if (test(r, g, b, a)) hits += 1;
  }
  return hits / (png.width * png.height);
}

test.each(FILES)('%s is %i pixels square, drawn on nothing', (file, size) => {
  const png = decode(file);
  expect([png.width, png.height]).toEqual([size, size]);
  const transparent = share(png, (_r, _g, _b, a) => a === 0);
  expect(transparent).toBeGreaterThan(0.1);
  expect(transparent).toBeLessThan(0.75);
});

test.each(FILES)('%s shows the product’s blue-green', (file) => {
  expect(share(decode(file), (r, g, b, a) => a > 200 && r < 60 && g > 100 && b > 140)).toBeGreaterThan(0.05);
});

test('no two icons of a size look alike', () => {
  const pictures = FILES.map(([file]) => decode(file).data.toString('base64'));
  expect(new Set(pictures).size).toBe(pictures.length);
});
