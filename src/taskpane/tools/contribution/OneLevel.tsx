import {
  Field,
  Input,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import { useState } from 'react';
import { contributionAt, isRefused } from '../../../core/contribution/contribution';
import { contributionPeriods, type ContributionTerms } from '../../../core/contribution/contribution-terms';
import { wholeAmount } from '../../../core/text/whole-amount';
import { refusalSentence } from '../../../locales';
import { contributionMessagesFor } from '../../../locales/contribution';
import { useMessages } from '../../messages-context';
import { useWords } from '../use-words';
import { useFormStyles } from '../form-styles';

/** What one level comes to, as it is typed: who pays how much for each number of months, or why it cannot be chosen. */
export function OneLevel({ terms }: { terms: ContributionTerms }) {
  const styles = useFormStyles();
  const messages = useMessages();
  const words = useWords(contributionMessagesFor);
  const [typed, setTyped] = useState(words.amount(terms.rules.lowest));
  const level = wholeAmount(typed);
  const amounts = contributionPeriods.map(
    (months) => [months, contributionAt(level, months, terms)] as const,
  );
  const refusal = amounts.map(([, amount]) => amount).find(isRefused) ?? null;
  return (
    <>
      <Field
        label={words.level}
        validationState={refusal === null ? 'none' : 'error'}
        validationMessage={refusal === null ? null : refusalSentence(refusal, messages)}
      >
        <Input
          className={styles.narrow}
          inputMode="numeric"
          value={typed}
          contentAfter={words.perMonth}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={() => {
            if (level !== null) setTyped(words.amount(level));
          }}
        />
      </Field>
      {refusal === null && (
        <Table size="extra-small" aria-label={words.table}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell>{words.months}</TableHeaderCell>
              {[words.person, words.state, words.total].map((who) => (
                <TableHeaderCell key={who} className={styles.figureHeading}>
                  {who}
                </TableHeaderCell>
              ))}
            </TableRow>
          </TableHeader>
          <TableBody>
            {amounts.map(([months, amount]) => (
              <TableRow key={months}>
                <TableCell>{words.monthCount(months)}</TableCell>
                {!isRefused(amount) &&
                  ([amount.person, amount.state, amount.total] as const).map((part, index) => (
                    <TableCell key={index} className={styles.figure}>
                      {index === 0 ? <b>{words.amount(part)}</b> : words.amount(part)}
                    </TableCell>
                  ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </>
  );
}
