import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Outcome } from '../commands/outcome';
import { outcomeSentence } from '../locales';
import { useMessages } from './messages-context';
import { useTextStyles } from './text-styles';
import { useTurn } from './use-turn';

/** What the last command did, in words, with the button that takes it back where it can be. */
export function OutcomeBar({ outcome, takeBack }: { outcome: Outcome; takeBack: ReactNode }) {
  const text = useTextStyles();
  const messages = useMessages();
  const turn = useTurn(outcome);
  return (
    <MessageBar key={turn} intent="success" layout="multiline">
      <MessageBarBody className={text.figures}>{outcomeSentence(outcome, messages)}</MessageBarBody>
      {takeBack !== null && <MessageBarActions>{takeBack}</MessageBarActions>}
    </MessageBar>
  );
}
