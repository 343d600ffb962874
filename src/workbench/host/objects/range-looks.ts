import { patchStyle } from '../../engine/cell-style';
import type { StylePatch } from '../../engine/cell-style';
import type { CellChange } from '../../engine/engine-sheet';
import type { CellStyle, Rectangle } from '../../model/workbook-model';
import { notImplemented } from '../protocol/host-error';
import { refuseUnlessAllowed } from '../refusals/protection';
import type { RangeSelf } from '../session';
import { isUnbounded } from '../values/range-values';

/**
 * One property of the looks of a range.
 *
 * @returns the answer of all cells, or `null` when they differ
 */
export function commonLook<Value>(self: RangeSelf, read: (style: CellStyle) => Value): Value | null {
  const { sheet } = self;
  const area = looked(self);
  const answer = read(sheet.style(area.top, area.left));
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (read(sheet.style(row, column)) !== answer) return null;
    }
  }
  return answer;
}

/** Of a range without end the used part speaks. */
function looked({ sheet, area }: RangeSelf): Rectangle {
  if (!isUnbounded(area)) return area;
  const used = sheet.usedArea(false);
  const bottom = Math.max(area.top, Math.min(area.bottom, used?.bottom ?? 0));
  const right = Math.max(area.left, Math.min(area.right, used?.right ?? 0));
  return { ...area, bottom, right };
}

/**
 * Changes the looks of a range.
 *
 * @param self the range
 * @param patch what changes, for every cell alike or by the cell's place; `null` leaves a cell alone
 * @throws AccessDenied on a protected sheet; NotImplemented for whole rows and columns
 */
export function changeLook(
  self: RangeSelf,
  patch: StylePatch | ((row: number, column: number) => StylePatch | null),
): void {
  const { sheet, area } = self;
  refuseUnlessAllowed(sheet, 'formatCells');
  if (isUnbounded(area)) throw notImplemented('A format of whole rows or columns');
  const changes: CellChange[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const own = typeof patch === 'function' ? patch(row, column) : patch;
      if (own === null) continue;
      changes.push({ row, column, style: patchStyle(sheet.style(row, column), own) });
    }
  }
  sheet.write(changes);
}
