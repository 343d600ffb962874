import { makeStyles, tokens } from '@fluentui/react-components';
import type { QuotaNote } from '../core/quota/quota-plan';
import { quotaSentence } from '../locales';
import { useMessages } from './messages-context';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** Which quota sheets the plans of the sheet in front are taken from, and what could not be found there. */
export function QuotaLines({ notes }: { notes: readonly QuotaNote[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const messages = useMessages();
  // Two tables of one sheet may have the same to say.
  const sentences = new Set(notes.map((note) => quotaSentence(note, messages)));
  if (sentences.size === 0) return null;
  return (
    <div className={styles.lines}>
      {[...sentences].map((sentence) => (
        <p key={sentence} className={text.small}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
