import type { QuotaNote } from '../core/quota/quota-plan';
import { quotaSentence } from '../locales';
import { useMessages } from './messages-context';
import { useTextStyles } from './text-styles';

/** Which quota sheets the plans of the sheet in front are taken from, and what could not be found there. */
export function QuotaLines({ notes }: { notes: readonly QuotaNote[] }) {
  const text = useTextStyles();
  const messages = useMessages();
  return notes.map((note) => (
    <p key={`${note.insurance} ${note.outcome}`} className={text.small}>
      {quotaSentence(note, messages)}
    </p>
  ));
}
