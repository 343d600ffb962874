import type { ReactNode } from 'react';
import type { Outcome } from '../commands/outcome';
import { outcomeSentence } from '../locales';
import { Notice } from './later/notice';
import { useMessages } from './messages-context';
import { useTextStyles } from './text-styles';
import { useTurn } from './use-turn';

/** What the last command did, in words, with the button that takes it back where it can be. */
export function OutcomeBar({ outcome, takeBack }: { outcome: Outcome; takeBack: ReactNode }) {
  const text = useTextStyles();
  const messages = useMessages();
  const turn = useTurn(outcome);
  return (
    <Notice key={turn} intent="success" className={text.figures} actions={takeBack}>
      {outcomeSentence(outcome, messages)}
    </Notice>
  );
}
