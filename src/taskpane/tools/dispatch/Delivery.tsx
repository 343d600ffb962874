import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { plainText } from '../../../commands/dispatch/plain-text';
import type { DispatchDocument } from '../../../core/reports/dispatch/dispatch-document';
import type { DispatchMessages } from '../../../locales/messages/dispatch';
import { useTextStyles } from '../../text-styles';
import { saveFile } from './save-file';

const useStyles = makeStyles({
  delivery: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Told = 'downloading' | 'downloaded' | 'notDownloaded' | 'copied' | 'copyByHand';

/** Gives the dispatch out as a Word file, or as text where that cannot be. */
export function Delivery({
  words,
  letter,
  name,
  savesFiles,
  onDelivered,
}: {
  words: DispatchMessages;
  letter: () => DispatchDocument;
  /** Of the file. */
  name: string;
  savesFiles: boolean;
  onDelivered: () => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const [told, setTold] = useState<Told | null>(null);
  // The text to be copied by hand, as it was when the button was pressed.
  const [byHand, setByHand] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (byHand === null) return;
    field.current?.focus();
    field.current?.select();
  }, [byHand]);

  const download = async (): Promise<void> => {
    setTold('downloading');
    try {
      const { dispatchFile, wordType } = await import('../../../word/dispatch-file');
      saveFile(name, await dispatchFile(letter()), wordType);
      setTold('downloaded');
      onDelivered();
    } catch {
      setTold('notDownloaded');
    }
  };
  const copy = async (): Promise<void> => {
    // Said anew each time, or a screen reader would be silent the second time.
    setTold(null);
    setByHand(null);
    const said = plainText(letter());
    try {
      await navigator.clipboard.writeText(said);
      setTold('copied');
    } catch {
      setByHand(said);
      setTold('copyByHand');
    }
    onDelivered();
  };
  const sentence = told === null ? '' : told === 'downloaded' ? words.downloaded(name) : words[told];
  return (
    <div className={styles.delivery}>
      {!savesFiles && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.noFiles}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        {savesFiles && (
          <Button
            appearance="primary"
            disabledFocusable={told === 'downloading'}
            onClick={() => void download()}
          >
            {words.download}
          </Button>
        )}
        <Button appearance={savesFiles ? 'secondary' : 'primary'} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <p className={text.body} aria-live="polite">
        {sentence}
      </p>
      {byHand !== null && (
        <Field label={words.textField}>
          <Textarea textarea={{ ref: field }} value={byHand} readOnly rows={8} resize="vertical" lang="vi" />
        </Field>
      )}
    </div>
  );
}
