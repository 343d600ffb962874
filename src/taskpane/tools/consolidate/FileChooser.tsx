import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, useRef, useState } from 'react';
import { useTextStyles } from '../../text-styles';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `1px dashed ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  // Opened by the button, which says the same to everybody.
  input: { display: 'none' },
});

interface FileChooserProps {
  readonly label: string;
  readonly hint: string;
  readonly disabled: boolean;
  readonly onChosen: (files: readonly File[]) => void;
}

/** A button for choosing Excel files, in a place that takes files that are dropped on it. */
export function FileChooser({ label, hint, disabled, onChosen }: FileChooserProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!disabled) onChosen([...event.dataTransfer.files]);
  };
  const hold = (event: DragEvent): void => {
    // Otherwise the page would open the file in place of itself.
    event.preventDefault();
    setOver(!disabled);
  };
  return (
    <div
      className={mergeClasses(styles.place, over && styles.over)}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <span className={text.small}>{hint}</span>
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          onChosen([...(target.files ?? [])]);
          // The same file chosen once more is to be noticed.
          target.value = '';
        }}
      />
    </div>
  );
}
