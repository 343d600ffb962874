import type { MatchTable } from '../matching/match-table';

/** By row of the block (its index) the unit of the sheet (its index) that a person said it is; null for none of them. */
export type Decisions = ReadonlyMap<number, number | null>;

/** The unit that a row goes to; or why it goes to none. */
export interface Claim {
  readonly unit: number | null;
  readonly why: 'near' | 'ambiguous' | 'notFound' | 'refused' | 'claimed-twice' | null;
}

/**
 * What becomes of each row by its match and by what a person said of it. Where two rows go to one unit neither does:
 * somebody has to say which.
 */
export function claimsOf(matches: MatchTable, decisions: Decisions = new Map()): Claim[] {
  const claims = matches.rows.map(({ state, unit }, row): Claim => {
    const said = decisions.get(row);
    if (said === null) return { unit: null, why: 'refused' };
    if (said !== undefined) return { unit: said, why: null };
    return state === 'matched' ? { unit, why: null } : { unit: null, why: state };
  });
  const counts = new Map<number, number>();
  for (const { unit } of claims) {
    if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return claims.map((claim) =>
    claim.unit !== null && (counts.get(claim.unit) ?? 0) > 1 ? { ...claim, why: 'claimed-twice' } : claim,
  );
}
