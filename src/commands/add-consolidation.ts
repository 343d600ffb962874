import type { Consolidation } from '../core/consolidation/consolidate';
import { ProblemError } from '../excel/problem-error';
import type { Language } from '../locales';
import { consolidationMessagesFor } from '../locales/consolidation';
import { type RecognisedWorkbook, recogniseWorkbook } from './recognised-workbook';
import { type WrittenConsolidation, writeConsolidation } from './write-consolidation';

/** What bringing files together did. */
export interface AddedConsolidation extends WrittenConsolidation {
  /** The workbook as it is now. */
  readonly workbook: RecognisedWorkbook;
}

/**
 * Adds what was made of many files to the open workbook, as two new sheets; no sheet that is there is touched. Five round
 * trips, whatever the files.
 * @throws ProblemError where no file gave a unit, or the workbook takes no new sheet; then nothing was written.
 */
export async function addConsolidation(made: Consolidation, language: Language): Promise<AddedConsolidation> {
  if (made.units.length === 0) throw new ProblemError({ code: 'no-usable-file' });
  const { read } = await recogniseWorkbook();
  if (read.structureProtected) throw new ProblemError({ code: 'structure-protected' });
  const present = read.sheets.map(({ name }) => name);
  const written = await writeConsolidation(made, consolidationMessagesFor(language), present);
  return { ...written, workbook: await recogniseWorkbook() };
}
