import { mergeClasses } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Session } from '../../commands/session-state';
import type { Finding } from '../../core/checks/finding';
import { beforeAfter } from '../../core/repairs/before-after';
import { findingId } from '../../core/repairs/finding-id';
import { repairChoices } from '../../core/repairs/repair-choices';
import { findingSentence, repairNote } from '../../locales';
import { useMessages } from '../messages-context';
import { useTextStyles } from '../text-styles';
import { CardAction } from './CardAction';
import { useCardStyles } from './card-styles';
import { CopySentence } from './CopySentence';
import { ReadingList } from './ReadingList';

/** One finding: what it is, what its repair would change, and what can be done with it. */
export function SingleFinding({
  session,
  finding,
  busy,
}: {
  session: Session;
  finding: Finding;
  busy: boolean;
}) {
  const styles = useCardStyles();
  const text = useTextStyles();
  const messages = useMessages();
  const sentence = useRef<HTMLParagraphElement>(null);
  const [reading, setReading] = useState<number | null>(null);
  const { actions, findings: words } = messages.pane;
  const { sheet, address, repair } = finding;
  const id = findingId(finding);
  const said = findingSentence(finding, messages);
  const choices = repairChoices(finding);
  const chosen =
    repair ??
    choices.find((choice) => 'value' in choice && choice.value === reading && reading !== null) ??
    null;
  const change = chosen === null ? null : repairNote(beforeAfter(finding, chosen), messages);
  return (
    <>
      <p ref={sentence} className={mergeClasses(text.body, text.figures, styles.sentence)}>
        {said}
      </p>
      {repair === null && choices.length > 0 && (
        <ReadingList finding={finding} value={reading} onChoose={setReading} />
      )}
      {change !== null && <p className={mergeClasses(text.small, text.figures, styles.change)}>{change}</p>}
      <div className={styles.actions}>
        <CardAction label={actions.goToCell(address)} onPress={() => void session.showCell(sheet, address)} />
        {change !== null && (
          <CardAction
            label={words.repair}
            name={words.repairCell(address, change)}
            busy={busy}
            onPress={() => void session.repair([{ id, reading: repair === null ? reading : null }])}
          />
        )}
        <CardAction
          subtle
          label={words.ignore}
          name={words.ignoreCell(address)}
          busy={busy}
          onPress={() => void session.ignore([id])}
        />
        <CopySentence address={address} text={said} sentence={sentence} />
      </div>
    </>
  );
}
