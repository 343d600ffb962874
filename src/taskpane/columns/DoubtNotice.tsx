import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ColumnView } from '../../commands/session-state';
import { useMessages } from '../messages-context';
import { useTextStyles } from '../text-styles';

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gridTemplateColumns: '18px 1fr',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'baseline',
    padding: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  sign: {
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusWarningForeground1,
  },
  review: { gridColumnStart: 2, justifySelf: 'start' },
});

/** Says before the main button which columns should be looked at, and leads to them. */
export function DoubtNotice({ columns, onReview }: { columns: readonly ColumnView[]; onReview: () => void }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { layout } = useMessages().pane;
  return (
    <div className={styles.notice}>
      <span className={mergeClasses(text.body, styles.sign)} aria-hidden="true">
        !
      </span>
      <p className={text.body}>{layout.doubtful(columns.map(({ letters }) => letters))}</p>
      <Button className={styles.review} size="small" onClick={onReview}>
        {layout.review}
      </Button>
    </div>
  );
}
