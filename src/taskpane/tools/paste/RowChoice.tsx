import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { PasteAnswer } from '../../../commands/paste/paste-state';
import type { RepeatedName } from '../../../core/paste/block';
import { pasteMessagesFor } from '../../../locales/paste';
import { useWords } from '../use-words';

/** Of each unit that a block names more than once, which row counts; none is chosen. */
export function RowChoice({
  units,
  onAnswer,
}: {
  units: readonly RepeatedName[];
  onAnswer: (answer: PasteAnswer | null) => void;
}) {
  const { answer: words } = useWords(pasteMessagesFor);
  const [chosen, setChosen] = useState<ReadonlyMap<RepeatedName, number>>(new Map());
  const choose = (unit: RepeatedName, row: number): void => {
    const next = new Map(chosen).set(unit, row);
    setChosen(next);
    const without = units.flatMap((one) =>
      one.rows.map((own) => own.row).filter((own) => own !== next.get(one)),
    );
    onAnswer(units.every((one) => next.has(one)) ? { without } : null);
  };
  return units.map((unit) => (
    <Field key={unit.rows[0]?.row} label={words.whichRow(unit.unit)}>
      <RadioGroup
        value={String(chosen.get(unit) ?? '')}
        onChange={(_, { value }) => choose(unit, Number(value))}
      >
        {unit.rows.map(({ row, unit: name, figure }) => (
          <Radio key={row} value={String(row)} label={words.row(row, name, figure)} />
        ))}
      </RadioGroup>
    </Field>
  ));
}
