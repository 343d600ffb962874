import { useEffect, useRef } from 'react';
import { fillMessagesFor } from '../../../locales/fill';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import type { ToolProps } from '../tool';
import { FillForm } from './FillForm';

/** Looks what the sheet in front lacks, and offers it. */
export default function FillColumns({ session, state, busy, close }: ToolProps) {
  const text = useTextStyles();
  const fill = useWords(fillMessagesFor);
  const { sheet, filling, settings } = state;
  // Asked again whenever the sheet was read anew; drawing again is no reason to.
  const asked = useRef<typeof sheet>(null);
  useEffect(() => {
    if (asked.current === sheet) return;
    asked.current = sheet;
    void session.proposeFilling();
  }, [session, sheet]);
  if (filling === null || filling.sheet !== sheet?.name)
    return busy ? <p className={text.body}>{fill.looking}</p> : null;
  return (
    <FillForm
      key={JSON.stringify([filling, settings.changeConventions, settings.fillWith])}
      session={session}
      proposal={filling}
      settings={settings}
      busy={busy}
      close={close}
    />
  );
}
