import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RankingPreview } from '../../../commands/ranking-preview';
import { rankingMessagesFor } from '../../../locales/ranking';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What the ranking will list and where it will stand, before anything is written. */
export function Preview({ preview, askedGroups }: { preview: RankingPreview; askedGroups: boolean }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { preview: words } = useWords(rankingMessagesFor);
  const { kinds, sheets, former } = preview;
  const several = new Set(kinds.map(({ sheet }) => sheet)).size > 1;
  return (
    <div className={styles.part} role="group" aria-label={words.title}>
      <h3 className={text.subheading}>{words.title}</h3>
      <ul className={styles.list} aria-live="polite">
        {kinds.map((kind) => (
          <li
            key={`${kind.sheet} ${kind.insurance} ${kind.by}`}
            className={mergeClasses(text.body, text.figures)}
          >
            {words.kind({ ...kind, sheet: several ? kind.sheet : null })}
          </li>
        ))}
      </ul>
      {askedGroups && kinds.every(({ grouped }) => !grouped) && (
        <p className={text.small}>{words.noGroups}</p>
      )}
      <p className={text.small}>{words.sheets(sheets)}</p>
      {former.length > 0 && <p className={text.small}>{words.former(former)}</p>}
    </div>
  );
}
