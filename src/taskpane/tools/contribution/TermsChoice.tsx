import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import {
  type ContributionRules,
  type ContributorGroup,
  contributorGroups,
} from '../../../core/contribution/contribution-rules';
import type { ContributionTerms, StateShareBase } from '../../../core/contribution/contribution-terms';
import type { IsoDate } from '../../../core/text/date';
import { contributionMessagesFor } from '../../../locales/contribution';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';

const bases: readonly StateShareBase[] = ['povertyLine', 'total'];

/** By which rules, for whom, and what the State's share is of; with where the rules are written. */
export function TermsChoice({
  known,
  own,
  terms: { rules, group, base },
  chooseRules,
  chooseGroup,
  chooseBase,
}: {
  known: readonly ContributionRules[];
  own: readonly ContributionRules[];
  terms: ContributionTerms;
  chooseRules: (from: IsoDate) => void;
  chooseGroup: (group: ContributorGroup) => void;
  chooseBase: (base: StateShareBase) => void;
}) {
  const text = useTextStyles();
  const words = useWords(contributionMessagesFor);
  const isOwn = (one: ContributionRules): boolean => own.some(({ from }) => from === one.from);
  return (
    <>
      <Field label={words.rules}>
        <Select
          value={rules.from}
          onChange={(_, { value }) => {
            const chosen = known.find(({ from }) => from === value);
            if (chosen !== undefined) chooseRules(chosen.from);
          }}
        >
          {known.map((one) => (
            <option key={one.from} value={one.from}>
              {words.rulesFrom(one, isOwn(one))}
            </option>
          ))}
        </Select>
      </Field>
      <p className={text.small}>
        {words.rulesSay(rules)} {words.source(rules.source)}
      </p>
      <Field label={words.group}>
        <Select
          value={group}
          onChange={(_, { value }) => {
            const chosen = contributorGroups.find((one) => one === value);
            if (chosen !== undefined) chooseGroup(chosen);
          }}
        >
          {contributorGroups.map((one) => (
            <option key={one} value={one}>
              {words.groupName(one, rules.stateShare[one])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.base}>
        <RadioGroup
          value={base}
          onChange={(_, { value }) => chooseBase(bases.find((one) => one === value) ?? base)}
        >
          {bases.map((one) => (
            <Radio key={one} value={one} label={words.baseName[one]} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
