import { dispatch as en } from './en/dispatch';
import type { Language } from './language';
import type { DispatchMessages } from './messages/dispatch';
import { dispatch as vi } from './vi/dispatch';

export { dispatchText } from './vi/dispatch-text';

/**
 * What is said around a dispatch. Apart from the rest, so that the pane loads it with the tool.
 * @example dispatchMessagesFor('vi').copy // 'Chép nội dung'
 */
export function dispatchMessagesFor(language: Language): DispatchMessages {
  return language === 'en' ? en : vi;
}
