import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useRef } from 'react';
import type { Session, SessionState } from '../commands/session-state';
import { outcomeSentence, problemSentence } from '../locales';
import { ErrorDetails } from './ErrorDetails';
import { useMessages } from './messages-context';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  result: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    outlineStyle: 'none',
    ':empty': { display: 'none' },
  },
  offer: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
});

/**
 * What the last command did, or why it could not, and the way back. Both regions stay on the page when empty: a screen
 * reader announces only what changes inside a region that it knows.
 */
export function Result({ session, state }: { session: Session; state: SessionState }) {
  const { working, outcome, problem, takeBack, upToDate } = state;
  const styles = useStyles();
  const text = useTextStyles();
  const messages = useMessages();
  const { actions, working: workingWords, upToDate: upToDateWords } = messages.pane;
  const region = useRef<HTMLDivElement>(null);
  const busy = working !== null && working !== 'reading';

  const undo = async () => {
    await session.takeBack();
    // The button is gone with what it took back. Where the focus fell with it, the result takes it; where the person
    // has gone back to the sheet, nothing is taken from them.
    if (document.hasFocus() && document.activeElement === document.body) region.current?.focus();
  };
  const takeBackButton = takeBack !== null && (
    <Button size="small" onClick={() => void undo()}>
      {actions.takeBack}
    </Button>
  );
  const told = !busy && outcome !== null && problem === null;
  return (
    <>
      <div className={styles.result} role="status" tabIndex={-1} ref={region}>
        {busy && <p className={text.body}>{workingWords[working]}</p>}
        {told && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody className={text.figures}>{outcomeSentence(outcome, messages)}</MessageBarBody>
            {takeBackButton && <MessageBarActions>{takeBackButton}</MessageBarActions>}
          </MessageBar>
        )}
        {!busy && !told && problem === null && upToDate && (
          <p className={mergeClasses(text.small)}>✓ {upToDateWords}</p>
        )}
      </div>
      <div className={styles.result} role="alert">
        {!busy && problem !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {problemSentence(problem, messages)}
              {problem.code === 'unexpected' && <ErrorDetails text={problem.detail} />}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {!busy && !told && takeBack !== null && (
        <div className={styles.offer}>
          <p className={text.small}>{actions.takeBackOf[takeBack]}</p>
          {takeBackButton}
        </div>
      )}
    </>
  );
}
