import type { PasteQuestion } from '../commands/paste/paste-state';
import { paste as en } from './en/paste';
import type { Language } from './language';
import type { PasteMessages } from './messages/paste';
import { paste as vi } from './vi/paste';

/**
 * What *Dán số liệu BHXH* says. Apart from the rest, so that it is loaded with the tool.
 * @example pasteMessagesFor('vi').match.fill // 'Điền số liệu'
 */
export function pasteMessagesFor(language: Language): PasteMessages {
  return language === 'en' ? en : vi;
}

/**
 * Why a pasted block cannot be taken as it stands, in words: what to do.
 * @example questionSentence({ code: 'empty' }, pasteMessagesFor('vi')) // 'Chưa có số liệu nào; hãy chép …'
 */
export function questionSentence(question: PasteQuestion['question'], words: PasteMessages): string {
  const say = words.question[question.code] as (question: PasteQuestion['question']) => string;
  return say(question);
}
