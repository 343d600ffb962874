import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { settingsMessagesFor } from '../../../locales/settings';
import { useMessages } from '../../messages-context';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import type { Change } from './change';
import { percentFrom } from './entries';
import { useFormStyles } from './form-styles';

/** How many points of percent below its threshold a unit counts as far below, in the summary sheet. */
export function FarBelow({ points, busy, change }: { points: number; busy: boolean; change: Change }) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const { numbers } = useMessages();
  const settings = useWords(settingsMessagesFor);
  const { farBelow: words } = settings;
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft ?? numbers.figure(points, 4);
  const read = percentFrom(typed);
  const mayKeep = read !== null && read !== points && !busy;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!mayKeep) return;
    void change({ farBelow: read }).then((done) => done && setDraft(null));
  };
  return (
    <form className={styles.part} aria-label={words.title} onSubmit={submit}>
      <p className={text.small}>{words.hint}</p>
      <Field
        label={words.points}
        validationState={read === null ? 'error' : 'none'}
        validationMessage={read === null ? settings.wrongPercent : null}
      >
        <Input
          className={styles.input}
          input={{ size: 4 }}
          inputMode="decimal"
          value={typed}
          onChange={(_, { value }) => setDraft(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" disabledFocusable={!mayKeep}>
          {settings.save}
        </Button>
      </div>
    </form>
  );
}
