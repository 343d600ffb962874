import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Session } from '../../commands/session-state';
import type { Finding } from '../../core/checks/finding';
import { findingId } from '../../core/repairs/finding-id';
import { findingSentence } from '../../locales';
import { useMessages } from '../messages-context';
import { useTextStyles } from '../text-styles';
import { CardAction } from './CardAction';
import { useCardStyles } from './card-styles';

const useStyles = makeStyles({
  summary: {
    width: 'fit-content',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
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
  const [open, setOpen] = useState(false);
  const { actions, findings: words } = messages.pane;
  if (findings.length === 0) return null;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={text.body}>{words.ignored(findings.length)}</span>
      </summary>
      {open && (
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
      )}
    </details>
  );
}
