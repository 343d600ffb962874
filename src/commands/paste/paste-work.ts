import type { IsoDate } from '../../core/text/date';
import type { RecognisedWorkbook } from '../recognised-workbook';
import type { PasteAnswer, PasteMatch, PasteSource, PasteView } from './paste-state';
import { type PlannedPaste, plannedPaste } from './planned-paste';
import type { UnitAnswers } from './unit-answers';
import { shownOf, type UnderstoodPaste, understandPaste, type WantedBlock } from './understand-paste';

/** The block that is being pasted, with all that was said and done about it. Never changed, only replaced. */
export interface PasteWork {
  readonly wanted: WantedBlock;
  readonly understood: UnderstoodPaste;
  readonly answers: UnitAnswers;
  /** Rows of the block that were written. */
  readonly done: ReadonlySet<number>;
  /** The day of the sheet's figures when the person last agreed to it. */
  readonly asOf: IsoDate | null;
  readonly notice: PasteMatch['notice'];
}

/** A block as it is first understood. */
export function newWork(workbook: RecognisedWorkbook, wanted: WantedBlock): PasteWork {
  const understood = understandPaste(workbook, wanted);
  return {
    wanted,
    understood,
    answers: new Map(),
    done: new Set(),
    asOf: dayOf(understood),
    notice: null,
  };
}

/** The same work against the workbook as it is now. */
export function seenAgain(work: PasteWork, workbook: RecognisedWorkbook): PasteWork {
  const understood = understandPaste(workbook, work.wanted);
  const asOf = work.understood.outcome === 'matched' ? work.asOf : dayOf(understood);
  return { ...work, understood, asOf };
}

/** The day of the figures of the sheet that is filled. */
export function dayOf(understood: UnderstoodPaste): IsoDate | null {
  return understood.outcome === 'matched' ? understood.sheet.layout.asOf : null;
}

/**
 * Why the person has to look again before a block is written: it is not as they saw it when they pressed. Null where it
 * is.
 */
export function noticeAbout(agreed: PasteWork, { understood }: PasteWork): PasteMatch['notice'] {
  const now = dayOf(understood);
  if (now !== agreed.asOf) return { code: 'other-day', was: agreed.asOf, now };
  return shownOf(understood) === shownOf(agreed.understood) ? null : { code: 'changed' };
}

/** What is wanted with an answer to what was asked. */
export function wantedWith(wanted: WantedBlock, answer: PasteAnswer): WantedBlock {
  if ('figures' in answer) return { ...wanted, figures: answer.figures };
  if ('column' in answer) return { ...wanted, column: answer.column };
  return { ...wanted, without: new Set([...wanted.without, ...answer.without]) };
}

/** What a work would write now; null while something has to be asked first. */
export function planOf({ understood, wanted, answers, done }: PasteWork): PlannedPaste | null {
  return understood.outcome === 'matched' ? plannedPaste(understood, wanted, answers, done) : null;
}

/** A work as the pane shows it. */
export function viewOfWork(work: PasteWork): PasteView {
  const { wanted, understood, done, notice } = work;
  const { sheet, insurance } = wanted;
  const about = { sheet, insurance, source: shownSource(wanted.source) };
  if (understood.outcome === 'asked') return { step: 'question', ...about, question: understood.question };
  const { shown } = plannedPaste(understood, wanted, work.answers, done);
  return { step: 'match', ...about, ...shown, written: done.size > 0, notice };
}

/** The pasted text itself stays with the session. */
function shownSource(source: PasteSource): PasteView['source'] {
  return source.from === 'text' ? { from: 'text' } : source;
}
