import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Session } from '../../../commands/session-state';
import type { ContributionTerms } from '../../../core/contribution/contribution-terms';
import {
  type HandOutChoice,
  type HandOutFault,
  handOutLevels,
} from '../../../core/contribution/hand-out-levels';
import { mostLevels } from '../../../core/contribution/level-lists';
import { type Messages, refusalSentence } from '../../../locales';
import { contributionMessagesFor } from '../../../locales/contribution';
import type { ContributionMessages } from '../../../locales/messages/contribution';
import { useMessages } from '../../messages-context';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import { useFormStyles } from '../form-styles';
import { EvenLevels } from './EvenLevels';

/** The table that staff hand out: which levels, for how many months, and the button that makes it. */
export function HandOut({
  session,
  terms,
  busy,
}: {
  session: Session;
  terms: ContributionTerms;
  busy: boolean;
}) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const messages = useMessages();
  const { handOut: words, amount } = useWords(contributionMessagesFor);
  const [choice, setChoice] = useState<HandOutChoice>({
    how: 'even',
    first: amount(terms.rules.lowest),
    step: amount(500_000),
    count: '12',
    list: '',
  });
  const outcome = handOutLevels(choice, terms.rules);
  const fault = 'code' in outcome ? outcome : null;
  const change = (part: Partial<HandOutChoice>): void => setChoice({ ...choice, ...part });
  const ready = fault === null && !busy;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if ('levels' in outcome && ready) void session.makeContribution({ terms, levels: outcome.levels });
  };
  const said = fault === null ? null : faultSentence(fault, words, messages);
  return (
    <form className={styles.form} aria-label={words.title} onSubmit={submit}>
      <h3 className={text.subheading}>{words.title}</h3>
      <Field label={words.levels}>
        <RadioGroup
          layout="horizontal"
          value={choice.how}
          onChange={(_, { value }) => change({ how: value === 'listed' ? 'listed' : 'even' })}
        >
          <Radio value="even" label={words.even} />
          <Radio value="listed" label={words.listed} />
        </RadioGroup>
      </Field>
      {choice.how === 'even' ? (
        <EvenLevels choice={choice} change={change} fault={fault} said={said} />
      ) : (
        <Field
          label={words.list}
          hint={words.listHint}
          // Before anything is typed there is nothing to object to.
          validationState={said === null || choice.list.trim() === '' ? 'none' : 'error'}
          validationMessage={choice.list.trim() === '' ? null : said}
        >
          <Textarea rows={4} value={choice.list} onChange={(_, { value }) => change({ list: value })} />
        </Field>
      )}
      {'levels' in outcome && <p className={text.body}>{words.announced(outcome.levels)}</p>}
      <Button className={styles.action} appearance="primary" type="submit" disabledFocusable={!ready}>
        {words.confirm}
      </Button>
    </form>
  );
}

function faultSentence(
  fault: HandOutFault,
  words: ContributionMessages['handOut'],
  messages: Messages,
): string {
  switch (fault.code) {
    case 'no-amount':
      return words.noAmount;
    case 'no-count':
      return words.noCount(mostLevels);
    case 'unread':
      return words.unread(fault.typed);
    case 'too-many':
      return words.tooMany(mostLevels);
    case 'refused':
      return refusalSentence(fault.refusal, messages);
  }
}
