import { settings as en } from './en/settings';
import type { Language } from './language';
import type { SettingsMessages } from './messages/settings';
import { settings as vi } from './vi/settings';

/**
 * What *Ngưỡng và mốc* says. Apart from the rest, so that it is loaded with the tool.
 * @example settingsMessagesFor('vi').save // 'Ghi nhớ'
 */
export function settingsMessagesFor(language: Language): SettingsMessages {
  return language === 'en' ? en : vi;
}
