import { largestRemainder } from './largest-remainder';

/** By what a quota is split: alike, by the people that live there, or by what each achieved last year. */
export type AllocationBasis = 'equal' | 'population' | 'lastYear';

/** A hamlet or an agency that gets a part of a unit's quota. */
export interface AllocationPart {
  /** As the person calls it; given back in refusals. */
  readonly name: string;
  /** Its population, or last year's result; null where there is no number. Not looked at when split equally. */
  readonly weight: number | null;
  /** People fixed beforehand, whatever the weight; null for a part that takes its share of the rest. */
  readonly locked: number | null;
}

/** Why a quota cannot be split; the sentence is in the locales. */
export type AllocationRefusal =
  | { readonly code: 'no-parts' }
  /** Not a whole number of people, 0 or more. */
  | { readonly code: 'quota-not-people'; readonly quota: number | null }
  | { readonly code: 'lock-not-people'; readonly name: string; readonly locked: number | null }
  | { readonly code: 'locks-exceed-quota'; readonly quota: number; readonly locked: number }
  /** Every part is locked, and together they are fewer than the quota. */
  | { readonly code: 'locks-below-quota'; readonly quota: number; readonly locked: number }
  /** Parts whose weight is missing or below 0: they would get nobody, and nobody would have said so. */
  | { readonly code: 'weights-missing'; readonly names: readonly string[]; readonly basis: AllocationBasis }
  | { readonly code: 'no-weights'; readonly basis: AllocationBasis };

/** Whole people of each part, in the order given. */
export interface Allocation {
  readonly shares: readonly number[];
}

/**
 * Splits a unit's quota over its hamlets and agencies: locked parts get what is fixed for them, the others share the rest
 * by their weights, in whole people that sum to the quota exactly.
 * @param quota people.
 * @returns the people of each part, or why the quota cannot be split.
 * @example
 * // xã Hải Dương, 2021: 40 people, 10 of them the agency's, the rest over six hamlets
 * allocate(40, [...hamlets, { name: 'Đại lý xã', weight: null, locked: 10 }], 'equal') // 5, 5, 5, 5, 5, 5, 10
 */
export function allocate(
  quota: number | null,
  parts: readonly AllocationPart[],
  basis: AllocationBasis,
): Allocation | AllocationRefusal {
  if (quota === null || !isPeople(quota)) return { code: 'quota-not-people', quota: finite(quota) };
  if (parts.length === 0) return { code: 'no-parts' };
  let locked = 0;
  for (const part of parts) {
    if (part.locked === null) continue;
    if (!isPeople(part.locked))
      return { code: 'lock-not-people', name: part.name, locked: finite(part.locked) };
    locked += part.locked;
  }
  if (locked > quota) return { code: 'locks-exceed-quota', quota, locked };
  const open = parts.filter((part) => part.locked === null);
  if (open.length === 0) {
    return locked === quota
      ? { shares: parts.map((part) => part.locked ?? 0) }
      : { code: 'locks-below-quota', quota, locked };
  }
  const weights = weightsOf(open, basis);
  if (!Array.isArray(weights)) return weights;
  const shares = largestRemainder(quota - locked, weights).values();
  return { shares: parts.map((part) => part.locked ?? shares.next().value ?? 0) };
}

/** True where a quota could not be split. */
export function isRefusedAllocation(outcome: Allocation | AllocationRefusal): outcome is AllocationRefusal {
  return 'code' in outcome;
}

function weightsOf(open: readonly AllocationPart[], basis: AllocationBasis): number[] | AllocationRefusal {
  if (basis === 'equal') return open.map(() => 1);
  const weights: number[] = [];
  const names: string[] = [];
  for (const { name, weight } of open) {
    if (weight === null || !Number.isFinite(weight) || weight < 0) names.push(name);
    else weights.push(weight);
  }
  if (names.length > 0) return { code: 'weights-missing', names, basis };
  return weights.some((weight) => weight > 0) ? weights : { code: 'no-weights', basis };
}

/** What a sentence can tell. */
function finite(figure: number | null): number | null {
  return Number.isFinite(figure) ? figure : null;
}

function isPeople(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}
