import type { PasteSession } from './paste/paste-session';
import type { PasteAnswer, PasteRequest, RowAnswer } from './paste/paste-state';
import type { RecognisedWorkbook } from './recognised-workbook';
import type { SessionState } from './session-state';
import type { SessionWork } from './session-work';

export interface PasteIntents {
  /** Understands a block, and matches its units with those of the sheet to fill; nothing is written. */
  readPaste(request: PasteRequest): Promise<void>;
  /** Answers what was asked of the block. */
  answerPaste(answer: PasteAnswer): Promise<void>;
  /** Says of rows of the block which unit they are, or that they are none; null takes the answer back. */
  sayRows(rows: readonly number[], answer: RowAnswer | null): void;
  /** Writes what is matched or answered. Where the sheet is no more as it was shown, shows it anew in place of writing. */
  applyPaste(): Promise<void>;
  /** Lets go of the block. */
  dropPaste(): void;
}

/** What the session has to ask of the block when the workbook is another than it was. */
export interface PasteFollowing {
  /** The block as it is against a workbook that was just read. */
  seen(workbook: RecognisedWorkbook): Partial<SessionState>;
  /** Brings back the block as it was before a write that was just taken back. */
  takenBack(): void;
}

/** What the session does about figures that are pasted. Reading and matching are loaded when they are first asked for. */
export function pasteIntents({
  work,
  show,
  remember,
}: SessionWork): PasteIntents & { readonly following: PasteFollowing } {
  let paste: PasteSession | null = null;
  const started = async (): Promise<PasteSession> => {
    const loaded = await import('./paste/paste-session');
    paste ??= new loaded.PasteSession(remember);
    return paste;
  };
  return {
    readPaste: (request) => work('readPaste', async () => (await started()).read(request)),
    answerPaste: (answer) => work('readPaste', async () => paste?.answer(answer) ?? {}),
    sayRows(rows, answer) {
      if (paste !== null) show(paste.say(rows, answer));
    },
    applyPaste: () => {
      // What was shown when the person pressed is what they agreed to, even if another command works before this one.
      const agreed = paste?.shown ?? null;
      return work('paste', async () => (agreed === null ? {} : (paste?.write(agreed) ?? {})));
    },
    dropPaste() {
      if (paste !== null) show(paste.drop());
    },
    following: {
      seen: (workbook) => paste?.seen(workbook) ?? {},
      takenBack: () => paste?.takenBack(),
    },
  };
}
