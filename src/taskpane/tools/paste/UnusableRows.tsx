import { Button, mergeClasses } from '@fluentui/react-components';
import type { PasteMatch } from '../../../commands/paste/paste-state';
import type { Session } from '../../../commands/session-state';
import { pasteMessagesFor } from '../../../locales/paste';
import { useMessages } from '../../messages-context';
import { MoreButton } from '../../MoreButton';
import { useTextStyles } from '../../text-styles';
import { useShortened } from '../../use-shortened';
import { useWords } from '../use-words';
import { usePasteStyles } from './paste-styles';
import { unusableRows } from './waiting-rows';

const most = 5;

/** Rows whose unit is known and whose figure cannot be written: shown as they are, and left. */
export function UnusableRows({ session, match }: { session: Session; match: PasteMatch }) {
  const styles = usePasteStyles();
  const text = useTextStyles();
  const { pane } = useMessages();
  const paste = useWords(pasteMessagesFor);
  const { match: words } = paste;
  const rows = unusableRows(match);
  const { shown, long, open, toggle } = useShortened(rows, most);
  if (rows.length === 0) return null;
  return (
    <div className={styles.part}>
      <h4 className={text.subheading}>{words.unusable(rows.length)}</h4>
      <ul className={styles.list}>
        {shown.map((row) => {
          const unit = match.units.find(({ address }) => address === row.place) ?? null;
          const isLeft = row.fate === 'refused';
          return (
            <li key={row.row} className={styles.entry}>
              <p className={mergeClasses(text.body, styles.words)}>
                {words.unusableRow(row, unit)} {isLeft && words.left}
              </p>
              <div className={styles.row}>
                {unit !== null && (
                  <Button size="small" onClick={() => void session.showCell(match.sheet, unit.address)}>
                    {pane.actions.goToCell(unit.address)}
                  </Button>
                )}
                <Button
                  size="small"
                  aria-label={isLeft ? words.takeUpUnit(row.unit) : words.leaveUnit(row.unit)}
                  onClick={() => session.sayRows([row.row], isLeft ? null : 'none')}
                >
                  {isLeft ? words.takeUp : words.leave}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {long && <MoreButton open={open} total={rows.length} toggle={toggle} />}
    </div>
  );
}
