import { Button, makeStyles } from '@fluentui/react-components';
import type { ColumnView } from '../../commands/session-state';
import { Notice } from '../later/notice';
import { useMessages } from '../messages-context';

const useStyles = makeStyles({ review: { alignSelf: 'flex-end' } });

/** Says before the main button which columns should be looked at, and leads to them. */
export function DoubtNotice({ columns, onReview }: { columns: readonly ColumnView[]; onReview: () => void }) {
  const styles = useStyles();
  const { layout } = useMessages().pane;
  return (
    <Notice
      intent="warning"
      actions={
        <Button className={styles.review} size="small" onClick={onReview}>
          {layout.review}
        </Button>
      }
    >
      {layout.doubtful(columns.map(({ letters }) => letters))}
    </Notice>
  );
}
