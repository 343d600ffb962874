import { makeStyles, tokens } from '@fluentui/react-components';
import type { FileOutcome } from '../../../core/consolidation/consolidate';
import { fileNoteSentence } from '../../../locales/consolidation';
import type { ConsolidationMessages } from '../../../locales/messages/consolidation';
import { MoreButton } from '../../MoreButton';
import { useTextStyles } from '../../text-styles';
import { useShortened } from '../../use-shortened';

const mostAtFirst = 5;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  name: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
});

/** The files that gave nothing, each with the reason. */
export function UnusableFiles({
  files,
  words,
}: {
  files: readonly FileOutcome[];
  words: ConsolidationMessages;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { shown, long, open, toggle } = useShortened(files, mostAtFirst);
  if (files.length === 0) return null;
  const title = words.pane.unusable(files.length);
  return (
    <>
      <h3 className={text.subheading}>{title}</h3>
      <ul className={styles.list} aria-label={title}>
        {shown.map(({ file, notes }, index) => (
          <li key={`${index} ${file}`} className={text.body}>
            <span className={styles.name}>✕ {file}</span>
            <br />
            {notes.map((note) => fileNoteSentence(note, words)).join(' ')}
          </li>
        ))}
      </ul>
      {long && <MoreButton open={open} total={files.length} toggle={toggle} />}
    </>
  );
}
