import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
} from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { type ContributionRules, contributorGroups } from '../../../core/contribution/contribution-rules';
import { rulesFaults } from '../../../core/contribution/rules-faults';
import { contributionMessagesFor } from '../../../locales/contribution';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import { useFormStyles } from '../form-styles';
import { rulesOfDraft, type RulesDraft } from './rules-draft';

const amounts = ['lowest', 'highest', 'percent', 'povertyLine'] as const;

/** Rules that the office enters itself when the law moved: what is published to begin with, changed where it is other. */
export function OwnRules({
  rules,
  own,
  busy,
  keep,
  drop,
}: {
  rules: ContributionRules;
  own: readonly ContributionRules[];
  busy: boolean;
  keep: (rules: ContributionRules) => void;
  drop: () => void;
}) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const { own: words, amount } = useWords(contributionMessagesFor);
  const isOwn = own.some(({ from }) => from === rules.from);
  const [draft, setDraft] = useState<RulesDraft>(() => ({
    from: isOwn ? rules.from : '',
    source: isOwn ? rules.source : '',
    lowest: amount(rules.lowest),
    highest: amount(rules.highest),
    percent: String(rules.percent),
    povertyLine: amount(rules.povertyLine),
    ...rules.stateShare,
  }));
  const [tried, setTried] = useState(false);
  const typed = rulesOfDraft(draft, words.noSource);
  const faults = rulesFaults(typed);
  const change = (part: Partial<RulesDraft>): void => setDraft({ ...draft, ...part });
  const shown = (fault: (typeof faults)[number]): string | null =>
    tried && faults.includes(fault) ? words.fault[fault] : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (faults.length === 0 && !busy) keep(typed);
  };
  const field = (
    name: keyof RulesDraft,
    label: string,
    said: string | null,
    type: 'text' | 'date' = 'text',
  ) => (
    <Field
      key={name}
      label={label}
      hint={type === 'date' && !faults.includes('from') ? words.fromSays(typed.from) : null}
      validationState={said === null ? 'none' : 'error'}
      validationMessage={said}
    >
      <Input
        className={styles.narrow}
        type={type}
        value={String(draft[name])}
        onChange={(_, { value }) => change({ [name]: value })}
      />
    </Field>
  );
  return (
    <Accordion collapsible>
      <AccordionItem value="own">
        <AccordionHeader as="h3">{words.title}</AccordionHeader>
        <AccordionPanel>
          <form className={styles.form} aria-label={words.title} noValidate onSubmit={submit}>
            <p className={text.small}>{words.hint}</p>
            {field('from', words.from, shown('from'), 'date')}
            {amounts.map((name) => field(name, words[name], shown(name)))}
            {contributorGroups.map((group) => {
              const share = typed.stateShare[group];
              const wrong = !(share >= 0 && share <= 100);
              return field(group, words.share(group), wrong ? shown('stateShare') : null);
            })}
            {field('source', words.source, null)}
            <div className={styles.row}>
              <Button type="submit" disabledFocusable={busy}>
                {words.keep}
              </Button>
              {isOwn && (
                <Button disabledFocusable={busy} onClick={drop}>
                  {words.drop(rules.from)}
                </Button>
              )}
            </div>
          </form>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
