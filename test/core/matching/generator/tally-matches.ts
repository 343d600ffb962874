import { matchUnits } from '../../../../src/core/matching/match-units';
import type { MatchingCase, MeantRow } from './matching-case';

/** How the rows of generated blocks were matched. */
export interface MatchTally {
  cases: number;
  rows: number;
  /** Matched without asking, and the unit that it is. */
  matched: number;
  /** Matched without asking, and another unit: there must be none. */
  wrong: number;
  /** Asked, the right unit first. */
  first: number;
  /** Asked, the right unit among the others. */
  among: number;
  /** Of a unit that another row of it is matched with: there is nothing left to propose. */
  twice: number;
  /** Of a unit of the sheet, which is not offered. */
  lost: number;
  /** Units of other places, and those of them that were left alone. */
  strangers: number;
  strangersAlone: number;
}

/** A row that was matched wrong, or whose unit is not the first that is offered. */
export interface Miss {
  readonly row: MeantRow;
  readonly what: 'wrong' | 'among' | 'lost';
  readonly meant: string | null;
  readonly got: readonly string[];
}

export function emptyTally(): MatchTally {
  return {
    cases: 0,
    rows: 0,
    matched: 0,
    wrong: 0,
    first: 0,
    among: 0,
    twice: 0,
    lost: 0,
    strangers: 0,
    strangersAlone: 0,
  };
}

/** Adds a case to a tally. @returns what went amiss. */
export function tallyCase(tally: MatchTally, { units, rows }: MatchingCase): Miss[] {
  const listed = (names: readonly string[]) => names.map((unit) => ({ unit, group: null }));
  const table = matchUnits(listed(rows.map(({ unit }) => unit)), listed(units));
  tally.cases += 1;
  return rows.flatMap((row, index): Miss[] => {
    const { state, unit, candidates } = table.rows[index] ?? {
      state: 'notFound',
      unit: null,
      candidates: [],
    };
    const got = (unit === null ? candidates : [unit]).map((at) => units[at] ?? '');
    const miss = (what: Miss['what']): Miss[] => {
      tally[what] += 1;
      return [{ row, what, meant: row.truth === null ? null : (units[row.truth] ?? ''), got }];
    };
    if (row.truth === null) {
      tally.strangers += 1;
      if (state === 'matched') return miss('wrong');
      if (state === 'notFound') tally.strangersAlone += 1;
      return [];
    }
    const isTaken = rows.some((other, at) => other.truth === row.truth && table.rows[at]?.unit === row.truth);
    if (state === 'notFound' && isTaken) {
      tally.twice += 1;
      return [];
    }
    tally.rows += 1;
    if (state === 'matched' && unit !== row.truth) return miss('wrong');
    if (state === 'matched') tally.matched += 1;
    else if (candidates[0] === row.truth) tally.first += 1;
    else return miss(candidates.includes(row.truth) ? 'among' : 'lost');
    return [];
  });
}

/** The share of the rows of the sheet's units of which the right one is matched or proposed first. */
export function proposedFirst({ rows, matched, first }: MatchTally): number {
  return rows === 0 ? 1 : (matched + first) / rows;
}
