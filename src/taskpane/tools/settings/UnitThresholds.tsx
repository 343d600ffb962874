import { Button, Field, Select } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { InsuranceKind } from '../../../core/layout/vocabulary';
import type { UnitThreshold } from '../../../core/measures/threshold';
import { withUnitThreshold } from '../../../core/settings/threshold-lists';
import { settingsMessagesFor } from '../../../locales/settings';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import type { Change } from './change';
import { percentFrom } from './entries';
import { useFormStyles } from './form-styles';
import { KeptLines } from './KeptLines';
import { KindField } from './KindField';
import { PercentField } from './PercentField';

/** Units that have a percent of their own to reach. */
export function UnitThresholds({
  thresholds,
  units,
  kinds,
  busy,
  change,
}: {
  thresholds: readonly UnitThreshold[];
  /** The names of the units of the sheet in front. */
  units: readonly string[];
  kinds: readonly InsuranceKind[];
  busy: boolean;
  change: Change;
}) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const settings = useWords(settingsMessagesFor);
  const { byUnit: words } = settings;
  const [chosen, setChosen] = useState('');
  const [percent, setPercent] = useState('');
  const [kind, setKind] = useState<InsuranceKind>(kinds[0] ?? 'bhxhTuNguyen');
  const unit = units.includes(chosen) ? chosen : (units[0] ?? '');
  const share = percentFrom(percent);
  const keep = (list: readonly UnitThreshold[]): Promise<boolean> => change({ unitThresholds: list });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (unit === '' || share === null || busy) return;
    void keep(withUnitThreshold(thresholds, { unit, insurance: kind, percent: share })).then((done) => {
      if (done) setPercent('');
    });
  };
  return (
    <div className={styles.part}>
      <p className={text.small}>{words.hint}</p>
      <KeptLines
        lines={thresholds.map(words.line)}
        none={words.none}
        busy={busy}
        remove={(index) => void keep(thresholds.filter((_, at) => at !== index))}
      />
      {units.length > 0 && (
        <form className={styles.part} aria-label={words.title} onSubmit={submit}>
          <Field label={words.unit}>
            <Select value={unit} onChange={(_, { value }) => setChosen(value)}>
              {units.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <KindField kind={kind} kinds={kinds} choose={setKind} />
          <div className={styles.pair}>
            <PercentField
              label={settings.percent}
              text={percent}
              wrong={percent.trim() !== '' && share === null}
              onType={setPercent}
            />
          </div>
          <div className={styles.actions}>
            <Button type="submit" disabledFocusable={share === null || busy}>
              {settings.add}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
