import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from './messages-context';

const useStyles = makeStyles({
  more: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Opens a shortened list, or shortens it again. */
export function MoreButton({ open, total, toggle }: { open: boolean; total: number; toggle: () => void }) {
  const styles = useStyles();
  const { actions } = useMessages().pane;
  return (
    <Button
      className={styles.more}
      size="small"
      appearance="transparent"
      aria-expanded={open}
      onClick={toggle}
    >
      {open ? actions.showFewer : actions.showAll(total)}
    </Button>
  );
}
