import type { Outcome } from '../commands/outcome';
import type { Problem } from '../commands/session-state';
import type { Finding } from '../core/checks/finding';
import type { QuotaNote } from '../core/quota/quota-plan';
import type { Messages } from './messages';

/**
 * A finding in words, the cell named, the sheet not.
 * @example findingSentence(finding, messagesFor('vi')) // 'Ô G16: tổng ghi 57,7 nhưng tính lại từ các đơn vị là 9,01; …'
 */
export function findingSentence(finding: Finding, { findings }: Messages): string {
  // The table has a sentence for each code, taking that code's finding; TypeScript cannot tie the two by itself.
  const say = findings[finding.code] as (finding: Finding) => string;
  return say(finding);
}

/**
 * A problem in words: what is the matter and what to do.
 * @example problemSentence({ code: 'editing-cell' }, messagesFor('vi'))
 */
export function problemSentence(problem: Problem, { problems }: Messages): string {
  const say = problems[problem.code] as (problem: Problem) => string;
  return say(problem);
}

/**
 * What a command did, in words.
 * @example outcomeSentence(outcome, messagesFor('vi')) // 'Đã điền 20 ô công thức, thay 1 số sai (G16: 57,7 → 9,01).'
 */
export function outcomeSentence(outcome: Outcome, { outcomes }: Messages): string {
  const say = outcomes[outcome.command] as (outcome: Outcome) => string;
  return say(outcome);
}

/**
 * Where the plan of a kind is taken from, in words.
 * @example quotaSentence(note, messagesFor('vi')) // 'Chỉ tiêu BHXH tự nguyện lấy từ trang “Giao chỉ tiêu”.'
 */
export function quotaSentence(note: QuotaNote, { quotas }: Messages): string {
  const say = quotas[note.outcome] as (note: QuotaNote) => string;
  return say(note);
}
