import { Button, makeStyles } from '@fluentui/react-components';
import type { Session } from '../commands/session-state';
import { useMessages } from './messages-context';

const useStyles = makeStyles({ button: { alignSelf: 'flex-end' } });

/** The way back from the last command. */
export function TakeBack({ session }: { session: Session }) {
  const styles = useStyles();
  const { actions } = useMessages().pane;
  return (
    <Button className={styles.button} size="small" onClick={() => void session.takeBack()}>
      {actions.takeBack}
    </Button>
  );
}
