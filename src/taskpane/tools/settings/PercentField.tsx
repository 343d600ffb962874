import { Field, Input } from '@fluentui/react-components';
import { settingsMessagesFor } from '../../../locales/settings';
import { useWords } from '../use-words';
import { useFormStyles } from './form-styles';

/** A percent to be typed, with a word where it is none. */
export function PercentField({
  label,
  text,
  wrong,
  placeholder,
  onType,
}: {
  label: string;
  text: string;
  wrong: boolean;
  placeholder?: string;
  onType: (text: string) => void;
}) {
  const styles = useFormStyles();
  const settings = useWords(settingsMessagesFor);
  return (
    <Field
      label={label}
      validationState={wrong ? 'error' : 'none'}
      validationMessage={wrong ? settings.wrongPercent : null}
    >
      <Input
        className={styles.input}
        input={{ size: 4 }}
        inputMode="decimal"
        contentAfter="%"
        value={text}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={(_, { value }) => onType(value)}
      />
    </Field>
  );
}
