import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Session } from '../commands/session-state';
import { useMessages } from './messages-context';
import { MoreButton } from './MoreButton';
import { useTextStyles } from './text-styles';
import { useShortened } from './use-shortened';

const mostAtFirst = 6;

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  sheet: {
    maxWidth: '100%',
    overflowWrap: 'anywhere',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The sheet in front is none of the field: what one looks like, and where there is one. */
export function Unrecognised({ session, others }: { session: Session; others: readonly string[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { shown, long, open, toggle } = useShortened(others, mostAtFirst);
  const { actions, unrecognised } = useMessages().pane;
  return (
    <div className={styles.notice}>
      {others.length > 0 ? (
        <p className={text.body}>{unrecognised.others}</p>
      ) : (
        <>
          <p className={text.subheading}>{unrecognised.title}</p>
          <p className={text.body}>{unrecognised.text}</p>
        </>
      )}
      {shown.map((sheet) => (
        <Button key={sheet} className={styles.sheet} onClick={() => void session.showSheet(sheet)}>
          {actions.openSheet(sheet)}
        </Button>
      ))}
      {long && <MoreButton open={open} total={others.length} toggle={toggle} />}
      {others.length === 0 && <Button onClick={() => void session.refresh()}>{actions.refresh}</Button>}
    </div>
  );
}
