import { isEmptyPlan } from '../../core/edits/edit-plan';
import { applyPlan, type AppliedPlan } from '../../excel/apply-plan';
import { permittedEdits } from '../permitted-edits';
import type { MatchedBlock } from './understand-paste';
import type { PlannedPaste } from './planned-paste';

/**
 * Writes a planned block in one round trip; none where there is nothing to write. The sheet that was filled comes to the
 * front: the person may be on the one that the figures came from, and *Tính lại* is about the sheet in front.
 * @throws ProblemError `protected-sheet` where a cell to be filled is locked; then nothing was written.
 */
export async function applyPaste(
  { sheet }: MatchedBlock,
  { plan: { plan } }: PlannedPaste,
): Promise<AppliedPlan | null> {
  if (isEmptyPlan(plan)) return null;
  return applyPlan(
    { edits: permittedEdits(sheet, plan.edits) },
    { filtered: new Set(sheet.read.filtered ? [sheet.read.name] : []), show: sheet.read.name },
  );
}
