import { makeStyles, tokens } from '@fluentui/react-components';
import { type DispatchForm, mostNamed } from '../../../core/settings/dispatch-form';
import type { DispatchMessages } from '../../../locales/messages/dispatch';
import { WholeNumber } from './WholeNumber';

const useStyles = makeStyles({
  counts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
});

/** How many units of each kind are named. */
export function NamedCounts({
  words,
  form,
  change,
}: {
  words: DispatchMessages;
  form: DispatchForm;
  change: (changes: Partial<DispatchForm>) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.counts}>
      {(['praised', 'lagging'] as const).map((name) => (
        <WholeNumber
          key={name}
          label={words.counts[name]}
          value={form[name]}
          least={0}
          most={mostNamed}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
    </div>
  );
}
