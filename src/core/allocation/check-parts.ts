/** What an office was assigned, and what it set itself; null where it has none. People. */
export interface Quotas {
  readonly assigned: number | null;
  readonly stretch: number | null;
}

/** What the parts of a quota sum to, against the quota. */
export interface PartsCheck {
  readonly sum: number;
  /** Parts without a number, by their place in the list. */
  readonly missing: readonly number[];
  /** The quota that they sum to; the stretch quota where it is both. Null where they sum to neither. */
  readonly equals: 'assigned' | 'stretch' | null;
  /** How many more than that quota they are (below 0: fewer); null where there is no such quota. */
  readonly overAssigned: number | null;
  readonly overStretch: number | null;
}

/**
 * Checks that the parts sum to the assigned quota or to the stretch quota. A part that is missing counts as nobody, and is
 * named.
 * @example
 * // xã Hải Dương: the town assigned 37, the commune strives for 40
 * checkParts([5, 5, 5, 5, 5, 5, 10], { assigned: 37, stretch: 40 }).equals // 'stretch'
 */
export function checkParts(parts: readonly (number | null)[], { assigned, stretch }: Quotas): PartsCheck {
  const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
  return {
    sum,
    missing: parts.flatMap((part, index) => (part === null ? [index] : [])),
    equals: sum === stretch ? 'stretch' : sum === assigned ? 'assigned' : null,
    overAssigned: assigned === null ? null : sum - assigned,
    overStretch: stretch === null ? null : sum - stretch,
  };
}
