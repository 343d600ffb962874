import { makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Session, SessionState } from '../commands/session-state';
import { useMessages } from './messages-context';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  // A switch brings room of its own along its edges.
  place: { margin: `calc(-1 * ${tokens.spacingVerticalXS}) 0 0 calc(-1 * ${tokens.spacingHorizontalS})` },
  hint: { paddingLeft: tokens.spacingHorizontalS },
});

/** The switch that lets *Tính lại* run by itself, and how long it does. */
export function RecalculatesItself({
  session,
  state: { settings, editsHeard },
  busy,
}: {
  session: Session;
  state: SessionState;
  busy: boolean;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { upkeep } = useMessages();
  const hint = useId();
  const possible = editsHeard !== 'never';
  return (
    <div className={styles.place}>
      <Switch
        checked={settings.recalculatesItself && possible}
        label={upkeep.recalculatesItself}
        aria-describedby={hint}
        disabled={!possible}
        onChange={(_, { checked }) => {
          if (!busy) void session.changeSettings({ recalculatesItself: checked });
        }}
      />
      <p id={hint} className={mergeClasses(text.small, styles.hint)}>
        {upkeep.worksWhile[editsHeard]}
      </p>
    </div>
  );
}
