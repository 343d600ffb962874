import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Session } from '../../commands/session-state';
import { useMessages } from '../messages-context';
import { MoreButton } from '../MoreButton';
import { useTextStyles } from '../text-styles';
import { useShortened } from '../use-shortened';
import { signs, useCardStyles } from './card-styles';
import { ColumnFindings } from './ColumnFindings';
import type { FindingKind as Kind } from './finding-cards';
import { SingleFinding } from './SingleFinding';

const mostAtFirst = 5;

const useStyles = makeStyles({
  kind: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  cards: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The findings of one kind, under its name. */
export function FindingKind({
  session,
  kind,
  sheet,
  busy,
}: {
  session: Session;
  kind: Kind;
  sheet: string;
  busy: boolean;
}) {
  const styles = useStyles();
  const card = useCardStyles();
  const text = useTextStyles();
  const messages = useMessages();
  const heading = useId();
  const { shown, long, open, toggle } = useShortened(kind.cards, mostAtFirst);
  const { findings: words } = messages.pane;
  return (
    <div className={styles.kind}>
      <h3 id={heading} className={mergeClasses(text.subheading, text.figures)}>
        {words.kind(messages.findingNames[kind.code], kind.count)}
      </h3>
      <ul className={styles.cards} aria-labelledby={heading}>
        {shown.map(({ key, findings }) => {
          const [first] = findings;
          return (
            <li key={key} className={card.card}>
              <span
                className={mergeClasses(text.body, card.sign, card[first.severity])}
                role="img"
                aria-label={messages.severity.name[first.severity]}
              >
                {signs[first.severity]}
              </span>
              <div className={card.content}>
                {first.sheet !== sheet && <p className={text.small}>{words.onSheet(first.sheet)}</p>}
                {findings.length === 1 ? (
                  <SingleFinding session={session} finding={first} busy={busy} />
                ) : (
                  <ColumnFindings session={session} findings={findings} busy={busy} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {long && <MoreButton open={open} total={kind.cards.length} toggle={toggle} />}
    </div>
  );
}
