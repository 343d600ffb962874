import { type RefObject, useState } from 'react';

/**
 * Copies the words of an element. Where the clipboard is closed to the pane (Excel on the web), the words are selected
 * instead, and the person's own Ctrl+C works.
 * @example const { outcome, copy } = useCopy(sentence);
 */
export function useCopy(element: RefObject<HTMLElement | null>): {
  readonly outcome: 'copied' | 'byHand' | null;
  readonly copy: () => Promise<void>;
} {
  const [outcome, setOutcome] = useState<'copied' | 'byHand' | null>(null);
  const copy = async (): Promise<void> => {
    // Said anew each time, or a screen reader would be silent the second time.
    setOutcome(null);
    const shown = element.current;
    if (shown === null) return;
    try {
      await navigator.clipboard.writeText(shown.textContent);
      setOutcome('copied');
    } catch {
      window.getSelection()?.selectAllChildren(shown);
      setOutcome('byHand');
    }
  };
  return { outcome, copy };
}
