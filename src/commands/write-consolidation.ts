import type { Consolidation } from '../core/consolidation/consolidate';
import { writeNewSheets } from '../excel/write-new-sheets';
import type { ConsolidationMessages } from '../locales/messages/consolidation';
import { consolidationContent } from './report-contents/consolidation-content';
import { consolidationNotesContent } from './report-contents/consolidation-notes-content';

/**
 * Adds the progress sheet of many files to the open workbook, and the sheet that says what became of each file. Neither is
 * marked as ours: the progress sheet is the person's to check, recalculate and rank. One round trip.
 * @throws what Office.js throws, e.g. where sheets of these names are there already.
 */
export async function writeConsolidation(
  consolidation: Consolidation,
  words: ConsolidationMessages,
): Promise<void> {
  await writeNewSheets([
    { name: words.sheet.name, content: consolidationContent(consolidation, words) },
    { name: words.notes.name, content: consolidationNotesContent(consolidation, words) },
  ]);
}
