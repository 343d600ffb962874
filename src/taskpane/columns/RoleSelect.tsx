import type { RefObject } from 'react';
import type { ColumnView } from '../../commands/session-state';
import type { ColumnRole } from '../../core/layout/vocabulary';
import { useMessages } from '../messages-context';
import { ChoiceList } from './ChoiceList';
import { hasKind, roleGroups } from './role-groups';
import type { ColumnChoice } from './ColumnChoices';

/** The list of what a column can be. */
export function RoleSelect({
  column,
  choice,
  reasons,
  field,
  choose,
  settle,
}: {
  column: ColumnView;
  choice: ColumnChoice;
  /** The id of the words that say why it is taken for this. */
  reasons: string;
  field: RefObject<HTMLSelectElement | null>;
  choose: (choice: ColumnChoice) => void;
  settle: () => void;
}) {
  const { layout, pane } = useMessages();
  const take = (value: string): void => {
    const role = roleGroups.flatMap(([, roles]) => roles).find((known) => known === value);
    if (role !== undefined) choose({ role, insurance: kindFor(role, choice) });
  };
  return (
    <ChoiceList
      ref={field}
      value={choice.role}
      aria-label={pane.layout.chooseRole(column.letters, column.header)}
      aria-describedby={reasons}
      onChange={(event) => take(event.currentTarget.value)}
      onBlur={settle}
    >
      {roleGroups.map(([group, roles]) => (
        <optgroup key={group} label={pane.layout.roleGroup[group]}>
          {roles.map((role) => (
            <option key={role} value={role}>
              {layout.role[role]}
            </option>
          ))}
        </optgroup>
      ))}
    </ChoiceList>
  );
}

/** The kind that a column has stays with it; where it had none, the sheet's own words are asked. */
function kindFor(role: ColumnRole, { role: before, insurance }: ColumnChoice): ColumnChoice['insurance'] {
  return hasKind(role) && hasKind(before) && insurance !== 'none' ? insurance : null;
}
