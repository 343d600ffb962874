import { Field, MessageBar, MessageBarBody, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Session } from '../../../commands/session-state';
import { isRefusedAllocation } from '../../../core/allocation/allocate';
import { allocationPreview } from '../../../core/allocation/allocation-preview';
import { refusalSentence } from '../../../locales';
import { wholeAmount } from '../../../core/text/whole-amount';
import { allocationMessagesFor } from '../../../locales/allocation';
import { useMessages } from '../../messages-context';
import { useWords } from '../use-words';
import { useFormStyles } from '../form-styles';
import { PartsTable } from './PartsTable';
import { QuotaFields } from './QuotaFields';
import { WriteShares } from './WriteShares';
import type { WhatToSplit } from './what-to-split';

/** The quota, how it is split, what each part gets, and where that is written. */
export function SplitQuota({ session, busy, what }: { session: Session; busy: boolean; what: WhatToSplit }) {
  const styles = useFormStyles();
  const messages = useMessages();
  const { numbers } = messages;
  const words = useWords(allocationMessagesFor);
  const { names, people, ways, told, proposed, target, insurance } = what;
  const [typed, setTyped] = useState<{ assigned: string | null; stretch: string | null }>({
    assigned: null,
    stretch: null,
  });
  const [wanted, setWanted] = useState<'assigned' | 'stretch'>(
    target?.role === 'stretchPlan' ? 'stretch' : 'assigned',
  );
  const [key, setKey] = useState('equal');
  const [locks, setLocks] = useState<Readonly<Record<string, string>>>({});
  const keys = lockKeys(names);
  const lockAt = (index: number): string => locks[keys[index] ?? ''] ?? '';
  const proposal = (quota: number | null): string => (quota === null ? '' : numbers.count(quota));
  const assigned = typed.assigned ?? proposal(proposed.assigned);
  const stretch = typed.stretch ?? proposal(proposed.stretch);
  const split = stretch.trim() === '' ? 'assigned' : wanted;
  const way = ways.find((one) => one.key === key) ?? ways[0];
  const preview = allocationPreview({
    parts: names.map((name, index) => ({
      name,
      weight: way?.figures[index] ?? null,
      people: people[index] ?? null,
      lock: lockAt(index),
    })),
    assigned,
    stretch,
    split,
    basis: way?.basis ?? 'equal',
  });
  const { outcome, quota, parts, standing } = preview;
  // A total that adds the parts up agrees with them whatever they are.
  const isTold = [told.assigned, told.stretch, typed.assigned, typed.stretch].some((one) => one !== null);
  const shares = isRefusedAllocation(outcome) ? null : outcome.shares;
  return (
    <div className={styles.form}>
      {standing !== null && isTold && (
        <MessageBar intent={standing.equals === null ? 'warning' : 'success'} layout="multiline">
          <MessageBarBody>
            {words.standing(standing, { assigned: wholeAmount(assigned), stretch: wholeAmount(stretch) })}
          </MessageBarBody>
        </MessageBar>
      )}
      <QuotaFields
        assigned={assigned}
        stretch={stretch}
        split={split}
        type={(part) => setTyped({ ...typed, ...part })}
        choose={setWanted}
      />
      <Field label={words.basis}>
        <RadioGroup value={way?.key ?? 'equal'} onChange={(_, { value }) => setKey(value)}>
          {ways.map((one) => (
            <Radio key={one.key} value={one.key} label={one.label} />
          ))}
        </RadioGroup>
      </Field>
      <PartsTable
        names={names}
        figures={way?.basis === 'equal' ? null : (way?.figures ?? null)}
        shares={shares}
        quota={quota}
        lockAt={lockAt}
        lock={(index, value) => setLocks({ ...locks, [keys[index] ?? '']: value })}
      />
      {isRefusedAllocation(outcome) ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refusalSentence(outcome, messages)}</MessageBarBody>
        </MessageBar>
      ) : (
        <WriteShares
          session={session}
          busy={busy}
          target={target}
          request={{ insurance, quota, basis: way?.basis ?? 'equal', parts }}
          by={target === null || way?.basis === 'equal' ? null : (way?.key ?? null)}
          shares={outcome.shares}
        />
      )}
    </div>
  );
}

/** A fixed share stays with its part when lines are added to a list; of two parts of one name each has its own. */
function lockKeys(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return `${name}|${before}`;
  });
}
