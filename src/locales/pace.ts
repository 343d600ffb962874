import { pace as en } from './en/pace';
import type { Language } from './language';
import type { PaceMessages } from './messages/pace';
import { pace as vi } from './vi/pace';

/**
 * What *Tiến độ và dự báo* says. Apart from the rest, so that it is loaded with the tool.
 */
export function paceMessagesFor(language: Language): PaceMessages {
  return language === 'en' ? en : vi;
}
