/** A unit of the sheet that a row of the block may be. */
export interface Proposal {
  /** Indexes of the row and of the unit. */
  readonly row: number;
  readonly unit: number;
  /** The very same name, that others have as well. */
  readonly same: boolean;
  readonly unlikeness: number;
}

/**
 * Puts what is proposed for each row in order, the likeliest first. Two rows are hardly ever one unit, so a unit that is
 * more like another row comes after those that are not.
 * @param first by row the unit that comes first in any case.
 */
export function rankedProposals(
  proposals: readonly Proposal[],
  first: ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly Proposal[]> {
  const givenTo = new Map<number, number>([...first].map(([row, unit]) => [unit, row]));
  const gives = new Map<number, number>(first);
  const byLikeness = [...proposals].sort((a, b) => a.unlikeness - b.unlikeness || a.unit - b.unit);
  for (const { row, unit } of byLikeness) {
    if (givenTo.has(unit) || gives.has(row)) continue;
    givenTo.set(unit, row);
    gives.set(row, unit);
  }
  const ranked = new Map<number, Proposal[]>();
  for (const proposal of byLikeness) {
    const own = ranked.get(proposal.row) ?? [];
    ranked.set(proposal.row, own);
    if (gives.get(proposal.row) === proposal.unit) own.unshift(proposal);
    else own.push(proposal);
  }
  return ranked;
}
