import { Field, SpinButton } from '@fluentui/react-components';

/** A small whole number, by arrows or by typing; what is no such number is not taken. */
export function WholeNumber({
  label,
  value,
  least,
  most,
  onChange,
}: {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}) {
  return (
    <Field label={label}>
      <SpinButton
        value={value}
        min={least}
        max={most}
        onChange={(_, data) => {
          const chosen = data.value ?? Number((data.displayValue ?? '').trim() || Number.NaN);
          if (Number.isInteger(chosen) && chosen >= least && chosen <= most) onChange(chosen);
        }}
      />
    </Field>
  );
}
