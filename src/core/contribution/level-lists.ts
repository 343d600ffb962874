import { wholeAmount } from '../text/whole-amount';
import type { ContributionRules } from './contribution-rules';

/** The most levels that a table that is handed out may have: several pages of A4. */
export const mostLevels = 200;

/**
 * Levels at equal steps, as far as the highest level goes.
 * @param first the first level; @param step between two; both in đồng a month, above 0.
 * @param count how many at most.
 * @example evenLevels({ first: 700_000, step: 500_000, count: 3 }, rules) // [700000, 1200000, 1700000]
 */
export function evenLevels(
  { first, step, count }: { readonly first: number; readonly step: number; readonly count: number },
  { highest }: Pick<ContributionRules, 'highest'>,
): number[] {
  const wanted = Math.min(Math.max(0, count), mostLevels);
  return Array.from({ length: wanted }, (_, index) => first + index * step).filter(
    (level, index) => index === 0 || level <= highest,
  );
}

/** Levels as a person listed them. */
export interface ListedLevels {
  /** Đồng a month, from the lowest up, each once. */
  readonly levels: readonly number[];
  /** What is no amount, as it was typed. */
  readonly unread: readonly string[];
}

/**
 * Reads a list of levels, one a line or apart by semicolons or spaces.
 * @example listedLevels('1.500.000; 700.000') // { levels: [700000, 1500000], unread: [] }
 */
export function listedLevels(text: string): ListedLevels {
  const levels = new Set<number>();
  const unread: string[] = [];
  for (const entry of text.split(/[;\s]+/)) {
    const typed = entry.replace(/[.,]+$/, '');
    if (typed === '' || /^(?:đ|đồng)$/iu.test(typed)) continue;
    const level = wholeAmount(typed);
    if (level === null) unread.push(typed);
    else levels.add(level);
  }
  return { levels: [...levels].sort((a, b) => a - b), unread };
}
