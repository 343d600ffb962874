import type { EngineSheet } from '../../engine/engine-sheet';
import { parseRectangle } from '../../engine/a1';
import { columnsOf, contains, intersection, rowsOf } from '../../engine/rectangles';
import type { Rectangle, SheetProtection } from '../../model/workbook-model';
import { HostError } from '../protocol/host-error';
import type { Session } from '../session';

/** What a protected sheet may allow; a flag of the file that is false means that it is allowed. */
export type Allowance =
  | 'formatCells'
  | 'formatColumns'
  | 'formatRows'
  | 'insertColumns'
  | 'insertRows'
  | 'insertHyperlinks'
  | 'deleteColumns'
  | 'deleteRows'
  | 'objects';

/** Whether the sheet's protection allows this to everyone. */
export function allows(protection: SheetProtection, what: Allowance): boolean {
  return !protection.enabled || protection.flags[what] === false;
}

/**
 * Refuses what needs an allowance that a protected sheet does not give.
 *
 * @throws AccessDenied
 */
export function refuseUnlessAllowed(sheet: EngineSheet, what: Allowance): void {
  if (!allows(sheet.extras.protection, what)) throw new HostError('AccessDenied');
}

/**
 * Refuses to change the content of cells of which one is locked on a protected sheet: one fails the whole block.
 *
 * @throws AccessDenied
 */
export function refuseLocked(sheet: EngineSheet, area: Rectangle): void {
  if (!sheet.extras.protection.enabled) return;
  const cells = rowsOf(area) * columnsOf(area);
  if (sheet.unlockedCells(area) < cells) throw new HostError('AccessDenied');
}

/**
 * Refuses to add, delete, rename, move or hide sheets of a workbook whose structure is protected.
 *
 * @throws AccessDenied
 */
export function refuseStructure(session: Session): void {
  if (session.engine.structureProtected) throw new HostError('AccessDenied');
}

/**
 * Refuses to write several rows over ones that a filter hides: Excel puts the values elsewhere than asked. What it
 * would do exactly is not known well enough to be done here, so it is said aloud.
 *
 * @throws InvalidOperation
 */
export function refuseFiltered(sheet: EngineSheet, area: Rectangle): void {
  const filter = sheet.extras.autoFilter;
  if (!filter?.active || area.top === area.bottom) return;
  const common = intersection(filter.range, area);
  if (!common) return;
  for (let row = common.top; row <= common.bottom; row += 1) {
    if (sheet.row(row)?.hidden === true) {
      throw new HostError('InvalidOperation', 'Excel misplaces values that are written over filtered rows.');
    }
  }
}

/**
 * Refuses to change a part of an array formula.
 *
 * @throws InvalidOperation
 */
export function refuseArrayPart(sheet: EngineSheet, area: Rectangle): void {
  for (const address of sheet.arrayRanges(area)) {
    const whole = parseRectangle(address);
    if (whole && !contains(area, whole)) {
      throw new HostError('InvalidOperation', 'You cannot change part of an array.');
    }
  }
}
