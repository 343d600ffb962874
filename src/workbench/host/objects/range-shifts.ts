import { MAX_COLUMNS, MAX_ROWS } from '../../engine/a1';
import type { CellChange } from '../../engine/engine-sheet';
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
  if (what === 'delete') return undefined;
  takeOverLooks(self, area, vertical);
  return rangeAt({ session, sheetId }, area);
}

/** What is put in looks like what stands above it, or on its left. */
function takeOverLooks({ sheet }: RangeSelf, area: Rectangle, vertical: boolean): void {
  const model = vertical ? { ...area, bottom: area.top - 1 } : { ...area, right: area.left - 1 };
  const line = vertical ? model.bottom : model.right;
  if (line < 0) return;
  const changes: CellChange[] = [];
  for (const [row, cells] of sheet.cells()) {
    for (const [column, { style }] of cells) {
      const [along, across] = vertical ? [column, row] : [row, column];
      const [first, last] = vertical ? [area.left, area.right] : [area.top, area.bottom];
      if (across !== line || along < first || along > last) continue;
      const [from, to] = vertical ? [area.top, area.bottom] : [area.left, area.right];
      for (let at = from; at <= to; at += 1) {
        changes.push(vertical ? { row: at, column, style } : { row, column: at, style });
      }
    }
  }
  sheet.write(changes);
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
