import { Field, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { listedParts } from '../../../core/allocation/listed-parts';
import { allocationMessagesFor } from '../../../locales/allocation';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import { useFormStyles } from '../form-styles';
import type { ToolProps } from '../tool';
import { SplitQuota } from './SplitQuota';
import { listToSplit, targetToSplit } from './what-to-split';

/** A quota split over the rows of the sheet in front, or over a list that the person types or pastes. */
export default function AllocationTool({ session, state: { sheet }, busy }: ToolProps) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const words = useWords(allocationMessagesFor);
  const targets = sheet?.targets ?? [];
  const [wantsList, setWantsList] = useState(false);
  const [letters, setLetters] = useState<string | null>(null);
  const [list, setList] = useState('');
  const target = targets.find((one) => one.letters === letters) ?? targets[0] ?? null;
  const fromList = wantsList || target === null;
  const listed = listedParts(list);
  return (
    <div className={styles.form}>
      {target !== null && (
        <Field label={words.source}>
          <RadioGroup
            value={fromList ? 'list' : 'sheet'}
            onChange={(_, { value }) => setWantsList(value === 'list')}
          >
            <Radio value="sheet" label={words.sourceName.sheet} />
            <Radio value="list" label={words.sourceName.list} />
          </RadioGroup>
        </Field>
      )}
      {fromList ? (
        <>
          <Field label={words.list} hint={words.listHint}>
            <Textarea rows={5} value={list} onChange={(_, { value }) => setList(value)} />
          </Field>
          {listed.leftOut.length > 0 && <p className={text.body}>{words.leftOut(listed.leftOut)}</p>}
          {listed.repeated.length > 0 && <p className={text.body}>{words.repeated(listed.repeated)}</p>}
          {(listed.parts.length > 0 || target === null) && (
            <SplitQuota key="list" session={session} busy={busy} what={listToSplit(listed.parts, words)} />
          )}
        </>
      ) : (
        <>
          {targets.length > 1 && (
            <Field label={words.target}>
              <Select value={target.letters} onChange={(_, { value }) => setLetters(value)}>
                {targets.map((one) => (
                  <option key={one.letters} value={one.letters}>
                    {words.targetName(one)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {targets.length === 1 && <p className={text.body}>{words.targetName(target)}</p>}
          <SplitQuota
            key={target.letters}
            session={session}
            busy={busy}
            what={targetToSplit(target, words)}
          />
        </>
      )}
    </div>
  );
}
