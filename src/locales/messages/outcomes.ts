import type { Outcome } from '../../commands/outcome';

export type OutcomeCommand = Outcome['command'];
type OneOf<Each extends Outcome, Command extends OutcomeCommand> = Each extends Outcome
  ? Command extends Each['command']
    ? Each
    : never
  : never;

/** What a command did, in words; also said when there was nothing to do. */
export type OutcomeMessages = {
  readonly [Command in OutcomeCommand]: (outcome: OneOf<Outcome, Command>) => string;
};
