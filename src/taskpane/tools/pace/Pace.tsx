import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { paceView } from '../../../commands/pace-view';
import { paceMessagesFor } from '../../../locales/pace';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import type { ToolProps } from '../tool';
import { Deadline } from './Deadline';
import { KindPaceView } from './KindPaceView';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

/** Trend and pace of the sheet in front: worked out while this tool is open, and only then. */
export default function Pace({ session, state, busy }: ToolProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paceMessagesFor);
  const { workbook, sheet } = state;
  const view = useMemo(
    () => (workbook === null || sheet === null ? null : paceView(workbook, sheet.name)),
    [workbook, sheet],
  );
  if (view === null || sheet === null || sheet.asOf === null) return null;
  return (
    <div className={styles.parts}>
      <Deadline session={session} state={state} year={sheet.asOf.slice(0, 4)} busy={busy} />
      {view.kinds.length === 0 && <p className={text.body}>{words.nothing}</p>}
      {view.kinds.map((kind) => (
        <KindPaceView key={`${kind.insurance} ${kind.units[0]?.row ?? 0}`} kind={kind} />
      ))}
      {view.history === null && <p className={text.small}>{words.noHistory}</p>}
      {view.history !== null && view.unread > 0 && (
        <p className={text.small}>{words.unread(view.unread, view.history)}</p>
      )}
      {view.kinds.length > 0 && <p className={text.small}>{words.method}</p>}
    </div>
  );
}
