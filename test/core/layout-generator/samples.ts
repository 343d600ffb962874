import fc from 'fast-check';
import type { VariedSheet } from './meant-sheet';
import { type NearMissSheet, nearMissSheets } from './near-misses';
import { variedSheets } from './varied-sheet';

/** How many, and from which seed; the same seed gives the same sheets. */
export interface SampleSize {
  readonly count: number;
  readonly seed: number;
}

// fast-check likes small numbers, which finds faults sooner and makes shares mean nothing: the sheets would be alike.
const parameters = ({ count, seed }: SampleSize) => ({ numRuns: count, seed, unbiased: true });

/** Varied sheets, each choice as often as its recipe has it. */
export function sampledSheets(size: SampleSize): VariedSheet[] {
  return fc.sample(variedSheets, parameters(size));
}

/** Near misses, each as often as any other. */
export function sampledNearMisses(size: SampleSize): NearMissSheet[] {
  return fc.sample(nearMissSheets, parameters(size));
}
