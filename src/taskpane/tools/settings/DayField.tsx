import { Field, Input } from '@fluentui/react-components';
import { settingsMessagesFor } from '../../../locales/settings';
import { useWords } from '../use-words';
import { useFormStyles } from './form-styles';

/** A day of the year to be typed: `30/6`. */
export function DayField({
  text,
  wrong,
  onType,
}: {
  text: string;
  wrong: boolean;
  onType: (text: string) => void;
}) {
  const styles = useFormStyles();
  const settings = useWords(settingsMessagesFor);
  return (
    <Field
      label={settings.milestones.day}
      validationState={wrong ? 'error' : 'none'}
      validationMessage={wrong ? settings.milestones.wrongDay : null}
    >
      <Input
        className={styles.input}
        input={{ size: 6 }}
        value={text}
        placeholder={settings.dayOfYear('06-30')}
        onChange={(_, { value }) => onType(value)}
      />
    </Field>
  );
}
