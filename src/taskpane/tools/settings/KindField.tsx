import { Field, Select } from '@fluentui/react-components';
import { type InsuranceKind, insuranceKinds } from '../../../core/layout/vocabulary';
import { settingsMessagesFor } from '../../../locales/settings';
import { useMessages } from '../../messages-context';
import { useWords } from '../use-words';

/** The kind of insurance that a threshold is for; those of the sheet in front come first. */
export function KindField({
  kind,
  kinds,
  choose,
}: {
  kind: InsuranceKind;
  kinds: readonly InsuranceKind[];
  choose: (kind: InsuranceKind) => void;
}) {
  const { layout } = useMessages();
  const settings = useWords(settingsMessagesFor);
  const rated = insuranceKinds.filter((one) => one !== 'none');
  const listed = [...kinds, ...rated.filter((one) => !kinds.includes(one))];
  return (
    <Field label={settings.kind}>
      <Select
        value={kind}
        onChange={(_, { value }) => {
          const chosen = rated.find((one) => one === value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {listed.map((one) => (
          <option key={one} value={one}>
            {layout.insurance[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
