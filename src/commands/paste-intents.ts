import { ProblemError } from '../excel/problem-error';
import { selectedRange } from '../excel/selected-range';
import { applyPaste } from './paste/apply-paste';
import type { PasteAnswer, PasteRequest, PasteSource, RowAnswer } from './paste/paste-state';
import {
  dayOf,
  newWork,
  noticeAbout,
  type PasteWork,
  planOf,
  seenAgain,
  viewOfWork,
  wantedWith,
} from './paste/paste-work';
import type { PlannedPaste } from './paste/planned-paste';
import type { MatchedBlock, WantedBlock } from './paste/understand-paste';
import { withAnswer } from './paste/unit-answers';
import { type RecognisedWorkbook, recogniseWorkbook } from './recognised-workbook';
import type { Outcome, SessionState } from './session-state';
import { viewOf } from './session-views';
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

/** What the session does about figures that are pasted. The block itself stays in here. */
export function pasteIntents({
  work,
  show,
  remember,
}: SessionWork): PasteIntents & { readonly following: PasteFollowing } {
  let current: PasteWork | null = null;
  const before: PasteWork[] = [];

  const keep = (next: PasteWork): Partial<SessionState> => {
    current = next;
    return { paste: viewOfWork(next) };
  };

  const read = async (wanted: WantedBlock): Promise<Partial<SessionState>> => {
    const workbook = await recogniseWorkbook();
    return { ...viewOf(workbook), ...keep(newWork(workbook, wanted)) };
  };

  const write = async (agreed: PasteWork): Promise<Partial<SessionState>> => {
    const workbook = await recogniseWorkbook();
    const now = seenAgain(agreed, workbook);
    const notice = noticeAbout(agreed, now);
    const plan = planOf(now);
    if (notice !== null || plan === null || now.understood.outcome === 'asked') {
      return { ...viewOf(workbook), ...keep({ ...now, asOf: dayOf(now.understood), notice }), outcome: null };
    }
    const applied = await applyPaste(now.understood, plan);
    remember('paste', applied);
    if (applied !== null) before.push(agreed);
    const written = plan.shown.rows.filter(({ fate }) => fate === 'fill' || fate === 'unchanged');
    const done = new Set([...agreed.done, ...written.map(({ row }) => row)]);
    const after = applied === null ? workbook : await recogniseWorkbook();
    const outcome = outcomeOf(now.understood, agreed, plan);
    return { ...viewOf(after), ...keep({ ...seenAgain(now, after), done, notice: null }), outcome };
  };

  return {
    readPaste: ({ source, sheet, insurance }) =>
      work('readPaste', async () => {
        const found: PasteSource =
          source.from === 'selection' ? { from: 'range', ...(await selectedRange()) } : source;
        const open = { column: null, figures: null, without: new Set<number>() };
        return read({ source: found, sheet, insurance, ...open });
      }),
    answerPaste: (answer) =>
      work('readPaste', async () => (current === null ? {} : read(wantedWith(current.wanted, answer)))),
    sayRows(rows, answer) {
      if (current?.understood.outcome !== 'matched') return;
      const answers = withAnswer(current.answers, current.understood, rows, answer);
      show(keep({ ...current, answers, notice: null }));
    },
    applyPaste: () => {
      // What was shown when the person pressed is what they agreed to, even if another command works before this one.
      const agreed = current;
      return work('paste', async () => (agreed === null ? {} : write(agreed)));
    },
    dropPaste() {
      current = null;
      show({ paste: null });
    },
    following: {
      seen(workbook) {
        if (current === null) return {};
        try {
          return keep(seenAgain(current, workbook));
        } catch (error) {
          // A sheet of it is gone: the block stays as it was shown, and it is said when the person presses.
          if (error instanceof ProblemError) return {};
          throw error;
        }
      },
      takenBack() {
        const last = before.pop();
        if (last !== undefined && (current === null || current.wanted === last.wanted)) current = last;
      },
    },
  };
}

function outcomeOf({ sheet }: MatchedBlock, { wanted }: PasteWork, { plan, shown }: PlannedPaste): Outcome {
  const { report } = plan;
  const earlier = shown.rows.filter(({ fate }) => fate === 'done').length;
  return {
    command: 'paste',
    sheet: sheet.read.name,
    insurance: wanted.insurance,
    letters: shown.letters,
    filled: report.filled.length,
    unchanged: report.unchanged.length,
    earlier,
    open: shown.open,
    refused: report.left.filter(({ why }) => why === 'refused').map(({ unit }) => unit),
    missing: shown.missing.map(({ unit }) => unit),
    typedTotals: report.typedTotals.map(({ address }) => address),
  };
}
