import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Session } from '../../commands/session-state';
import type { Finding } from '../../core/checks/finding';
import { findingId } from '../../core/repairs/finding-id';
import { findingSentence } from '../../locales';
import { useMessages } from '../messages-context';
import { useTextStyles } from '../text-styles';
import { FoldedNotes } from './FoldedNotes';
import { CardAction } from './CardAction';
import { useCardStyles } from './card-styles';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** What the person chose to ignore, folded away, with the way back. */
export function IgnoredFindings({
  session,
  findings,
  busy,
}: {
  session: Session;
  findings: readonly Finding[];
  busy: boolean;
}) {
  const styles = useStyles();
  const card = useCardStyles();
  const text = useTextStyles();
  const messages = useMessages();
  const { actions, findings: words } = messages.pane;
  if (findings.length === 0) return null;
  return (
    <FoldedNotes title={words.ignored(findings.length)}>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const id = findingId(finding);
          const { sheet, address } = finding;
          return (
            <li key={id} className={card.content}>
              <p className={mergeClasses(text.small, text.figures, card.sentence)}>
                {findingSentence(finding, messages)}
              </p>
              <div className={card.actions}>
                <CardAction
                  label={words.restore}
                  name={words.restoreCell(address)}
                  busy={busy}
                  onPress={() => void session.restore([id])}
                />
                <CardAction
                  subtle
                  label={actions.goToCell(address)}
                  onPress={() => void session.showCell(sheet, address)}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </FoldedNotes>
  );
}
