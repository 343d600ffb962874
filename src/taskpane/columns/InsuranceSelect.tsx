import type { ColumnView } from '../../commands/session-state';
import { insuranceKinds } from '../../core/layout/vocabulary';
import { useMessages } from '../messages-context';
import { ChoiceList } from './ChoiceList';
import type { ColumnChoice } from './ColumnChoices';

/** The list of insurance kinds that a column can be about. */
export function InsuranceSelect({
  column,
  choice,
  choose,
  settle,
}: {
  column: ColumnView;
  choice: ColumnChoice;
  choose: (choice: ColumnChoice) => void;
  settle: () => void;
}) {
  const { layout, pane } = useMessages();
  const take = (value: string): void => {
    const insurance = insuranceKinds.find((known) => known === value);
    if (insurance !== undefined) choose({ role: choice.role, insurance });
  };
  return (
    <ChoiceList
      value={choice.insurance ?? column.insurance}
      aria-label={pane.layout.chooseInsurance(column.letters, column.header)}
      onChange={(event) => take(event.currentTarget.value)}
      onBlur={settle}
    >
      {insuranceKinds.map((kind) => (
        <option key={kind} value={kind}>
          {layout.insurance[kind]}
        </option>
      ))}
    </ChoiceList>
  );
}
