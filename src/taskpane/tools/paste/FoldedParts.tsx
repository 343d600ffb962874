import { mergeClasses } from '@fluentui/react-components';
import type { PasteMatch } from '../../../commands/paste/paste-state';
import { FoldedNotes } from '../../findings/FoldedNotes';
import { pasteMessagesFor } from '../../../locales/paste';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import { usePasteStyles } from './paste-styles';
import { fittingRows } from './waiting-rows';

/** What nobody has to look at, and may: the rows that fit, and those that are no units. */
export function FoldedParts({ match }: { match: PasteMatch }) {
  const styles = usePasteStyles();
  const text = useTextStyles();
  const { match: words } = useWords(pasteMessagesFor);
  const fitting = fittingRows(match);
  const places = new Map(match.units.map((unit) => [unit.address, unit]));
  const line = mergeClasses(text.body, text.figures, styles.words);
  const list = mergeClasses(styles.list, styles.dense);
  return (
    <>
      {fitting.length > 0 && (
        <FoldedNotes title={words.matched(fitting.length)}>
          <ul className={list}>
            {fitting.map((row) => (
              <li key={row.row} className={line}>
                {words.matchedRow(row, row.place === null ? null : (places.get(row.place) ?? null))}
              </li>
            ))}
          </ul>
        </FoldedNotes>
      )}
      {match.passedOver.length > 0 && (
        <FoldedNotes title={words.passedOver(match.passedOver.length)}>
          <ul className={list}>
            {match.passedOver.map((passed) => (
              <li key={passed.row} className={line}>
                {words.passedOverRow(passed)}
              </li>
            ))}
          </ul>
        </FoldedNotes>
      )}
    </>
  );
}
