import { ProblemError } from '../../excel/problem-error';
import { selectedRange } from '../../excel/selected-range';
import { type RecognisedWorkbook, recogniseWorkbook } from '../recognised-workbook';
import type { Outcome } from '../outcome';
import type { SessionState } from '../session-state';
import { viewOf } from '../session-views';
import type { SessionWork } from '../session-work';
import { applyPaste } from './apply-paste';
import type { PasteAnswer, PasteRequest, PasteSource, RowAnswer } from './paste-state';
import {
  dayOf,
  newWork,
  noticeAbout,
  type PasteWork,
  planOf,
  seenAgain,
  viewOfWork,
  wantedWith,
} from './paste-work';
import type { PlannedPaste } from './planned-paste';
import type { MatchedBlock, WantedBlock } from './understand-paste';
import { withAnswer } from './unit-answers';

type Change = Partial<SessionState>;

/** The block that is being pasted, and what is done about it. It stays in here; what comes out is what is shown. */
export class PasteSession {
  private current: PasteWork | null = null;
  /** What was agreed to, before each write that can be taken back. */
  private readonly before: PasteWork[] = [];

  constructor(private readonly remember: SessionWork['remember']) {}

  /** The block as it stands now; given to `write` it is what the person saw when they pressed. */
  get shown(): PasteWork | null {
    return this.current;
  }

  async read({ source, sheet, insurance }: PasteRequest): Promise<Change> {
    const found: PasteSource =
      source.from === 'selection' ? { from: 'range', ...(await selectedRange()) } : source;
    const open = { column: null, figures: null, without: new Set<number>() };
    return this.understand({ source: found, sheet, insurance, ...open });
  }

  async answer(answer: PasteAnswer): Promise<Change> {
    return this.current === null ? {} : this.understand(wantedWith(this.current.wanted, answer));
  }

  say(rows: readonly number[], answer: RowAnswer | null): Change {
    if (this.current?.understood.outcome !== 'matched') return {};
    const answers = withAnswer(this.current.answers, this.current.understood, rows, answer);
    return this.keep({ ...this.current, answers, notice: null });
  }

  /**
   * Writes what was agreed to; where the sheet is no more as it was shown, shows it anew in place of writing. Five round
   * trips, whatever the rows.
   */
  async write(agreed: PasteWork): Promise<Change> {
    const workbook = await recogniseWorkbook();
    const now = seenAgain(agreed, workbook);
    const notice = noticeAbout(agreed, now);
    const plan = planOf(now);
    if (notice !== null || plan === null || now.understood.outcome === 'asked') {
      const changed = { ...now, asOf: dayOf(now.understood), notice };
      return { ...(await viewOf(workbook)), ...this.keep(this.withLatest(changed)), outcome: null };
    }
    const applied = await applyPaste(now.understood, plan);
    this.remember('paste', applied);
    if (applied !== null) this.before.push(agreed);
    const written = plan.shown.rows.filter(({ fate }) => fate === 'fill' || fate === 'unchanged');
    const done = new Set([...agreed.done, ...written.map(({ row }) => row)]);
    const after = applied === null ? workbook : await recogniseWorkbook();
    const view = await viewOf(after);
    const next = this.withLatest({ ...seenAgain(now, after), done, notice: null });
    return {
      ...view,
      ...this.keep(next),
      outcome: outcomeOf(now.understood, agreed, plan),
    };
  }

  drop(): Change {
    this.current = null;
    return { paste: null };
  }

  /** The block against a workbook that was just read. */
  seen(workbook: RecognisedWorkbook): Change {
    if (this.current === null) return {};
    try {
      return this.keep(seenAgain(this.current, workbook));
    } catch (error) {
      // A sheet of it is gone: the block stays as it was shown, and it is said when the person presses.
      if (error instanceof ProblemError) return {};
      throw error;
    }
  }

  /** Brings back the block as it was before a write that was just taken back; another that came since stays. */
  takenBack(): void {
    const last = this.before.pop();
    if (last !== undefined && (this.current === null || this.current.wanted === last.wanted)) {
      this.current = last;
    }
  }

  private async understand(wanted: WantedBlock): Promise<Change> {
    const workbook = await recogniseWorkbook();
    return { ...(await viewOf(workbook)), ...this.keep(newWork(workbook, wanted)) };
  }

  private keep(next: PasteWork): Change {
    this.current = next;
    return { paste: viewOfWork(next) };
  }

  /** What the person said of other rows while a write was under way is not lost. */
  private withLatest(work: PasteWork): PasteWork {
    return this.current?.wanted === work.wanted ? { ...work, answers: this.current.answers } : work;
  }
}

function outcomeOf({ sheet }: MatchedBlock, { wanted }: PasteWork, { plan, shown }: PlannedPaste): Outcome {
  const { report } = plan;
  return {
    command: 'paste',
    sheet: sheet.read.name,
    insurance: wanted.insurance,
    letters: shown.letters,
    filled: report.filled.length,
    unchanged: report.unchanged.length,
    earlier: shown.rows.filter(({ fate }) => fate === 'done').length,
    open: shown.open,
    refused: report.left.filter(({ why }) => why === 'refused').map(({ unit }) => unit),
    missing: shown.missing.map(({ unit }) => unit),
    typedTotals: report.typedTotals.map(({ address }) => address),
  };
}
