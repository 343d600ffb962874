import { en } from './en';
import type { Language } from './language';
import type { Messages } from './messages';
import { vi } from './vi';

/**
 * The messages of a language.
 * @example messagesFor('vi').layout.insurance.bhxhTuNguyen // 'BHXH tự nguyện'
 */
export function messagesFor(language: Language): Messages {
  return language === 'en' ? en : vi;
}
