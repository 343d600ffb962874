import { surelySame } from './grouped-units';
import { type LikelyName, likelyName } from './likely-name';
import { LikelyUnits } from './likely-units';
import { type Proposal, rankedProposals } from './ranked-proposals';
import type { ListedName, MatchTable, RowMatch, UnitState } from './match-table';
import { sameLevel } from '../text/unit-name';

/** So many names are held against each other at the most, where no slip explains what a name is meant for. */
const mostHeldAgainst = 100_000;
/** A longer list to choose from helps nobody. */
const mostCandidates = 5;

/**
 * Matches the rows of a pasted block with the units of a sheet by their names, never by their places. Only what cannot be
 * meant otherwise is `matched`: the same name in whatever writing (see `same-units.ts`), and no unit that the block leaves
 * out is a tone, an accent or a slip away from it. All else is asked, the likeliest unit first.
 * @returns every row and every unit with its state, each in its own order.
 * @example matchUnits([{ unit: 'Hương Chữ', group: null }], [{ unit: 'P. Hương Chử', group: null }]).rows
 *          // [{ state: 'near', unit: null, candidates: [0] }]
 */
export function matchUnits(rows: readonly ListedName[], units: readonly ListedName[]): MatchTable {
  const likely = new LikelyUnits(units.map(({ unit }) => unit));
  const names = rows.map(({ unit }) => likelyName(unit));
  const sure = surelySame(rows, units);
  const used = new Set(sure);
  const isFree = (unit: number): boolean => !used.has(unit);

  const doubted = new Map<number, number>();
  sure.forEach((unit, row) => {
    const name = names[row] ?? null;
    if (unit === null || name === null) return;
    const rivals = likely.near(name, isFree).filter((other) => mayBeMeant(likely, name, other));
    if (rivals.length > 0) doubted.set(row, unit);
  });
  const matched = sure.map((unit, row) => (doubted.has(row) ? null : unit));
  const taken = new Set(matched);
  const open = [...names.keys()].filter((row) => matched[row] === null && names[row] !== null);
  const proposals = proposalsFor(open, names, likely, (unit) => !taken.has(unit));
  const ranked = rankedProposals(proposals, doubted);
  const claims = new Map<number, number>();
  for (const { unit, same } of proposals) {
    if (same) claims.set(unit, (claims.get(unit) ?? 0) + 1);
  }
  const matches = rows.map((_, row): RowMatch => {
    const unit = matched[row] ?? null;
    if (unit !== null) return { state: 'matched', unit, candidates: [] };
    const own = ranked.get(row) ?? [];
    const candidates = own.slice(0, mostCandidates).map((proposal) => proposal.unit);
    if (own.every(({ unit: other }) => taken.has(other)))
      return { state: 'notFound', unit: null, candidates };
    const same = doubted.has(row) ? [] : own.filter((proposal) => proposal.same);
    const isShared = same.length > 1 || same.some(({ unit: other }) => (claims.get(other) ?? 0) > 1);
    return { state: isShared ? 'ambiguous' : 'near', unit: null, candidates };
  });
  return { rows: matches, units: statesOf(units.length, matches) };
}

/** A commune is no slip of a district. */
function mayBeMeant(likely: LikelyUnits, { reading }: LikelyName, unit: number): boolean {
  return sameLevel(reading.type, likely.names[unit]?.reading.type ?? null);
}

/**
 * For each open row the units that it may be: by a slip, else by what else is alike; where none is left, those that other
 * rows have taken, for a unit may stand in the block twice.
 */
function proposalsFor(
  open: readonly number[],
  names: readonly (LikelyName | null)[],
  likely: LikelyUnits,
  isFree: (unit: number) => boolean,
): Proposal[] {
  const free = [...likely.names.keys()].filter(isFree);
  const found = open.map((row) => {
    const name = names[row] ?? null;
    return { row, name, near: name === null ? [] : likely.near(name, isFree) };
  });
  const isAnything = (): boolean => true;
  const unexplained = found.filter(({ near }) => near.length === 0).length;
  const isFew = unexplained * free.length <= mostHeldAgainst;
  return found.flatMap(({ row, name, near }) => {
    if (name === null) return [];
    const alike = near.length > 0 || !isFew ? near : likely.alike(name, free);
    const candidates = alike.length > 0 ? alike : likely.near(name, isAnything);
    return candidates.map((unit): Proposal => {
      const other = likely.names[unit] ?? null;
      const same = other?.reading.name === name.reading.name && mayBeMeant(likely, name, unit);
      return { row, unit, same, unlikeness: likely.unlikeness(name, unit) };
    });
  });
}

function statesOf(count: number, rows: readonly RowMatch[]): MatchTable['units'] {
  const by = new Map<number, number>();
  const asked = new Map<number, UnitState>();
  rows.forEach(({ state, unit, candidates }, row) => {
    if (unit !== null) by.set(unit, row);
    if (state !== 'near' && state !== 'ambiguous') return;
    for (const candidate of candidates) {
      if (asked.get(candidate) !== 'near') asked.set(candidate, state);
    }
  });
  return Array.from({ length: count }, (_, unit) => {
    const row = by.get(unit) ?? null;
    return { row, state: row === null ? (asked.get(unit) ?? 'missing') : 'matched' };
  });
}
