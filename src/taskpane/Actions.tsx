import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Session } from '../commands/session-state';
import { useMessages } from './messages-context';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  // Side by side where both fit on one line each, else one above the other.
  reports: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  report: {
    flexGrow: 1,
    minWidth: 'max-content',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The one big button, and the two sheets that can be made. */
export function Actions({ session, busy }: { session: Session; busy: boolean }) {
  const styles = useStyles();
  const { actions } = useMessages().pane;
  // Focusable while disabled: a button that is truly disabled would lose the focus.
  return (
    <div className={styles.actions}>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={busy}
        onClick={() => void session.recalculate()}
      >
        {actions.recalculate}
      </Button>
      <div className={styles.reports}>
        <Button className={styles.report} disabledFocusable={busy} onClick={() => void session.makeSummary()}>
          {actions.makeSummary}
        </Button>
        <Button className={styles.report} disabledFocusable={busy} onClick={() => void session.makeRanking()}>
          {actions.makeRanking}
        </Button>
      </div>
    </div>
  );
}
