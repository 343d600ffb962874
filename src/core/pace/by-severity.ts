import type { Outlook, Pace } from './pace-of-figures';

const order: readonly Outlook[] = ['missed', 'short', 'on-pace', 'reached'];

/** What the order of a list goes by. */
export interface Ranked {
  readonly row: number;
  readonly pace: Pace | null;
}

/**
 * Those first that will not reach their plan, and of these the one whose forecast is the smallest part of it, by the exact
 * quotient; then those that will, those that have; last those of which nothing can be said yet. For `sort`.
 */
export function bySeverity(one: Ranked, other: Ranked): number {
  const [a, b] = [one.pace, other.pace];
  if (a === null || b === null) {
    return Number(a === null) - Number(b === null) || one.row - other.row;
  }
  return (
    order.indexOf(a.outlook) - order.indexOf(b.outlook) ||
    a.forecast * b.plan - b.forecast * a.plan ||
    one.row - other.row
  );
}
