import type { Finding } from '../../core/checks/finding';
import { beforeAfter } from '../../core/repairs/before-after';
import { repairChoices } from '../../core/repairs/repair-choices';
import { repairNote } from '../../locales';
import { ChoiceList } from '../columns/ChoiceList';
import { useMessages } from '../messages-context';

/** The readings of a figure that has several: the person knows which is meant, nobody else does. */
export function ReadingList({
  finding,
  value,
  onChoose,
}: {
  finding: Finding;
  /** Null until one is chosen. */
  value: number | null;
  onChoose: (reading: number | null) => void;
}) {
  const messages = useMessages();
  const { findings: words } = messages.pane;
  return (
    <ChoiceList
      aria-label={words.chooseReading(finding.address)}
      value={value === null ? '' : String(value)}
      onChange={({ target }) => onChoose(target.value === '' ? null : Number(target.value))}
    >
      <option value="">{words.undecided}</option>
      {repairChoices(finding).flatMap((choice) =>
        'value' in choice
          ? [
              <option key={choice.value} value={choice.value}>
                {repairNote(beforeAfter(finding, choice), messages)}
              </option>,
            ]
          : [],
      )}
    </ChoiceList>
  );
}
