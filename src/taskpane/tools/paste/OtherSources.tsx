import { Button, Field } from '@fluentui/react-components';
import type { PasteRequest } from '../../../commands/paste/paste-state';
import { ChoiceList } from '../../columns/ChoiceList';
import { pasteMessagesFor } from '../../../locales/paste';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import { usePasteStyles } from './paste-styles';

/** Figures that are in the workbook already: another sheet, or what is selected. */
export function OtherSources({
  others,
  chosen,
  onChoose,
  read,
  ready,
  complaint,
}: {
  others: readonly string[];
  chosen: string;
  onChoose: (sheet: string) => void;
  read: (source: PasteRequest['source']) => void;
  ready: boolean;
  /** Why what was read from the workbook cannot be used. */
  complaint: string | null;
}) {
  const styles = usePasteStyles();
  const text = useTextStyles();
  const { choose } = useWords(pasteMessagesFor);
  const sheet = others.includes(chosen) ? chosen : '';
  return (
    <div className={styles.part}>
      <h3 className={text.subheading}>{choose.elsewhere}</h3>
      {others.length > 0 && (
        <>
          <Field label={choose.sheet}>
            {(control) => (
              <ChoiceList
                {...control}
                value={sheet}
                onChange={({ currentTarget: { value } }) => onChoose(value)}
              >
                <option value="">{choose.noSheet}</option>
                {others.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </ChoiceList>
            )}
          </Field>
          <Button
            className={styles.start}
            size="small"
            disabledFocusable={!ready || sheet === ''}
            onClick={() => read({ from: 'sheet', sheet })}
          >
            {choose.readSheet}
          </Button>
        </>
      )}
      <Field
        hint={choose.selectionHint}
        validationState={complaint === null ? 'none' : 'warning'}
        validationMessage={complaint}
      >
        <Button
          className={styles.start}
          size="small"
          disabledFocusable={!ready}
          onClick={() => read({ from: 'selection' })}
        >
          {choose.selection}
        </Button>
      </Field>
    </div>
  );
}
