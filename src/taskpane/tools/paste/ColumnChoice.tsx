import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { PasteAnswer, PasteQuestion } from '../../../commands/paste/paste-state';
import { columnLetters } from '../../../core/grid/address';
import type { PasteMessages } from '../../../locales/messages/paste';
import { pasteMessagesFor } from '../../../locales/paste';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';

interface Option {
  readonly answer: PasteAnswer;
  readonly label: string;
  readonly examples: string | null;
}

/** The columns that a question is about, none of them chosen. */
export function ColumnChoice({
  label,
  paste,
  onAnswer,
}: {
  /** The question, for those who hear it. */
  label: string;
  paste: PasteQuestion;
  onAnswer: (answer: PasteAnswer) => void;
}) {
  const text = useTextStyles();
  const { answer: words } = useWords(pasteMessagesFor);
  const [chosen, setChosen] = useState('');
  const options = optionsOf(paste, words);
  const choose = (value: string): void => {
    const option = options[Number(value)];
    if (option === undefined) return;
    setChosen(value);
    onAnswer(option.answer);
  };
  return (
    <RadioGroup aria-label={label} value={chosen} onChange={(_, { value }) => choose(value)}>
      {options.map((option, index) => (
        <Radio
          key={option.label}
          value={String(index)}
          label={
            <>
              {option.label}
              {option.examples !== null && <div className={text.small}>{option.examples}</div>}
            </>
          }
        />
      ))}
    </RadioGroup>
  );
}

function optionsOf({ question, source }: PasteQuestion, words: PasteMessages['answer']): Option[] {
  if ('columns' in question) {
    return question.columns.map((column) => ({
      answer: { column: column.column },
      label: words.column(columnLetters(column.column), column.headerPath),
      examples: null,
    }));
  }
  if (!('candidates' in question)) return [];
  return question.candidates.map((figures) => ({
    answer: { figures: { column: figures.column, insurance: figures.insurance } },
    label: words.figures(figures, source.from === 'text' ? null : columnLetters(figures.column)),
    examples: words.examples(figures.examples),
  }));
}
