import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { proposedDates } from '../../../core/period/proposed-dates';
import type { IsoDate } from '../../../core/text/date';
import { useMessages } from '../../messages-context';
import { useTextStyles } from '../../text-styles';
import type { ToolProps } from '../tool';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a new period will write, the day that it asks for, and the button that does it. */
export default function NewPeriod({ session, state: { sheet }, busy, close }: ToolProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { tools, pane } = useMessages();
  const { period } = pane;
  const asOf = sheet?.asOf ?? null;
  const proposed = asOf === null ? [] : proposedDates(asOf);
  const [date, setDate] = useState<string>(proposed[0] ?? '');
  const isLater = /^\d{4}-\d{2}-\d{2}$/.test(date) && (asOf === null || date > asOf);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isLater || busy) return;
    void session.openPeriod(date as IsoDate);
    close();
  };
  return (
    <form className={styles.form} aria-label={tools.name.period} onSubmit={submit}>
      <p className={text.body}>{period.announced({ from: asOf, kinds: sheet?.movingKinds ?? [] })}</p>
      <Field
        label={period.date}
        // The field shows the day in the order of the machine's own language; this one is day first for all.
        hint={isLater ? period.proposed(date as IsoDate) : null}
        validationState={isLater || asOf === null ? 'none' : 'error'}
        validationMessage={isLater || asOf === null ? null : period.tooEarly(asOf)}
      >
        <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
      <div className={styles.row}>
        {proposed.map((day) => (
          <Button key={day} size="small" onClick={() => setDate(day)} aria-pressed={day === date}>
            {period.proposed(day)}
          </Button>
        ))}
      </div>
      <div className={styles.row}>
        <Button appearance="primary" type="submit" disabledFocusable={!isLater || busy}>
          {period.confirm}
        </Button>
        <Button onClick={close}>{period.cancel}</Button>
      </div>
    </form>
  );
}
