import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { judged } from '../layout-generator/judge';
import { sampledNearMisses, sampledSheets } from '../layout-generator/samples';
import { tally } from '../layout-generator/tally';

// Told with a failure, so that `npm run bench:layout -- --seed …` shows the same sheets.
const seed = 20231118;

describe(`200 varied sheets (seed ${seed})`, () => {
  const sheets = sampledSheets({ count: 200, seed }).map((sheet) => ({
    variations: sheet.variations,
    verdicts: judged(sheet.meant, recogniseSheet(sheet.grid)),
  }));
  const { right, confidentWrong } = tally(sheets);

  it.each([
    ['column roles', right.roles, 0.995],
    ['row kinds', right.rows, 0.995],
    ['kinds and dates', right.kindsAndDates, 0.99],
  ])('%s are right (%d, at least %d)', (_what, share, least) => {
    expect(share).toBeGreaterThanOrEqual(least);
  });

  it('nothing about plan, actual and prior is wrong and said with confidence', () => {
    expect(confidentWrong).toBe(0);
  });
});

describe(`100 near misses (seed ${seed})`, () => {
  const taken = sampledNearMisses({ count: 100, seed })
    .filter(({ grid }) => recogniseSheet(grid).kind !== 'other')
    .map(({ name }) => name);

  it('each is refused', () => {
    expect(taken).toEqual([]);
  });
});
