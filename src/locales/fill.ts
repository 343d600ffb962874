import { fill as en } from './en/fill';
import type { Language } from './language';
import type { FillMessages } from './messages/fill';
import { fill as vi } from './vi/fill';

/**
 * What *Thêm cột còn thiếu* says. Apart from the rest, so that it is loaded with the tool.
 * @example fillMessagesFor('vi').confirm // 'Thêm và điền'
 */
export function fillMessagesFor(language: Language): FillMessages {
  return language === 'en' ? en : vi;
}
