import type { Messages } from './messages';
import type { Refusal } from './messages/refusals';

/**
 * Why an amount cannot be told or a quota not be split, in words: what is the matter and what to do.
 * @example refusalSentence({ code: 'level-not-a-number' }, messagesFor('vi'))
 */
export function refusalSentence(refusal: Refusal, { refusals }: Pick<Messages, 'refusals'>): string {
  // The table has a sentence for each code, taking that code's refusal; TypeScript cannot tie the two by itself.
  const say = refusals[refusal.code] as (refusal: Refusal) => string;
  return say(refusal);
}
