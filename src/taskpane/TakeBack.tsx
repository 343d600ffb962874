import { Button, makeStyles } from '@fluentui/react-components';
import { useMessages } from './messages-context';

const useStyles = makeStyles({ button: { alignSelf: 'flex-end' } });

/** The way back from the last command. */
export function TakeBack({ busy, onTakeBack }: { busy: boolean; onTakeBack: () => void }) {
  const styles = useStyles();
  const { actions } = useMessages().pane;
  return (
    <Button className={styles.button} size="small" disabledFocusable={busy} onClick={onTakeBack}>
      {actions.takeBack}
    </Button>
  );
}
