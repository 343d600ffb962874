import type { ProblemMessages } from '../messages/problems';
import { layout } from './layout';
import { refusalSentence } from '../refusal-sentence';
import { numbers } from './numbers';
import { refusals } from './refusals';

export const problems: ProblemMessages = {
  'no-recognised-sheet': () =>
    'No sheet of this workbook looks like a quota or progress table; it needs a unit column, a plan column and an actual column.',
  'sheet-not-recognised': ({ sheet }) =>
    `Sheet “${sheet}” does not look like a quota or progress table; choose a sheet with a unit column, a plan column and an actual column.`,
  'sheet-not-found': ({ sheet }) => `There is no sheet named “${sheet}”; check its name.`,
  'protected-sheet': ({ sheet, address }) =>
    `Sheet “${sheet}” is protected and cell ${address} is locked, so nothing was written; unprotect the sheet (Review › Unprotect Sheet) and try again.`,
  'structure-protected': () =>
    'The workbook structure is locked, so no sheet can be added; unlock it (Review › Protect Workbook) and try again.',
  'editing-cell': () => 'A cell is still being edited; press Enter to finish it and try again.',
  'read-only': () =>
    'The workbook is open for reading only; press Enable Editing or save it as another file, and try again.',
  'nothing-to-rank': () =>
    'There is nothing to rank; the table needs plan and actual figures of voluntary social insurance or health insurance.',
  'nothing-to-sum': () =>
    'There is nothing to sum up; enter the plan and actual figures of the units and try again.',
  'nothing-to-dispatch': () =>
    'There is nothing to write a reminder about yet; a progress table needs the plan and the actual figures of its units.',
  'not-later': ({ date }) =>
    `The new figures must be of a day after ${numbers.date(date)}; choose a later one.`,
  'figure-not-kept': ({ sheet, address, why }) =>
    why === 'no-day'
      ? `Sheet “${sheet}” does not say of which day its figures are, so the one in cell ${address} cannot be kept as history; nothing was written. Put the day into the title, such as (Tính đến 18/11/2023), and try again.`
      : `The figure in cell ${address} of sheet “${sheet}” is a text, so it cannot be kept as history; nothing was written. Repair the cell under the checks and try again.`,
  'no-one-range': () =>
    'Several blocks of cells, or a picture or chart, are selected; select one block of cells and try again.',
  'no-usable-file': () =>
    'None of the files can be used, so nothing was brought together; choose files with a progress table.',
  'nothing-to-take-back': () => 'There is nothing left to undo; the figures stay as they are.',
  'changed-since': ({ sheet, address, wanted }) =>
    wanted === undefined
      ? `Cell ${address} of sheet “${sheet}” was changed afterwards, so nothing was undone; correct by hand the cells that need it.`
      : `Cell ${address} of sheet “${sheet}” is not what it was when it was checked, so nothing was ${wanted === 'repair' ? 'repaired' : 'kept'}; look at the checks and choose again.`,
  'in-the-way': ({ sheet, address }) =>
    `The report needs more room on sheet “${sheet}” but cell ${address} holds something of yours, so nothing was written; move it elsewhere and try again.`,
  'rows-filtered': ({ sheet }) =>
    `A filter hides rows of sheet “${sheet}”, so no column was added; clear it (Data › Clear) and try again.`,
  'excel-table': ({ sheet }) =>
    `Sheet “${sheet}” has an Excel table, so no column was added; turn it into plain cells on the Table Design tab and try again.`,
  'no-place-for-column': ({ role, insurance }) =>
    `No place was found for the column ${layout.role[role]} of ${layout.insurance[insurance]}, so nothing was written; leave it out, or insert a column by hand and press Recalculate.`,
  'moved-while-working': ({ sheet }) =>
    `Sheet “${sheet}” was changed in the meantime, so nothing was written; please try again.`,
  'part-not-loaded': () => 'A part of the pane could not be loaded; check the network and try again.',
  refused: ({ refusal }) => refusalSentence(refusal, { refusals }),
  unexpected: () =>
    'Something unforeseen stopped this; try again, and if it happens again send the error details to whoever supports you.',
};
