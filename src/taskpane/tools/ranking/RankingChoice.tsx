import { Field, Radio, RadioGroup } from '@fluentui/react-components';

/** One choice of how units are ranked: a question and its answers, one of which holds. */
export function RankingChoice<Answer extends string>({
  label,
  names,
  chosen,
  choose,
}: {
  label: string;
  /** In the order in which they are offered. */
  names: Readonly<Record<Answer, string>>;
  chosen: Answer;
  choose: (answer: Answer) => void;
}) {
  const answers = Object.keys(names) as Answer[];
  return (
    <Field label={label}>
      <RadioGroup
        value={chosen}
        onChange={(_, { value }) => choose(answers.find((answer) => answer === value) ?? chosen)}
      >
        {answers.map((answer) => (
          <Radio key={answer} value={answer} label={names[answer]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
