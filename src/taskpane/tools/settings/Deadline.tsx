import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { MonthDay } from '../../../core/settings/setting-field';
import { settingsMessagesFor } from '../../../locales/settings';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import type { Change } from './change';
import { DayField } from './DayField';
import { dayFrom } from './entries';
import { useFormStyles } from './form-styles';

/** Deadlines that offices set: the end of the year, or the middle of its last month. */
const usual: readonly MonthDay[] = ['12-15', '12-31'];

/** The day of each year by which the plan has to be reached. */
export function Deadline({ deadline, busy, change }: { deadline: MonthDay; busy: boolean; change: Change }) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const settings = useWords(settingsMessagesFor);
  const { deadline: words } = settings;
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft ?? settings.dayOfYear(deadline);
  const read = dayFrom(typed);
  const mayKeep = read !== null && read !== deadline && !busy;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!mayKeep) return;
    void change({ deadline: read }).then((done) => done && setDraft(null));
  };
  return (
    <form className={styles.part} aria-label={words.title} onSubmit={submit}>
      <p className={text.small}>{words.hint}</p>
      <DayField text={typed} wrong={read === null} onType={setDraft} />
      <div className={styles.actions}>
        {usual.map((day) => (
          <Button
            key={day}
            size="small"
            aria-pressed={day === read}
            onClick={() => setDraft(words.ready(day))}
          >
            {words.ready(day)}
          </Button>
        ))}
      </div>
      <div className={styles.actions}>
        <Button type="submit" disabledFocusable={!mayKeep}>
          {settings.save}
        </Button>
      </div>
    </form>
  );
}
