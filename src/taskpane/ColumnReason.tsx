import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ColumnView } from '../commands/session-state';
import { useMessages } from './messages-context';
import { useTextStyles } from './text-styles';

/** From here up a belief is said without asking. */
const sureFrom = 0.9;

const useStyles = makeStyles({
  column: { display: 'grid', gridTemplateColumns: 'subgrid', gridColumn: '1 / -1', alignItems: 'baseline' },
  letters: {
    minWidth: '1.5em',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
  },
  unsure: {
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { overflowWrap: 'anywhere' },
});

/** One column: its letter, what it means, for which insurance and day, and what says so. */
export function ColumnReason({ column }: { column: ColumnView }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { layout, numbers, pane } = useMessages();
  const about = [
    column.insurance === 'none' ? null : layout.insurance[column.insurance],
    column.date === null ? null : numbers.date(column.date),
  ].filter((part) => part !== null);
  return (
    <li className={styles.column}>
      <span
        className={mergeClasses(text.body, styles.letters)}
        aria-label={pane.layout.column(column.letters)}
      >
        {column.letters}
      </span>
      <div className={styles.words}>
        <p className={text.body}>
          {[layout.role[column.role], ...about].join(' · ')}
          {column.confidence < sureFrom && (
            <>
              {' '}
              <span className={mergeClasses(text.nowrap, styles.unsure)}>({pane.layout.unsure})</span>
            </>
          )}
        </p>
        {column.evidence.length === 0 && <p className={text.small}>{pane.layout.noEvidence}</p>}
        {column.evidence.map((evidence) => (
          <p key={`${evidence.by} ${evidence.text}`} className={text.small}>
            {pane.layout.evidence(evidence)}
          </p>
        ))}
      </div>
    </li>
  );
}
