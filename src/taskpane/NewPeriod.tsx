import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import type { Session, SheetView } from '../commands/session-state';
import { proposedDates } from '../core/period/proposed-dates';
import type { IsoDate } from '../core/text/date';
import { useMessages } from './messages-context';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  open: { fontWeight: tokens.fontWeightRegular },
  place: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a new period will write, the day that it asks for, and the button that does it; folded away until asked for. */
export function NewPeriod({ session, sheet, busy }: { session: Session; sheet: SheetView; busy: boolean }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { period } = useMessages().pane;
  const [date, setDate] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const { asOf } = sheet;
  const proposed = asOf === null ? [] : proposedDates(asOf);
  const isLater = date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) && (asOf === null || date > asOf);
  const close = (): void => {
    setDate(null);
    place.current?.querySelector('button')?.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isLater || busy) return;
    void session.openPeriod(date as IsoDate);
    close();
  };
  return (
    <div ref={place} className={styles.place}>
      <Button
        className={styles.open}
        aria-expanded={date !== null}
        onClick={() => setDate(date === null ? (proposed[0] ?? '') : null)}
      >
        {period.open}
      </Button>
      {date !== null && (
        <form className={styles.form} aria-label={period.title} onSubmit={submit}>
          <p className={text.body}>{period.announced({ from: asOf, kinds: sheet.movingKinds })}</p>
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
      )}
    </div>
  );
}
