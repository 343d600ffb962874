import { commandLine as en } from './en/command-line';
import type { Language } from './language';
import type { CommandLineMessages } from './messages/command-line';
import { commandLine as vi } from './vi/command-line';

/**
 * What the command line says. Apart from the rest, so that the pane does not load words that it never says.
 * @example commandLineMessagesFor('vi').fileEmpty('tien-do.xlsx')
 */
export function commandLineMessagesFor(language: Language): CommandLineMessages {
  return language === 'en' ? en : vi;
}
