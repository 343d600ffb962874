import { Field, Input } from '@fluentui/react-components';
import type { HandOutChoice, HandOutFault } from '../../../core/contribution/hand-out-levels';
import { wholeAmount } from '../../../core/text/whole-amount';
import { contributionMessagesFor } from '../../../locales/contribution';
import { useWords } from '../use-words';
import { useFormStyles } from '../form-styles';

const fields = ['first', 'step', 'count'] as const;

/** Levels at equal steps: the first, the step, and how many. */
export function EvenLevels({
  choice,
  change,
  fault,
  said,
}: {
  choice: HandOutChoice;
  change: (part: Partial<HandOutChoice>) => void;
  fault: HandOutFault | null;
  /** The fault in words, shown at the field that it is about. */
  said: string | null;
}) {
  const styles = useFormStyles();
  const { handOut: words, amount } = useWords(contributionMessagesFor);
  const wrong = fault === null ? null : fieldOf(fault);
  return (
    <div className={styles.pair}>
      {fields.map((field) => (
        <Field
          key={field}
          label={words[field]}
          validationState={wrong === field ? 'error' : 'none'}
          validationMessage={wrong === field ? said : null}
        >
          <Input
            className={styles.narrow}
            inputMode="numeric"
            value={choice[field]}
            onChange={(_, { value }) => change({ [field]: value })}
            onBlur={() => {
              const typed = wholeAmount(choice[field]);
              if (typed !== null) change({ [field]: amount(typed) });
            }}
          />
        </Field>
      ))}
    </div>
  );
}

function fieldOf(fault: HandOutFault): (typeof fields)[number] {
  if (fault.code === 'no-amount') return fault.field;
  return fault.code === 'no-count' ? 'count' : 'first';
}
