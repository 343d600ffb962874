import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { wholeAmount } from '../../../core/text/whole-amount';
import { allocationMessagesFor } from '../../../locales/allocation';
import { useWords } from '../use-words';
import { useFormStyles } from '../form-styles';

/** What was assigned, what the office set itself, and which of the two is split. */
export function QuotaFields({
  assigned,
  stretch,
  split,
  type,
  choose,
}: {
  assigned: string;
  stretch: string;
  split: 'assigned' | 'stretch';
  type: (part: Partial<Record<'assigned' | 'stretch', string>>) => void;
  choose: (split: 'assigned' | 'stretch') => void;
}) {
  const styles = useFormStyles();
  const words = useWords(allocationMessagesFor);
  const fields = { assigned, stretch };
  const both = ['assigned', 'stretch'] as const;
  const canChoose = both.every((one) => wholeAmount(fields[one]) !== null);
  return (
    <>
      {both.map((one) => (
        <Field key={one} label={words[one]}>
          <Input
            className={styles.narrow}
            inputMode="numeric"
            value={fields[one]}
            contentAfter={words.people}
            onChange={(_, { value }) => type({ [one]: value })}
          />
        </Field>
      ))}
      {canChoose && (
        <Field label={words.split}>
          <RadioGroup
            value={split}
            onChange={(_, { value }) => choose(value === 'stretch' ? 'stretch' : 'assigned')}
          >
            {both.map((one) => (
              <Radio key={one} value={one} label={words.splitName(one, wholeAmount(fields[one]) ?? 0)} />
            ))}
          </RadioGroup>
        </Field>
      )}
    </>
  );
}
