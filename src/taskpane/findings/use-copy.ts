import { type RefObject, useState } from 'react';

/**
 * Copies a text. Where the clipboard is closed to the pane (Excel on the web), the words that are shown of it are
 * selected instead, and the person's own Ctrl+C works.
 * @param shown the element with these words.
 * @example const { outcome, copy } = useCopy('Ô G16: …', paragraph);
 */
export function useCopy(
  text: string,
  shown: RefObject<HTMLElement | null>,
): {
  readonly outcome: 'copied' | 'byHand' | null;
  readonly copy: () => Promise<void>;
} {
  const [outcome, setOutcome] = useState<'copied' | 'byHand' | null>(null);
  const copy = async (): Promise<void> => {
    // Said anew each time, or a screen reader would be silent the second time.
    setOutcome(null);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      if (shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
      setOutcome('byHand');
    }
  };
  return { outcome, copy };
}
