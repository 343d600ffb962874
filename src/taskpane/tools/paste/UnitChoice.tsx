import type { PasteMatch, PasteRow, PasteUnit } from '../../../commands/paste/paste-state';
import type { Session } from '../../../commands/session-state';
import { ChoiceList } from '../../columns/ChoiceList';
import { pasteMessagesFor } from '../../../locales/paste';
import { useWords } from '../use-words';

/** The units that a row may be, the likeliest first; nothing is chosen until the person does. */
export function UnitChoice({
  session,
  match: { units },
  row: { row, unit, candidates, said },
}: {
  session: Session;
  match: PasteMatch;
  row: PasteRow;
}) {
  const { match: words } = useWords(pasteMessagesFor);
  const isOpen = (one: PasteUnit): boolean => one.free || one.address === said;
  const likely = candidates.flatMap((address) =>
    units.filter((one) => one.address === address && isOpen(one)),
  );
  const others = units.filter((one) => isOpen(one) && !likely.includes(one));
  const choose = (value: string): void => {
    const chosen = units.find(({ address }) => address === value)?.address;
    session.sayRows([row], chosen ?? (value === 'none' ? value : null));
  };
  return (
    <ChoiceList
      aria-label={words.list(unit)}
      value={said ?? ''}
      onChange={({ currentTarget: { value } }) => choose(value)}
    >
      <option value="">{words.choose}</option>
      <Units label={words.likely} units={likely} />
      <Units label={words.others} units={others} />
      <option value="none">{words.none}</option>
    </ChoiceList>
  );
}

function Units({ label, units }: { label: string; units: readonly PasteUnit[] }) {
  const { match: words } = useWords(pasteMessagesFor);
  if (units.length === 0) return null;
  return (
    <optgroup label={label}>
      {units.map((unit) => (
        <option key={unit.address} value={unit.address}>
          {words.unit(unit)}
        </option>
      ))}
    </optgroup>
  );
}
