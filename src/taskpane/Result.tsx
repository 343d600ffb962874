import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Session, SessionState } from '../commands/session-state';
import { useMessages } from './messages-context';
import { OutcomeBar } from './OutcomeBar';
import { ProblemBar } from './ProblemBar';
import { TakeBack } from './TakeBack';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  result: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    outlineStyle: 'none',
    // An empty region stays on the page, but takes no gap of the column it stands in.
    ':empty': { marginTop: `calc(-1 * ${tokens.spacingVerticalL})` },
  },
});

/**
 * What the last command did, or why it could not, and the way back. Both regions stay on the page when empty: a screen
 * reader announces only what changes inside a region that it knows.
 */
export function Result({ session, state, busy }: { session: Session; state: SessionState; busy: boolean }) {
  const { working, outcome, problem, takeBack, upToDate } = state;
  const styles = useStyles();
  const text = useTextStyles();
  const { pane } = useMessages();
  const region = useRef<HTMLDivElement>(null);

  const undo = async () => {
    await session.takeBack();
    // The button is gone with what it took back. Where the focus fell with it, the result takes it; where the person
    // has gone back to the sheet, nothing is taken from them.
    if (document.hasFocus() && document.activeElement === document.body) region.current?.focus();
  };
  const takeBackButton = takeBack === null ? null : <TakeBack busy={busy} onTakeBack={() => void undo()} />;
  const told = !busy && outcome !== null && problem === null;
  const current = !busy && !told && problem === null && upToDate;
  return (
    <>
      <div className={styles.result} role="status" tabIndex={-1} ref={region}>
        {busy && working !== null && <p className={text.body}>{pane.working[working]}</p>}
        {told && <OutcomeBar outcome={outcome} takeBack={takeBackButton} />}
        {current && <p className={text.small}>✓ {pane.upToDate}</p>}
      </div>
      <div className={styles.result} role="alert">
        {!busy && problem !== null && <ProblemBar problem={problem} />}
      </div>
      {!busy && !told && takeBackButton}
    </>
  );
}
