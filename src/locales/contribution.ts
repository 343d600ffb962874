import { contribution as en } from './en/contribution';
import type { Language } from './language';
import type { ContributionMessages } from './messages/contribution';
import { contribution as vi } from './vi/contribution';

/**
 * What *Bảng mức đóng* says. Apart from the rest, so that it is loaded with the tool.
 */
export function contributionMessagesFor(language: Language): ContributionMessages {
  return language === 'en' ? en : vi;
}
