import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { ColumnView } from '../../commands/session-state';
import { useMessages } from '../messages-context';

const useStyles = makeStyles({ review: { alignSelf: 'flex-end' } });

/** Says before the main button which columns should be looked at, and leads to them. */
export function DoubtNotice({ columns, onReview }: { columns: readonly ColumnView[]; onReview: () => void }) {
  const styles = useStyles();
  const { layout } = useMessages().pane;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{layout.doubtful(columns.map(({ letters }) => letters))}</MessageBarBody>
      <MessageBarActions>
        <Button className={styles.review} size="small" onClick={onReview}>
          {layout.review}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
