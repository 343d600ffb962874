import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LetterTexts } from '../../../commands/dispatch/letter-texts';
import { type DispatchForm, type DispatchText, mostTimes } from '../../../core/settings/dispatch-form';
import type { IsoDate } from '../../../core/text/date';
import type { DispatchMessages } from '../../../locales/messages/dispatch';
import { useMessages } from '../../messages-context';
import { useTextStyles } from '../../text-styles';
import { LetterText } from './LetterText';
import { WholeNumber } from './WholeNumber';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingBottom: tokens.spacingVerticalS,
  },
  keep: { alignSelf: 'flex-start' },
});

/** Lines of each field, as many as it usually holds. */
const lines: Readonly<Record<DispatchText, number>> = {
  superior: 1,
  agency: 2,
  number: 1,
  place: 1,
  subject: 2,
  recipients: 3,
  basis: 4,
  tasks: 8,
  report: 4,
  authority: 3,
  signer: 1,
  copies: 4,
};
const lists: ReadonlySet<DispatchText> = new Set(['recipients', 'copies']);

/** What the sheet cannot know, in three groups that are folded until wanted. */
export function LetterFields({
  words,
  form,
  standard,
  change,
  keep,
}: {
  words: DispatchMessages;
  form: DispatchForm;
  standard: LetterTexts;
  change: (changes: Partial<DispatchForm>) => void;
  /** Null where there is nothing to keep, or not now. */
  keep: (() => void) | null;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { numbers } = useMessages();
  const field = (name: DispatchText): ReactNode => (
    <LetterText
      key={name}
      label={words.fields[name]}
      hint={lists.has(name) ? words.oneALine : undefined}
      value={form[name]}
      standard={standard[name]}
      rows={lines[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
  const group = (name: keyof DispatchMessages['groups'], children: ReactNode): ReactNode => (
    <AccordionItem value={name}>
      <AccordionHeader as="h3">{words.groups[name]}</AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
  return (
    <div className={styles.fields}>
      <Accordion multiple collapsible>
        {group(
          'head',
          <>
            {field('superior')}
            {field('agency')}
            {field('number')}
            <WholeNumber
              label={words.times}
              value={form.times}
              least={1}
              most={mostTimes}
              onChange={(times) => change({ times })}
            />
            {field('place')}
            {/* The field shows the day in the order of the machine's own language; the hint is day first. */}
            <Field label={words.date} hint={form.date === null ? words.dateHint : numbers.date(form.date)}>
              <Input
                type="date"
                value={form.date ?? ''}
                onChange={(_, { value }) => {
                  if (value === '') change({ date: null });
                  else if (/^\d{4}-\d{2}-\d{2}$/.test(value)) change({ date: value as IsoDate });
                }}
              />
            </Field>
            {field('subject')}
            {field('recipients')}
          </>,
        )}
        {group('text', (['basis', 'tasks', 'report'] as const).map(field))}
        {group('end', (['authority', 'signer', 'copies'] as const).map(field))}
      </Accordion>
      <p className={text.small}>{words.kept}</p>
      <Button className={styles.keep} size="small" disabledFocusable={keep === null} onClick={() => keep?.()}>
        {words.keep}
      </Button>
    </div>
  );
}
