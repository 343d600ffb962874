import fc from 'fast-check';
import { matchUnits } from '../../../src/core/matching/match-units';
import { matchingCase } from './generator/matching-case';
import { emptyTally, proposedFirst, tallyCase } from './generator/tally-matches';

const seeds = fc.integer({ min: 0, max: 0x7fff_ffff });

describe('generated lists, spelled by another hand', () => {
  test('nothing wrong is ever matched without asking', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const wrong = tallyCase(emptyTally(), matchingCase(seed)).filter(({ what }) => what === 'wrong');
        expect(wrong).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('of the right ones 99 in 100 are matched or proposed first', () => {
    const tally = emptyTally();
    for (let seed = 1; seed <= 400; seed += 1) tallyCase(tally, matchingCase(seed));
    expect(tally.rows).toBeGreaterThan(8_000);
    // Of all rows there are enough that are hard: that had to be asked about.
    expect(tally.first).toBeGreaterThan(tally.rows / 10);
    expect(proposedFirst(tally)).toBeGreaterThanOrEqual(0.99);
  });

  test('each row and each unit has one state, and no two rows one unit', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { units, rows } = matchingCase(seed);
        const table = matchUnits(
          rows.map(({ unit }) => ({ unit, group: null })),
          units.map((unit) => ({ unit, group: null })),
        );
        const matched = table.rows.flatMap(({ unit }) => unit ?? []);
        expect(new Set(matched).size).toBe(matched.length);
        expect(table.rows).toHaveLength(rows.length);
        expect(table.units.map(({ row }) => row).filter((row) => row !== null)).toHaveLength(matched.length);
        for (const { state, candidates } of table.rows) {
          if (state === 'near' || state === 'ambiguous') expect(candidates.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the order of the block changes no match', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { units, rows } = matchingCase(seed);
        const list = units.map((unit) => ({ unit, group: null }));
        const statesOf = (names: readonly string[]): (number | null)[] =>
          matchUnits(
            names.map((unit) => ({ unit, group: null })),
            list,
          ).rows.map(({ unit }) => unit);
        const names = rows.map(({ unit }) => unit);
        expect(statesOf([...names].reverse()).reverse()).toEqual(statesOf(names));
      }),
      { numRuns: 100 },
    );
  });
});
