import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { type InsuranceKind, insuranceKinds } from '../../../core/layout/vocabulary';
import { type PercentByKind, percentFor, standardPercents } from '../../../core/measures/threshold';
import { settingsMessagesFor } from '../../../locales/settings';
import { useMessages } from '../../messages-context';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import type { Change } from './change';
import { percentFrom } from './entries';
import { useFormStyles } from './form-styles';
import { PercentField } from './PercentField';

/** What is typed and not yet kept, by kind. */
type Draft = Readonly<Partial<Record<InsuranceKind, string>>>;

/** A percent for each kind; an empty field leaves the kind to what holds without it. */
export function KindThresholds({
  percents,
  kinds,
  busy,
  change,
}: {
  percents: PercentByKind;
  kinds: readonly InsuranceKind[];
  busy: boolean;
  change: Change;
}) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const { numbers } = useMessages();
  const settings = useWords(settingsMessagesFor);
  const { byKind } = settings;
  const [draft, setDraft] = useState<Draft>({});
  const [all, setAll] = useState(false);
  const rated = insuranceKinds.filter((kind) => kind !== 'none');
  const known = rated.filter(
    (kind) => kind in standardPercents || kind in percents || kind in draft || kinds.includes(kind),
  );
  const seen = all ? rated : known;
  const kept = (kind: InsuranceKind): string => {
    const percent = percents[kind];
    return percent === undefined ? '' : numbers.figure(percent, 4);
  };
  const next = { ...percents, ...readDraft(draft) };
  const inherited = (kind: InsuranceKind): string | undefined => {
    const others = { ...next, [kind]: undefined };
    const percent = percentFor(kind, others) ?? percentFor(kind, standardPercents);
    return percent === null ? undefined : numbers.figure(percent, 4);
  };
  const changed = rated.filter((kind) => draft[kind] !== undefined && draft[kind].trim() !== kept(kind));
  const isWrong = (kind: InsuranceKind): boolean =>
    (draft[kind] ?? '').trim() !== '' && percentFrom(draft[kind] ?? '') === null;
  const mayKeep = changed.length > 0 && !changed.some(isWrong) && !busy;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!mayKeep) return;
    const emptied = changed.filter((kind) => draft[kind]?.trim() === '');
    const thresholds: Partial<Record<InsuranceKind, number>> = { ...next };
    for (const kind of emptied) delete thresholds[kind];
    void change({ thresholds }).then((done) => done && setDraft({}));
  };
  return (
    <form className={styles.part} aria-label={byKind.title} onSubmit={submit}>
      <p className={text.small}>{byKind.hint}</p>
      <div className={styles.pair}>
        {seen.map((kind) => {
          const placeholder = inherited(kind);
          return (
            <PercentField
              key={kind}
              label={byKind.percent(kind)}
              text={draft[kind] ?? kept(kind)}
              wrong={isWrong(kind)}
              {...(placeholder === undefined ? {} : { placeholder })}
              onType={(typed) => setDraft({ ...draft, [kind]: typed })}
            />
          );
        })}
      </div>
      <div className={styles.actions}>
        <Button type="submit" disabledFocusable={!mayKeep}>
          {settings.save}
        </Button>
        {known.length < rated.length && (
          <Button appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
            {byKind.others}
          </Button>
        )}
      </div>
    </form>
  );
}

function readDraft(draft: Draft): PercentByKind {
  return Object.fromEntries(
    Object.entries(draft).flatMap(([kind, typed]) => {
      const percent = percentFrom(typed);
      return percent === null ? [] : [[kind, percent]];
    }),
  );
}
