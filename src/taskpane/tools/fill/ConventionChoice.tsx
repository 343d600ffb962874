import { Field } from '@fluentui/react-components';
import type { OfferedConvention } from '../../../core/filling/fill-proposal';
import type { ChangeConvention } from '../../../core/layout/vocabulary';
import { ChoiceList } from '../../columns/ChoiceList';
import { fillMessagesFor } from '../../../locales/fill';
import { useWords } from '../use-words';

interface ConventionChoiceProps {
  readonly offered: OfferedConvention;
  /** Null where it is left to the sheet. */
  readonly chosen: ChangeConvention | null;
  readonly choose: (convention: ChangeConvention | null) => void;
}

/** What the change of one kind counts, why, and the list to choose another from. */
export function ConventionChoice({ offered, chosen, choose }: ConventionChoiceProps) {
  const fill = useWords(fillMessagesFor);
  const { insurance, letters, convention, reason, choices } = offered;
  const name = fill.conventionOf(insurance, letters);
  return (
    <Field label={name} hint={fill.reason(chosen === null ? reason : { by: 'person' })}>
      <ChoiceList
        aria-label={name}
        value={chosen ?? ''}
        onChange={(event) => choose(choices.find((one) => one === event.currentTarget.value) ?? null)}
      >
        <option value="">{fill.bySheet(convention)}</option>
        {choices.map((one) => (
          <option key={one} value={one}>
            {fill.convention[one]}
          </option>
        ))}
      </ChoiceList>
    </Field>
  );
}
