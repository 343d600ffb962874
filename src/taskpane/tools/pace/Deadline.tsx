import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { isMonthDay, type MonthDay } from '../../../core/settings/setting-field';
import type { IsoDate } from '../../../core/text/date';
import { paceMessagesFor } from '../../../locales/pace';
import { useMessages } from '../../messages-context';
import { useWords } from '../use-words';
import type { ToolProps } from '../tool';

const useStyles = makeStyles({
  choices: { flexWrap: 'wrap' },
  other: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
});

/** The days that plans of the field name. */
const usual: readonly MonthDay[] = ['12-15', '12-31'];
const other = 'other';

/** By which day of the year the plan has to be reached: kept with the workbook. */
export function Deadline({
  session,
  state: { settings },
  year,
  busy,
}: Pick<ToolProps, 'session' | 'state' | 'busy'> & { readonly year: string }) {
  const styles = useStyles();
  const { numbers } = useMessages();
  const pace = useWords(paceMessagesFor);
  const words = pace.deadline;
  const { deadline } = settings;
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState(`${year}-${deadline}`);
  const chosen = asking || !usual.includes(deadline) ? other : deadline;
  const monthDay = day.startsWith(`${year}-`) ? day.slice(5) : '';
  const keep = (choice: MonthDay): void => {
    if (!busy && choice !== deadline) void session.changeSettings({ deadline: choice });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isMonthDay(monthDay)) keep(monthDay);
  };
  return (
    <div>
      <Field label={words.title}>
        <RadioGroup
          className={styles.choices}
          layout="horizontal"
          value={chosen}
          onChange={(_, { value }) => {
            setAsking(value === other);
            if (isMonthDay(value)) keep(value);
          }}
        >
          {usual.map((choice) => (
            <Radio key={choice} value={choice} label={numbers.date(`${year}-${choice}` as IsoDate)} />
          ))}
          <Radio value={other} label={words.other} />
        </RadioGroup>
      </Field>
      {chosen === other && (
        <form className={styles.other} onSubmit={submit}>
          <Field
            label={words.day}
            validationState={isMonthDay(monthDay) ? 'none' : 'error'}
            validationMessage={isMonthDay(monthDay) ? numbers.date(day as IsoDate) : words.notInYear(year)}
            validationMessageIcon={null}
          >
            <Input
              type="date"
              min={`${year}-01-01`}
              max={`${year}-12-31`}
              value={day}
              onChange={(_, { value }) => setDay(value)}
            />
          </Field>
          <Button type="submit" disabledFocusable={busy || !isMonthDay(monthDay) || monthDay === deadline}>
            {words.use}
          </Button>
        </form>
      )}
    </div>
  );
}
