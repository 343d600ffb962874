import type { Language } from '../../locales';
import { useMessages } from '../messages-context';

/**
 * The words of a tool in the language of the pane.
 * @example const words = useWords(paceMessagesFor);
 */
export function useWords<Words>(wordsOf: (language: Language) => Words): Words {
  return wordsOf(useMessages().language);
}
