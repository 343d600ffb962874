import type { Consolidation } from '../core/consolidation/consolidate';
import type { NewSheetEdit } from '../core/edits/edit-plan';
import { applyPlan, type AppliedPlan } from '../excel/apply-plan';
import type { ConsolidationMessages } from '../locales/messages/consolidation';
import { freeName } from './make-report';
import { consolidationContent } from './report-contents/consolidation-content';
import { consolidationNotesContent } from './report-contents/consolidation-notes-content';

/** What was added to the workbook. */
export interface WrittenConsolidation {
  readonly applied: AppliedPlan;
  /** The name of the progress sheet. */
  readonly sheet: string;
  /** The name of the sheet that says what became of each file. */
  readonly notes: string;
}

/**
 * Adds the progress sheet of many files to the open workbook, and the sheet that says what became of each file; the first
 * comes to the front. Neither is marked as ours: the progress sheet is the person's to check, recalculate and rank. One
 * round trip.
 * @param present the names of the sheets that are there.
 * @throws what Office.js throws.
 */
export async function writeConsolidation(
  consolidation: Consolidation,
  words: ConsolidationMessages,
  present: readonly string[] = [],
): Promise<WrittenConsolidation> {
  const taken = new Set(present.map((name) => name.toLocaleLowerCase('vi')));
  const edits: readonly [NewSheetEdit, NewSheetEdit] = [
    {
      kind: 'newSheet',
      name: freeName(words.sheet.name, taken),
      content: consolidationContent(consolidation, words),
    },
    {
      kind: 'newSheet',
      name: freeName(words.notes.name, taken),
      content: consolidationNotesContent(consolidation, words),
    },
  ];
  const [{ name: sheet }, { name: notes }] = edits;
  const applied = await applyPlan({ edits }, { filtered: new Set(), show: sheet });
  return { applied, sheet, notes };
}
