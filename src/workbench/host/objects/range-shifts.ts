import { MAX_COLUMNS, MAX_ROWS } from '../../engine/a1';
import { columnsOf, contains, intersection, rowsOf } from '../../engine/rectangles';
import type { Rectangle } from '../../model/workbook-model';
import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { refuseArrayPart, refuseLocked, refuseUnlessAllowed } from '../refusals/protection';
import type { RangeSelf } from '../session';
import { rangeAt } from './range-steps';

/**
 * Puts a range in or takes it out; the cells beside it make room or close up.
 *
 * @param self the range
 * @param what whether it is put in or taken out
 * @param towards where the other cells go
 * @returns for an insertion the new, empty range
 */
export async function insertOrDelete(
  self: RangeSelf,
  what: 'insert' | 'delete',
  towards: 'Down' | 'Right' | 'Up' | 'Left',
): Promise<HostObject | undefined> {
  const { session, sheetId, sheet, area } = self;
  const { structure } = session.engine;
  const vertical = towards === 'Down' || towards === 'Up';
  refuseShift(self, what, vertical);
  if (columnsOf(area) === MAX_COLUMNS) {
    await structure[what === 'insert' ? 'insertRows' : 'deleteRows'](sheetId, area.top, area.bottom);
  } else if (rowsOf(area) === MAX_ROWS) {
    await structure[what === 'insert' ? 'insertColumns' : 'deleteColumns'](sheetId, area.left, area.right);
  } else {
    const moved = movedCells(area, vertical);
    for (const merge of sheet.merges) {
      const common = intersection(merge, moved);
      if (common && !contains(moved, merge)) {
        throw new HostError('InvalidOperation', 'Part of a merged area would be moved.');
      }
    }
    refuseArrayPart(sheet, moved);
    if (what === 'insert') await structure.insertCells(sheetId, area, vertical ? 'down' : 'right');
    else await structure.deleteCells(sheetId, area, vertical ? 'up' : 'left');
  }
  return what === 'insert' ? rangeAt({ session, sheetId }, area) : undefined;
}

/** The block itself and everything that moves with it. */
function movedCells(area: Rectangle, vertical: boolean): Rectangle {
  return vertical ? { ...area, bottom: MAX_ROWS - 1 } : { ...area, right: MAX_COLUMNS - 1 };
}

function refuseShift({ sheet, area }: RangeSelf, what: 'insert' | 'delete', vertical: boolean): void {
  const { protection, tables } = sheet.extras;
  if (protection.enabled) {
    if (columnsOf(area) === MAX_COLUMNS)
      refuseUnlessAllowed(sheet, what === 'insert' ? 'insertRows' : 'deleteRows');
    else if (rowsOf(area) === MAX_ROWS)
      refuseUnlessAllowed(sheet, what === 'insert' ? 'insertColumns' : 'deleteColumns');
    else throw new HostError('AccessDenied');
    if (what === 'delete') refuseLocked(sheet, area);
  }
  if (columnsOf(area) === MAX_COLUMNS || rowsOf(area) === MAX_ROWS) return;
  const moved = movedCells(area, vertical);
  for (const table of tables) {
    if (intersection(table.range, moved) && !contains(moved, table.range)) {
      throw new HostError('InvalidOperation', 'This would move cells of a table.');
    }
  }
}
