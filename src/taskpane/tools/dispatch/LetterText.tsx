import { Field, Input, Textarea } from '@fluentui/react-components';

/**
 * One text of the letter. It shows what stands on paper; a text that is again what the sheet gives follows the sheet
 * from then on.
 */
export function LetterText({
  label,
  hint,
  value,
  standard,
  rows,
  onChange,
}: {
  label: string;
  hint?: string | undefined;
  /** Null where the office chose none. */
  value: string | null;
  standard: string;
  /** Lines that are seen; one for a field of one line. */
  rows: number;
  onChange: (value: string | null) => void;
}) {
  const shown = value ?? standard;
  const choose = (text: string): void => onChange(text === standard ? null : text);
  return (
    <Field label={label} hint={hint ?? null}>
      {rows === 1 ? (
        <Input value={shown} lang="vi" onChange={(_, data) => choose(data.value)} />
      ) : (
        <Textarea
          value={shown}
          rows={rows}
          resize="vertical"
          lang="vi"
          onChange={(_, data) => choose(data.value)}
        />
      )}
    </Field>
  );
}
