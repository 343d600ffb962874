import { savesFiles } from '../../src/excel/saves-files';

/** What the page has of Office.js. */
const world = globalThis as { Office?: unknown };
afterEach(() => delete world.Office);

test.each([
  ['Windows', { context: { platform: 'PC' } }, true],
  ['a browser', { context: { platform: 'OfficeOnline' } }, true],
  ['Mac', { context: { platform: 'Mac' } }, false],
  ['iPad', { context: { platform: 'iOS' } }, false],
  ['an Office.js that does not say', { context: {} }, true],
  ['an Office.js that is not ready', {}, true],
])('Excel for %s', (_place, office, expected) => {
  world.Office = office;
  expect(savesFiles()).toBe(expected);
});

test('a page without Office.js', () => expect(savesFiles()).toBe(true));
