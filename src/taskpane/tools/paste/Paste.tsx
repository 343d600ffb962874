import { useState } from 'react';
import { hasChoice, isSettled } from '../../../commands/paste/paste-state';
import type { ToolProps } from '../tool';
import { BlockQuestion } from './BlockQuestion';
import { ChooseBlock, type Draft } from './ChooseBlock';
import { MatchResult } from './MatchResult';
import { type Target, targetOf } from './target';

/** Pasting of figures: the block, what has to be asked of it, and the match of its units with those of the sheet. */
export default function Paste({ session, state, busy, close }: ToolProps) {
  const { paste } = state;
  const [draft, setDraft] = useState<Draft>({ insurance: null, text: '', sheet: '' });
  // Of the time when the tool was opened: the person may go to another sheet to select what is to be taken.
  const [target] = useState<Target>(() => targetOf(state));
  // What was finished before the tool was opened is no concern of a new paste.
  const [finished] = useState(() => (paste !== null && isSettled(paste) ? paste : null));
  const isOver = finished !== null && paste === finished;
  const again = (): void => session.dropPaste();
  if (paste?.step === 'match' && !isOver) {
    return <MatchResult session={session} match={paste} busy={busy} again={again} close={close} />;
  }
  if (paste?.step === 'question' && hasChoice(paste)) {
    return <BlockQuestion key={JSON.stringify(paste.question)} {...{ session, paste, busy, again }} />;
  }
  return (
    <ChooseBlock
      session={session}
      target={target}
      others={state.ownSheets.filter((name) => name !== target.sheet)}
      draft={draft}
      onDraft={setDraft}
      refused={paste?.step === 'question' ? paste : null}
      busy={busy}
    />
  );
}
