import { FluentProvider, makeStyles, webDarkTheme, webLightTheme, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Session } from '../commands/session-state';
import type { Messages } from '../locales';
import { ErrorBoundary } from './ErrorBoundary';
import { MessagesContext } from './messages-context';
import { PaneContent } from './PaneContent';
import { useDarkScheme } from './use-dark-scheme';
import { useKeptFocus } from './use-kept-focus';
import { useSessionState } from './use-session-state';
import { WorkingLine } from './WorkingLine';

const useStyles = makeStyles({
  // Excel's web view hides scroll bars that appear only when needed: this one always shows.
  page: { height: '100%', overflowY: 'scroll', backgroundColor: tokens.colorNeutralBackground1 },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    outlineStyle: 'none',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

/**
 * The task pane: shows the session's state and passes on what the person asks for.
 * @param session what the pane shows and whom it asks; it knows Excel, the pane does not.
 * @param messages the words of the language that it is shown in.
 * @example <Pane session={startSession(messages)} messages={messages} />
 */
export function Pane({ session, messages }: { session: Session; messages: Messages }) {
  const styles = useStyles();
  const dark = useDarkScheme();
  const state = useSessionState(session);
  const { working } = state;
  const home = useRef<HTMLElement>(null);
  useKeptFocus(home);
  return (
    <MessagesContext value={messages}>
      <FluentProvider
        className={styles.page}
        theme={dark ? webDarkTheme : webLightTheme}
        lang={messages.language}
      >
        <WorkingLine label={working === null ? null : messages.pane.working[working]} />
        <main className={styles.content} ref={home} tabIndex={-1}>
          <ErrorBoundary>
            <PaneContent session={session} state={state} />
          </ErrorBoundary>
        </main>
      </FluentProvider>
    </MessagesContext>
  );
}
