import { en } from './en';
import type { Language } from './language';
import type { Messages } from './messages';
import { vi } from './vi';

/**
 * The messages of a language, both at hand. What the pane loads first uses `loadMessages`, and does without English.
 * @example messagesFor('vi').layout.insurance.bhxhTuNguyen // 'BHXH tự nguyện'
 */
export function messagesFor(language: Language): Messages {
  return language === 'en' ? en : vi;
}
