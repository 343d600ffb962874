import { ProblemError } from '../excel/problem-error';
import { cellAddress, parseRange } from '../core/grid/address';
import type { Edit } from '../core/edits/edit-plan';
import type { WorkedSheet } from './recognised-workbook';

/**
 * The edits that a protected sheet lets through. A locked cell among those to be written stops everything: Excel would
 * refuse the whole block. Where cells may be written but not formatted, formats and flags are left out.
 * @throws ProblemError `protected-sheet` with the first locked cell.
 */
export function permittedEdits({ read }: WorkedSheet, edits: readonly Edit[]): Edit[] {
  const { protection, grid } = read;
  if (protection === null) return [...edits];
  for (const edit of edits) {
    if (edit.kind !== 'cells') continue;
    const { top, left } = parseRange(edit.range);
    edit.contents.forEach((row, down) => {
      row.forEach((content, across) => {
        const locked = protection.locked[top + down - grid.top]?.[left + across - grid.left] ?? true;
        if (content !== null && locked) {
          const address = cellAddress(top + down, left + across);
          throw new ProblemError({ code: 'protected-sheet', sheet: read.name, address });
        }
      });
    });
  }
  return writableEdits({ read }, edits);
}

/** What is left of edits on a sheet that may not be formatted: contents alone, no formats and no flags. */
export function writableEdits({ read }: Pick<WorkedSheet, 'read'>, edits: readonly Edit[]): Edit[] {
  if (mayBeFlagged({ read })) return [...edits];
  return edits.flatMap((edit): Edit[] => (edit.kind === 'cells' ? [{ ...edit, numberFormats: null }] : []));
}

/** True unless the sheet is protected against formatting: a flag is a conditional format. */
export function mayBeFlagged({ read }: Pick<WorkedSheet, 'read'>): boolean {
  return read.protection === null || read.protection.mayFormatCells;
}
