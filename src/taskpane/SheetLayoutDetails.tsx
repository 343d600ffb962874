import { makeStyles, tokens } from '@fluentui/react-components';
import type { ColumnView } from '../commands/session-state';
import { ColumnReason } from './ColumnReason';
import { useMessages } from './messages-context';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  summary: {
    width: 'fit-content',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The columns as they were understood, and why; folded away until asked for. */
export function SheetLayoutDetails({ columns }: { columns: readonly ColumnView[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { pane } = useMessages();
  if (columns.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        <span className={text.body}>{pane.layout.title}</span>
      </summary>
      <ul className={styles.columns}>
        {columns.map((column, index) => (
          <ColumnReason key={`${index} ${column.letters}`} column={column} />
        ))}
      </ul>
    </details>
  );
}
