import { mergeClasses } from '@fluentui/react-components';
import type { PasteMatch } from '../../../commands/paste/paste-state';
import { pasteMessagesFor } from '../../../locales/paste';
import { MoreButton } from '../../MoreButton';
import { useTextStyles } from '../../text-styles';
import { useShortened } from '../../use-shortened';
import { useWords } from '../use-words';
import { usePasteStyles } from './paste-styles';

const most = 5;

/** The units of the sheet that get no figure of the block. */
export function MissingUnits({ match: { missing } }: { match: PasteMatch }) {
  const styles = usePasteStyles();
  const text = useTextStyles();
  const { match: words } = useWords(pasteMessagesFor);
  const { shown, long, open, toggle } = useShortened(missing, most);
  if (missing.length === 0) return null;
  return (
    <div className={styles.part}>
      <h4 className={text.subheading}>{words.missing(missing.length)}</h4>
      <ul className={mergeClasses(styles.list, styles.dense)}>
        {shown.map(({ unit, address, content }) => (
          <li key={address} className={mergeClasses(text.body, styles.words)}>
            {words.missingUnit(unit, content)}
          </li>
        ))}
      </ul>
      {long && <MoreButton open={open} total={missing.length} toggle={toggle} />}
    </div>
  );
}
