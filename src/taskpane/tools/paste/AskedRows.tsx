import { mergeClasses } from '@fluentui/react-components';
import type { PasteMatch } from '../../../commands/paste/paste-state';
import type { Session } from '../../../commands/session-state';
import { pasteMessagesFor } from '../../../locales/paste';
import { MoreButton } from '../../MoreButton';
import { useTextStyles } from '../../text-styles';
import { useShortened } from '../../use-shortened';
import { useWords } from '../use-words';
import { usePasteStyles } from './paste-styles';
import { UnitChoice } from './UnitChoice';
import { askedRows } from './waiting-rows';

/** Each row has a list of the sheet's free units: many rows with long lists would make the pane slow. */
const most = 10;

/** The rows of which nobody but the person knows which unit they are. */
export function AskedRows({ session, match }: { session: Session; match: PasteMatch }) {
  const styles = usePasteStyles();
  const text = useTextStyles();
  const { match: words, figure } = useWords(pasteMessagesFor);
  const rows = askedRows(match);
  const { shown, long, open, toggle } = useShortened(rows, most);
  if (rows.length === 0) return null;
  return (
    <div className={styles.part}>
      <h4 className={text.subheading}>{words.asked(rows.length)}</h4>
      <ul className={styles.list}>
        {shown.map((row) => (
          <li key={row.row} className={styles.entry}>
            <div className={styles.head}>
              <span className={mergeClasses(text.body, styles.words)}>{row.unit}</span>
              <span className={mergeClasses(text.body, text.figures)}>{figure(row.figure)}</span>
            </div>
            <UnitChoice session={session} match={match} row={row} />
            <p className={text.small}>{words.why(row)}</p>
          </li>
        ))}
      </ul>
      {long && <MoreButton open={open} total={rows.length} toggle={toggle} />}
    </div>
  );
}
