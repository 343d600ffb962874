import type { Language } from './language';
import type { Messages } from './messages';
import { vi } from './vi';

/**
 * The messages of a language where they come over the network: Vietnamese is at hand, English is loaded when it is asked
 * for.
 * @throws what loading throws when the page is cut off from where it came from.
 * @example (await loadMessages('en')).layout.insurance.bhyt // 'Health insurance'
 */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'vi' ? vi : (await import('./en')).en;
}
