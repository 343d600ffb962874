import { findingsOn, judgedSheet } from '../fault-generator/judge-findings';
import { planters } from '../fault-generator/planters';
import { sampledCleanSheets, sampledFaultySheets } from '../fault-generator/plant-faults';
import { overall, tallyByCode } from '../fault-generator/tally-faults';

// Told with a failure, so that `npm run bench:checks -- --seed …` shows the same sheets.
const seed = 20231118;

describe(`200 sheets with planted faults (seed ${seed})`, () => {
  const sheets = sampledFaultySheets({ count: 200, seed }).map(judgedSheet);
  const tallies = tallyByCode(sheets);
  const { recall, precision, repaired, restored, damaging } = overall(tallies);

  it('faults of every code are planted', () => {
    const planted = [...tallies].filter(([, tally]) => tally.planted > 0).map(([code]) => code);
    // Few sheets show that day and month have changed places: a handful of two thousand.
    const codes = Object.keys(planters).filter((code) => code !== 'date-ambiguous');
    expect(planted).toEqual(expect.arrayContaining(codes));
  });

  it.each([
    ['planted faults are found', recall, 0.99],
    ['what is found was planted', precision, 0.99],
  ])('%s (%d, at least %d)', (_what, share, least) => {
    expect(share).toBeGreaterThanOrEqual(least);
  });

  it(`each of ${repaired} repairs gives back what stood there`, () => {
    expect({ restored, damaging }).toEqual({ restored: repaired, damaging: 0 });
    expect(repaired).toBeGreaterThan(100);
  });
});

describe(`100 clean sheets (seed ${seed})`, () => {
  it('carry no error', () => {
    const errors = sampledCleanSheets({ count: 100, seed }).flatMap(({ grid }) =>
      findingsOn(grid).filter(({ severity }) => severity === 'error'),
    );
    expect(errors).toEqual([]);
  });
});
