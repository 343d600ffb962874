import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { FillProposal } from '../../../core/filling/fill-proposal';
import type { OfficeSettings } from '../../../core/settings/office-settings';
import { fillMessagesFor } from '../../../locales/fill';
import { useMessages } from '../../messages-context';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import type { ToolProps } from '../tool';
import { ConventionChoice } from './ConventionChoice';
import {
  asksForSomething,
  choiceOf,
  columnKey,
  firstTicked,
  type Ticked,
  withConvention,
  withTick,
} from './fill-choices';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  offered: { display: 'flex', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  label: { overflowWrap: 'anywhere' },
});

interface FillFormProps extends Pick<ToolProps, 'session' | 'busy' | 'close'> {
  readonly proposal: FillProposal;
  readonly settings: OfficeSettings;
}

/** What can be put in, each with a tick; how changes are counted; and the button that does it all in one write. */
export function FillForm({ session, proposal, settings, busy, close }: FillFormProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { tools } = useMessages();
  const fill = useWords(fillMessagesFor);
  const [ticked, setTicked] = useState<Ticked>(() => firstTicked(proposal, settings));
  const { columns, sums, conventions } = proposal;
  const ready = asksForSomething(ticked, settings);
  // What a column that is not put in would count, nobody needs to know.
  const counted = conventions.filter(
    ({ letters, insurance }) =>
      letters !== null ||
      columns.some(
        (one) => one.role === 'change' && one.insurance === insurance && ticked.columns.has(columnKey(one)),
      ),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!ready || busy) return;
    void session.fillColumns(choiceOf(proposal, ticked));
    close();
  };
  return (
    <form className={styles.form} aria-label={tools.name.fill} onSubmit={submit}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{fill.columnsTitle}</legend>
        {columns.length === 0 && <p className={text.body}>{fill.noColumns}</p>}
        {columns.map((column) => (
          <Checkbox
            key={columnKey(column)}
            className={styles.offered}
            checked={ticked.columns.has(columnKey(column))}
            onChange={(_, { checked }) => setTicked(withTick(ticked, columnKey(column), checked === true))}
            label={
              <span className={styles.label}>
                {fill.column(column)}
                <br />
                <span className={text.small}>{fill.header(column.header)}</span>
              </span>
            }
          />
        ))}
        {ticked.columns.size > 0 && <p className={text.small}>{fill.shifts}</p>}
      </fieldset>
      {sums.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{fill.sumsTitle}</legend>
          {sums.map((one) => (
            <Checkbox
              key={one.of}
              className={styles.offered}
              checked={ticked.sums[one.of]}
              onChange={(_, { checked }) =>
                setTicked({ ...ticked, sums: { ...ticked.sums, [one.of]: checked === true } })
              }
              label={fill.sums(one)}
            />
          ))}
        </fieldset>
      )}
      {counted.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{fill.conventionTitle}</legend>
          {counted.map((offered) => (
            <ConventionChoice
              key={offered.insurance}
              offered={offered}
              chosen={ticked.conventions[offered.insurance] ?? null}
              choose={(convention) => setTicked(withConvention(ticked, offered.insurance, convention))}
            />
          ))}
        </fieldset>
      )}
      <Field label={fill.contentTitle} hint={fill.contentHint[ticked.fillWith]}>
        <RadioGroup
          layout="horizontal"
          value={ticked.fillWith}
          onChange={(_, { value }) =>
            setTicked({ ...ticked, fillWith: value === 'values' ? value : 'formulas' })
          }
        >
          <Radio value="formulas" label={fill.content.formulas} />
          <Radio value="values" label={fill.content.values} />
        </RadioGroup>
      </Field>
      <p className={text.small}>{fill.announced}</p>
      <div className={styles.row}>
        <Button appearance="primary" type="submit" disabledFocusable={!ready || busy}>
          {fill.confirm}
        </Button>
        <Button onClick={close}>{fill.cancel}</Button>
      </div>
    </form>
  );
}
