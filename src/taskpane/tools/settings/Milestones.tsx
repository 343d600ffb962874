import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { InsuranceKind } from '../../../core/layout/vocabulary';
import type { Milestone } from '../../../core/measures/threshold';
import { readyMilestones } from '../../../core/settings/ready-milestones';
import { withMilestone } from '../../../core/settings/threshold-lists';
import { settingsMessagesFor } from '../../../locales/settings';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import type { Change } from './change';
import { DayField } from './DayField';
import { dayFrom, percentFrom } from './entries';
import { useFormStyles } from './form-styles';
import { KeptLines } from './KeptLines';
import { KindField } from './KindField';
import { PercentField } from './PercentField';

/** The year's milestones: what was set, what offices set often, and one of one's own. */
export function Milestones({
  milestones,
  kinds,
  busy,
  change,
}: {
  milestones: readonly Milestone[];
  kinds: readonly InsuranceKind[];
  busy: boolean;
  change: Change;
}) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const settings = useWords(settingsMessagesFor);
  const { milestones: words } = settings;
  const [day, setDay] = useState('');
  const [percent, setPercent] = useState('');
  const [kind, setKind] = useState<InsuranceKind>(kinds[0] ?? 'bhxhTuNguyen');
  const [read, share] = [dayFrom(day), percentFrom(percent)];
  const keep = (list: readonly Milestone[]): Promise<boolean> => change({ milestones: list });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (read === null || share === null || busy) return;
    void keep(withMilestone(milestones, { day: read, percents: { [kind]: share } })).then((done) => {
      if (done) setPercent('');
    });
  };
  const isSet = ({ day: of, percents }: Milestone): boolean => {
    const same = milestones.find((one) => one.day === of);
    return (
      same !== undefined &&
      JSON.stringify({ ...same.percents, ...percents }) === JSON.stringify(same.percents)
    );
  };
  return (
    <div className={styles.part}>
      <p className={text.small}>{words.hint}</p>
      <KeptLines
        lines={milestones.map(words.line)}
        none={words.none}
        busy={busy}
        remove={(index) => void keep(milestones.filter((_, at) => at !== index))}
      />
      <div className={styles.actions}>
        {readyMilestones
          .filter((one) => !isSet(one))
          .map((one) => (
            <Button
              key={one.day}
              className={styles.long}
              size="small"
              disabledFocusable={busy}
              onClick={() => void keep(withMilestone(milestones, one))}
            >
              {words.ready(one)}
            </Button>
          ))}
      </div>
      <form className={styles.part} aria-label={words.title} onSubmit={submit}>
        <KindField kind={kind} kinds={kinds} choose={setKind} />
        <div className={styles.pair}>
          <DayField text={day} wrong={day.trim() !== '' && read === null} onType={setDay} />
          <PercentField
            label={settings.percent}
            text={percent}
            wrong={percent.trim() !== '' && share === null}
            onType={setPercent}
          />
        </div>
        <div className={styles.actions}>
          <Button type="submit" disabledFocusable={read === null || share === null || busy}>
            {settings.add}
          </Button>
        </div>
      </form>
    </div>
  );
}
