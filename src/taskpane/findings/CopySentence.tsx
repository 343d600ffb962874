import type { RefObject } from 'react';
import { useMessages } from '../messages-context';
import { useTextStyles } from '../text-styles';
import { CardAction } from './CardAction';
import { useCopy } from './use-copy';

/** Copies what is said of a finding, or of those of a column line by line, and says how that went. */
export function CopySentence({
  address,
  text: copied,
  sentence,
}: {
  address: string;
  text: string;
  /** What of it is shown. */
  sentence: RefObject<HTMLElement | null>;
}) {
  const text = useTextStyles();
  const { findings: words } = useMessages().pane;
  const { outcome, copy } = useCopy(copied, sentence);
  const said = outcome === null ? '' : outcome === 'copied' ? words.copied : words.copyByHand;
  return (
    <>
      <CardAction subtle label={words.copy} name={words.copyCell(address)} onPress={() => void copy()} />
      <span className={text.small} aria-live="polite">
        {said}
      </span>
    </>
  );
}
