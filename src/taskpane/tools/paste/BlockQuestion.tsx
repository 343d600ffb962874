import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { PasteAnswer, PasteQuestion } from '../../../commands/paste/paste-state';
import type { Session } from '../../../commands/session-state';
import { pasteMessagesFor, questionSentence } from '../../../locales/paste';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import { ColumnChoice } from './ColumnChoice';
import { usePasteStyles } from './paste-styles';
import { RowChoice } from './RowChoice';
import { useStepFocus } from './use-step-focus';

/** What has to be asked of a block before its units are matched. */
export function BlockQuestion({
  session,
  paste,
  busy,
  again,
}: {
  session: Session;
  paste: PasteQuestion;
  busy: boolean;
  again: () => void;
}) {
  const styles = usePasteStyles();
  const text = useTextStyles();
  const messages = useWords(pasteMessagesFor);
  const { answer: words } = messages;
  const [answer, setAnswer] = useState<PasteAnswer | null>(null);
  const heading = useStepFocus();
  const { question } = paste;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (answer !== null && !busy) void session.answerPaste(answer);
  };
  const sentence = questionSentence(question, messages);
  return (
    <form className={styles.column} onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1} className={`${text.subheading} ${styles.heading}`}>
        {sentence}
      </h3>
      {question.code === 'unit-twice' ? (
        <RowChoice units={question.units} onAnswer={setAnswer} />
      ) : (
        <ColumnChoice label={sentence} paste={paste} onAnswer={setAnswer} />
      )}
      {answer === null && <p className={text.small}>{words.wanted}</p>}
      <div className={styles.row}>
        <Button appearance="primary" type="submit" disabledFocusable={answer === null || busy}>
          {words.go}
        </Button>
        <Button onClick={again}>{words.again}</Button>
      </div>
    </form>
  );
}
