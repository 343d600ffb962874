import type { Problem } from '../../commands/session-state';

export type ProblemCode = Problem['code'];

/** One sentence a problem, which says what to do. */
export type ProblemMessages = {
  readonly [Code in ProblemCode]: (problem: Extract<Problem, { readonly code: Code }>) => string;
};
