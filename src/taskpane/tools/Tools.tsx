import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useRef, useState } from 'react';
import type { Session, SessionState } from '../../commands/session-state';
import { ErrorBoundary } from '../ErrorBoundary';
import { useMessages } from '../messages-context';
import { useTextStyles } from '../text-styles';
import { PasteReminder } from './PasteReminder';
import { type ToolId, toolIds } from './tool-ids';
import { tools } from './tools';

/** So many have a button that is always seen. */
const always = 2;

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: {
    flexGrow: 1,
    minWidth: 'max-content',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

/** The tools that the sheet in front has a use for: a button each, one open at a time. */
export function Tools({ session, state, busy }: { session: Session; state: SessionState; busy: boolean }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { tools: words } = useMessages();
  const [opened, setOpened] = useState<{ readonly id: ToolId; readonly sheet: string | null } | null>(null);
  const [more, setMore] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const sheet = state.sheet?.name ?? null;
  const stays = opened !== null && tools[opened.id].staysOpen === true;
  const open = opened !== null && (stays || opened.sheet === sheet) ? opened.id : null;
  const setOpen = (id: ToolId | null): void => setOpened(id === null ? null : { id, sheet });
  const offered = toolIds.filter((id) => tools[id].offered(state) || (stays && id === open));
  if (offered.length === 0) return null;
  // The one that is open keeps its button in sight.
  const seen = offered.filter((id, index) => more || index < always || id === open);
  const shown = open !== null && offered.includes(open) ? open : null;
  const Panel = shown === null ? null : tools[shown].Panel;
  const close = (): void => {
    setOpen(null);
    place.current?.querySelector<HTMLElement>('[aria-expanded="true"][data-tool]')?.focus();
  };
  return (
    <div ref={place} className={styles.place}>
      <div className={styles.buttons}>
        {seen.map((id) => (
          <Button
            key={id}
            className={styles.button}
            data-tool={id}
            aria-expanded={id === shown}
            onClick={() => setOpen(id === shown ? null : id)}
          >
            {words.name[id]}
          </Button>
        ))}
        {offered.length > always && (
          <Button
            className={styles.button}
            appearance="subtle"
            aria-expanded={more}
            onClick={() => setMore(!more)}
          >
            {words.more}
          </Button>
        )}
      </div>
      {shown !== 'paste' && <PasteReminder paste={state.paste} onShow={() => setOpen('paste')} />}
      {Panel !== null && shown !== null && (
        <section className={styles.panel} aria-label={words.name[shown]}>
          <div className={styles.head}>
            <h2 className={text.heading}>{words.name[shown]}</h2>
            <Button size="small" appearance="subtle" onClick={close}>
              {words.close}
            </Button>
          </div>
          <ErrorBoundary key={shown}>
            <Suspense fallback={<p className={text.body}>{words.opening}</p>}>
              <Panel session={session} state={state} busy={busy} close={close} />
            </Suspense>
          </ErrorBoundary>
        </section>
      )}
    </div>
  );
}
