import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ColumnView, Session } from '../../commands/session-state';
import { useMessages } from '../messages-context';
import { useTextStyles } from '../text-styles';
import { ColumnChoices } from './ColumnChoices';
import { ColumnReasons } from './ColumnReasons';

const useStyles = makeStyles({
  column: { display: 'grid', gridTemplateColumns: 'subgrid', gridColumn: '1 / -1', alignItems: 'baseline' },
  letters: {
    minWidth: '1.5em',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
  },
  unsure: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  words: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
});

/** One column: its letters and header, what it is taken for, and why. */
export function ColumnEntry({
  session,
  sheet,
  column,
}: {
  session: Session;
  sheet: string;
  column: ColumnView;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const reasons = useId();
  const { layout, pane } = useMessages();
  const { letters, header, role, doubtful } = column;
  return (
    <li className={styles.column} data-doubtful={doubtful ? '' : undefined}>
      <span
        className={mergeClasses(text.body, styles.letters)}
        role="img"
        aria-label={pane.layout.column(letters)}
      >
        {letters}
      </span>
      <div className={styles.words}>
        <p className={text.body}>
          {header === '' ? pane.layout.noHeader : header}
          {doubtful && (
            <>
              {' '}
              <span className={mergeClasses(text.nowrap, styles.unsure)}>({pane.layout.unsure})</span>
            </>
          )}
        </p>
        {role === 'unit' ? (
          <p className={text.body}>
            <b>{layout.role.unit}</b>
          </p>
        ) : (
          <ColumnChoices session={session} sheet={sheet} column={column} reasons={reasons} />
        )}
        <ColumnReasons id={reasons} column={column} />
      </div>
    </li>
  );
}
