import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const { packages } = JSON.parse(text('package-lock.json')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const own = JSON.parse(text('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const direct = Object.entries({ ...own.dependencies, ...own.devDependencies });

/** What a user's machine gets: licences that ask for no more than to be named. */
const PERMISSIVE = new Set(['MIT', 'Apache-2.0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause']);
const shipped = Object.entries(packages).filter(([path, { dev, devOptional }]) => {
  return path !== '' && dev !== true && devOptional !== true;
});

test('what goes into the add-in is permissively licensed, package by package', () => {
  const names = shipped.map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(names).toEqual(expect.arrayContaining(Object.keys(own.dependencies)));
  const others = shipped.filter(([, { license }]) => !PERMISSIVE.has(license ?? 'none'));
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('no tool of the developers is under a licence that spreads', () => {
  const spreading = Object.entries(packages).filter(([, { license = '' }]) => {
    // Of several licences to choose from, one that does not spread is enough.
    return /\b[AL]?GPL|\bSSPL|\bEUPL/i.test(license) && !/\bOR\b/.test(license);
  });
  expect(spreading.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('docs/dependencies.md says how many packages are shipped, under which licences', () => {
  const count = (wanted: string): number => shipped.filter(([, { license }]) => license === wanted).length;
  const said =
    /: (\d+) packages, (\d+) under MIT, one Apache-2\.0, one\s0BSD/.exec(text('docs/dependencies.md')) ?? [];
  expect(said.slice(1).map(Number)).toEqual([shipped.length, count('MIT')]);
  expect([count('Apache-2.0'), count('0BSD')]).toEqual([1, 1]);
});

test.each(direct)('%s is pinned to %s, and docs/dependencies.md says what it is for', (name, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(packages[`node_modules/${name}`]?.version).toBe(version);
  // Packages of one family are listed by their last part after the first.
  const names = [name, name.replace(/^@univerjs\//, '')].map((one) => `\`${one}\``);
  expect(names.some((one) => text('docs/dependencies.md').includes(one))).toBe(true);
});
