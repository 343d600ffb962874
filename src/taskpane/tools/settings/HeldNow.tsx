import { mergeClasses } from '@fluentui/react-components';
import type { SheetThreshold } from '../../../core/thresholds/sheet-thresholds';
import { settingsMessagesFor } from '../../../locales/settings';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import { useFormStyles } from './form-styles';

/** Which threshold holds for each kind of the sheet in front, and why. */
export function HeldNow({ held }: { held: readonly SheetThreshold[] }) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const settings = useWords(settingsMessagesFor);
  return (
    <div className={styles.part}>
      <h3 className={text.subheading}>{settings.held.title}</h3>
      {held.length === 0 ? (
        <p className={text.small}>{settings.held.none}</p>
      ) : (
        <ul className={styles.list}>
          {held.map((one) => (
            <li key={`${one.insurance} ${one.by}`} className={mergeClasses(text.body, text.figures)}>
              {settings.held.kind(one)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
