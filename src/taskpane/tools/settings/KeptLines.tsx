import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef } from 'react';
import { settingsMessagesFor } from '../../../locales/settings';
import { useTextStyles } from '../../text-styles';
import { useKeptFocus } from '../../use-kept-focus';
import { useWords } from '../use-words';
import { useFormStyles } from './form-styles';

/** What is kept so far, a line each with the button that removes it; or a word that there is nothing yet. */
export function KeptLines({
  lines,
  none,
  busy,
  remove,
}: {
  lines: readonly string[];
  none: string;
  busy: boolean;
  /** @param index of the line. */
  remove: (index: number) => void;
}) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const settings = useWords(settingsMessagesFor);
  const home = useRef<HTMLDivElement>(null);
  useKeptFocus(home);
  return (
    <div ref={home} tabIndex={-1}>
      {lines.length === 0 ? (
        <p className={text.small}>{none}</p>
      ) : (
        <ul className={styles.list}>
          {lines.map((line, index) => (
            <li key={line} className={styles.line}>
              <span className={mergeClasses(text.body, text.figures)}>{line}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={settings.removeOf(line)}
                disabledFocusable={busy}
                onClick={() => remove(index)}
              >
                {settings.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
