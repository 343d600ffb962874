import { guarded, type Measure } from './measure';

/**
 * Completion: actual in percent of the plan, e.g. 213 of 455 people is 46,81 %. The product is formed before the one
 * division, so that 57 of 100 is 57 and not 56,99999999999999.
 * @example rate.value({ actual: 213, plan: 455 }) // 46.81318681318681
 */
export const rate: Measure<'actual' | 'plan'> = {
  inputs: ['actual', 'plan'],
  value: ({ actual, plan }) => percentOf(actual, plan),
  formula: ({ actual, plan }, fraction) =>
    guarded([plan, actual], plan, fraction ? `${actual}/${plan}` : `${actual}*100/${plan}`),
};

/**
 * A part in percent of its whole; null where either is missing or the whole is not above zero.
 * @example percentOf(891, 17822) // 4.999…
 */
export function percentOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : (part * 100) / whole;
}

/**
 * Below a threshold, exactly: decided on products, never on a quotient. 80,00 % of an 80 % threshold is not below.
 * @param threshold percent of the plan.
 */
export function isBelow(actual: number, plan: number, threshold: number): boolean {
  return actual * 100 < exactProduct(threshold, plan);
}

/**
 * People still needed to reach a share of the plan: ⌈threshold × plan⌉ − actual, never below 0.
 * @param threshold percent of the plan; 100 for the plan itself.
 * @example peopleNeeded(213, 455, 80) // 151
 */
export function peopleNeeded(actual: number, plan: number, threshold: number): number {
  const needed = Math.ceil(Number((exactProduct(threshold, plan) / 100).toPrecision(15)));
  return Math.max(0, needed - actual);
}

/** 97,89 × 10.000 is 978.900, though the doubles' product may lie a hair beside it: fifteen digits count, as in Excel. */
function exactProduct(threshold: number, plan: number): number {
  return Number((threshold * plan).toPrecision(15));
}
