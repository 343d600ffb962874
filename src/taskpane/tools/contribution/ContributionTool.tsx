import { Divider } from '@fluentui/react-components';
import { useState } from 'react';
import {
  type ContributionRules,
  contributionRulesOn,
  type ContributorGroup,
} from '../../../core/contribution/contribution-rules';
import type { ContributionTerms, StateShareBase } from '../../../core/contribution/contribution-terms';
import { knownContributionRules } from '../../../core/contribution/known-rules';
import type { IsoDate } from '../../../core/text/date';
import { localToday } from '../../local-today';
import { useFormStyles } from '../form-styles';
import type { ToolProps } from '../tool';
import { HandOut } from './HandOut';
import { OneLevel } from './OneLevel';
import { OwnRules } from './OwnRules';
import { TermsChoice } from './TermsChoice';

/** What a person pays at a level by the rules of a day, at once in the pane, and as a table to hand out. */
export default function ContributionTool({ session, state: { settings }, busy }: ToolProps) {
  const styles = useFormStyles();
  const own = settings.contributionRules;
  const known = knownContributionRules(own);
  const [from, setFrom] = useState<IsoDate | null>(null);
  const [group, setGroup] = useState<ContributorGroup>('other');
  const [base, setBase] = useState<StateShareBase>('povertyLine');
  const rules = known.find((one) => one.from === from) ?? rulesOfToday(known);
  if (rules === null) return null;
  const terms: ContributionTerms = { rules, group, base };
  const keep = (next: readonly ContributionRules[]): void =>
    void session.changeSettings({ contributionRules: next });
  return (
    <div className={styles.form}>
      <TermsChoice
        known={known}
        own={own}
        terms={terms}
        chooseRules={setFrom}
        chooseGroup={setGroup}
        chooseBase={setBase}
      />
      <OneLevel key={rules.from} terms={terms} />
      <Divider />
      <HandOut key={`table of ${rules.from}`} session={session} terms={terms} busy={busy} />
      <Divider />
      <OwnRules
        key={`rules after ${rules.from}`}
        rules={rules}
        own={own}
        busy={busy}
        keep={(added) => {
          keep([...own.filter((one) => one.from !== added.from), added]);
          setFrom(added.from);
        }}
        drop={() => {
          keep(own.filter((one) => one.from !== rules.from));
          setFrom(null);
        }}
      />
    </div>
  );
}

/** Those in force today, else the earliest that are known. */
function rulesOfToday(known: readonly ContributionRules[]): ContributionRules | null {
  return contributionRulesOn(localToday(), known) ?? known.at(-1) ?? null;
}
