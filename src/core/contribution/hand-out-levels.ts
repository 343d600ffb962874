import { wholeAmount } from '../text/whole-amount';
import type { ContributionRules } from './contribution-rules';
import { evenLevels, listedLevels, mostLevels } from './level-lists';
import { type LevelRefusal, refusedLevel } from './level-refusal';

/** The levels of a table as a person chooses them, in what they typed. */
export interface HandOutChoice {
  readonly how: 'even' | 'listed';
  readonly first: string;
  readonly step: string;
  readonly count: string;
  readonly list: string;
}

/** What keeps a table from being made. */
export type HandOutFault =
  | { readonly code: 'no-amount'; readonly field: 'first' | 'step' }
  | { readonly code: 'no-count' }
  | { readonly code: 'unread'; readonly typed: readonly string[] }
  | { readonly code: 'too-many' }
  | { readonly code: 'refused'; readonly refusal: LevelRefusal };

/**
 * The levels that a person chose for the table, from the lowest up, or the first thing that is the matter with them. A
 * level outside the limits is never left out silently.
 */
export function handOutLevels(
  choice: HandOutChoice,
  rules: ContributionRules,
): { readonly levels: readonly number[] } | HandOutFault {
  const levels = choice.how === 'even' ? even(choice, rules) : listed(choice);
  if ('code' in levels) return levels;
  if (levels.length > mostLevels) return { code: 'too-many' };
  for (const level of levels) {
    const refusal = refusedLevel(level, rules);
    if (refusal !== null) return { code: 'refused', refusal };
  }
  return { levels };
}

function even({ first, step, count }: HandOutChoice, rules: ContributionRules): number[] | HandOutFault {
  const [from, by, many] = [wholeAmount(first), wholeAmount(step), wholeAmount(count)];
  if (from === null) return { code: 'no-amount', field: 'first' };
  if (many === null || many < 1 || many > mostLevels) return { code: 'no-count' };
  if (by === null || by === 0) return { code: 'no-amount', field: 'step' };
  return evenLevels({ first: from, step: by, count: many }, rules);
}

function listed({ list }: HandOutChoice): readonly number[] | HandOutFault {
  const { levels, unread } = listedLevels(list);
  if (unread.length > 0) return { code: 'unread', typed: unread };
  return levels.length === 0 ? { code: 'refused', refusal: { code: 'level-not-a-number' } } : levels;
}
