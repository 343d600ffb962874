import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { isSettled, type PasteMatch } from '../../../commands/paste/paste-state';
import { columnLetters } from '../../../core/grid/address';
import type { Session } from '../../../commands/session-state';
import { pasteMessagesFor } from '../../../locales/paste';
import { useMessages } from '../../messages-context';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import { AskedRows } from './AskedRows';
import { FoldedParts } from './FoldedParts';
import { MissingUnits } from './MissingUnits';
import { usePasteStyles } from './paste-styles';
import { UnusableRows } from './UnusableRows';
import { useStepFocus } from './use-step-focus';
import { waitingRows } from './waiting-rows';

/** The match table: what will be filled in, what has to be asked, and what is left. */
export function MatchResult({
  session,
  match,
  busy,
  again,
  close,
}: {
  session: Session;
  match: PasteMatch;
  busy: boolean;
  again: () => void;
  close: () => void;
}) {
  const styles = usePasteStyles();
  const text = useTextStyles();
  const { waiting } = useMessages().tools;
  const { match: words } = useWords(pasteMessagesFor);
  const heading = useStepFocus();
  const count = (...states: readonly string[]): number =>
    match.rows.filter((row) => states.includes(row.match)).length;
  const counts = {
    matched: count('matched'),
    asked: count('near', 'ambiguous'),
    notFound: count('notFound'),
    missing: match.missing.length,
  };
  const settled = isSettled(match);
  const fill = (): void => {
    if (match.toFill === 0 || busy) return;
    void session.applyPaste().then(() => {
      // With nothing left to look at, what was done is said below. The focus is not taken from the sheet.
      const { paste: now } = session.state();
      if (now !== null && isSettled(now) && document.hasFocus()) close();
    });
  };
  const leaveAll = (): void => session.sayRows(waitingRows(match), 'none');
  return (
    <div className={styles.column}>
      <h3 ref={heading} tabIndex={-1} className={`${text.subheading} ${styles.heading}`}>
        {words.title}
      </h3>
      <p className={text.body} aria-live="polite">
        {settled ? words.settled : match.written ? waiting.open(match.open) : words.counts(counts)}
      </p>
      <p className={text.small}>
        {words.into(match)} {words.from(match, columnLetters(match.figures.column))}
      </p>
      {match.notice !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.notice(match.notice)}</MessageBarBody>
        </MessageBar>
      )}
      <AskedRows session={session} match={match} />
      <UnusableRows session={session} match={match} />
      <MissingUnits match={match} />
      <FoldedParts match={match} />
      <div className={styles.part}>
        {match.typedTotals.length > 0 && (
          <p className={text.small}>{words.typedTotals(match.typedTotals.map(({ address }) => address))}</p>
        )}
        {!settled && <p className={text.small}>{words.fillHint(match)}</p>}
        <div className={styles.row}>
          {!settled && (
            <Button appearance="primary" disabledFocusable={match.toFill === 0 || busy} onClick={fill}>
              {words.fill}
            </Button>
          )}
          {match.written && match.open > 0 && (
            <Button onClick={leaveAll}>{words.leaveAll(match.open)}</Button>
          )}
          {match.written ? (
            settled && <Button onClick={again}>{words.another}</Button>
          ) : (
            <Button onClick={again}>{words.again}</Button>
          )}
        </div>
      </div>
    </div>
  );
}
