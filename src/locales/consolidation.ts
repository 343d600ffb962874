import type { FileNote } from '../core/consolidation/file-note';
import { consolidation as en } from './en/consolidation';
import type { Language } from './language';
import type { ConsolidationMessages } from './messages/consolidation';
import { consolidation as vi } from './vi/consolidation';

/**
 * What is said where many files become one sheet. Apart from the rest, so that the pane loads it when it is needed.
 * @example consolidationMessagesFor('vi').sheet.name // 'Tiến độ gộp'
 */
export function consolidationMessagesFor(language: Language): ConsolidationMessages {
  return language === 'en' ? en : vi;
}

/**
 * The sentence of a note on a file.
 * @example fileNoteSentence({ code: 'no-table' }, consolidationMessagesFor('vi'))
 */
export function fileNoteSentence<Note extends FileNote>(note: Note, words: ConsolidationMessages): string {
  const say = words.note[note.code] as (one: Note) => string;
  return say(note);
}
