import { liesAcross } from '../../src/excel/page-layout';

describe('which way the page lies, by the widths of the columns', () => {
  it.each([
    ['five columns of an allocation', [7, 40, 16, 14, 16], false],
    ['as wide as a page upright', [40, 40], false],
    ['what comes out a little smaller', [50, 52], false],
    ['what would come out too small to be read', [50, 60], true],
    ['the eight columns of a ranking', [7, 32, 13, 13, 13, 16, 16, 18], true],
  ])('%s', (_what, widths, across) => {
    expect(liesAcross(widths)).toBe(across);
  });
});
