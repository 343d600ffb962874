import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ColumnView, Session } from '../../commands/session-state';
import type { ColumnRole, InsuranceKind } from '../../core/layout/vocabulary';
import { useMessages } from '../messages-context';
import { InsuranceSelect } from './InsuranceSelect';
import { RoleSelect } from './RoleSelect';
import { hasKind } from './role-groups';
import { useSettled } from './use-settled';

/** What a person says of a column; a kind of null is left to the sheet's own words. */
export interface ColumnChoice {
  readonly role: ColumnRole;
  readonly insurance: InsuranceKind | null;
}

/** How long a choice must stand before it is applied. */
const restTime = 500;

const useStyles = makeStyles({
  // Side by side where both fit, else one under the other.
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))',
    gap: tokens.spacingVerticalXS,
  },
  confirm: { justifySelf: 'start' },
});

/** What a column is, and for which insurance, each from a list; a doubtful one can be confirmed as it is. */
export function ColumnChoices({
  session,
  sheet,
  column,
  reasons,
}: {
  session: Session;
  sheet: string;
  column: ColumnView;
  reasons: string;
}) {
  const styles = useStyles();
  const { layout } = useMessages().pane;
  const field = useRef<HTMLSelectElement>(null);
  const { letters, address, header, role, insurance, doubtful } = column;
  const believed: ColumnChoice = { role, insurance };

  const say = (choice: ColumnChoice): Promise<void> =>
    session.correctColumn({ sheet, address, header, ...choice });
  const { chosen, choose, settle } = useSettled<ColumnChoice>(restTime, (choice) => {
    const same = choice.role === role && (choice.insurance ?? insurance) === insurance;
    return same ? Promise.resolve() : say(choice);
  });
  const confirm = (): void => {
    // The button goes with the doubt: the keyboard stays with the column.
    field.current?.focus();
    void say(believed);
  };

  const choice = chosen ?? believed;
  const lists = { column, choice, choose, settle };
  return (
    <div className={styles.choices}>
      <RoleSelect {...lists} reasons={reasons} field={field} />
      {hasKind(choice.role) && <InsuranceSelect {...lists} />}
      {doubtful && chosen === null && (
        <Button
          className={styles.confirm}
          size="small"
          aria-label={layout.confirmColumn(letters)}
          onClick={confirm}
        >
          {layout.confirm}
        </Button>
      )}
    </div>
  );
}
