import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Session, SessionState } from '../commands/session-state';
import { loadNotice } from './later/notice';
import { useMessages } from './messages-context';
import { OutcomeBar } from './OutcomeBar';
import { ProblemBar } from './ProblemBar';
import { TakeBack } from './TakeBack';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column' },
  // With nothing to say the regions stay on the page, but take no gap of the column that they stand in.
  quiet: { marginTop: `calc(-1 * ${tokens.spacingVerticalL})` },
  first: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  said: { flexGrow: 1, minWidth: 0 },
});

/**
 * What the last command did, or why it could not, and the way back. Both regions stay on the page when empty: a screen
 * reader announces only what changes inside a region that it knows.
 */
export function Result({ session, state, busy }: { session: Session; state: SessionState; busy: boolean }) {
  const { working, outcome, problem, sheet, takeBack, upToDate } = state;
  const styles = useStyles();
  const text = useTextStyles();
  const { pane } = useMessages();
  // On its way before there is something to tell, and after everything that the first command needs.
  useEffect(() => void loadNotice(), []);

  const takeBackButton = takeBack === null ? null : <TakeBack session={session} />;
  const told = !busy && outcome !== null && problem === null;
  // Where it is doubtful what a column is, nobody can say that all is right.
  const doubted = sheet?.columns.some(({ weighty }) => weighty) ?? false;
  const current = !busy && !told && problem === null && upToDate && !doubted;
  const quiet = !busy && !told && !current && problem === null && takeBack === null;
  return (
    <div className={mergeClasses(styles.result, quiet && styles.quiet)}>
      <div className={styles.first}>
        <div className={styles.said} role="status">
          {busy && working !== null && <p className={text.body}>{pane.working[working]}</p>}
          {told && <OutcomeBar outcome={outcome} takeBack={takeBackButton} />}
          {current && <p className={text.small}>✓ {pane.upToDate}</p>}
        </div>
        {!busy && !told && problem === null && takeBackButton}
      </div>
      <div role="alert">
        {!busy && problem !== null && <ProblemBar problem={problem} takeBack={takeBackButton} />}
      </div>
    </div>
  );
}
