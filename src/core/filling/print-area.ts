import type { InsertColumnEdit } from '../edits/edit-plan';
import { rangeAddress, type Rectangle } from '../grid/address';

/**
 * Columns put in behind the last one that is printed are printed too: Excel moves a print area along with a column put in
 * before or into it, and leaves one out that comes behind it.
 * @param inserted in the order in which they are put in.
 * @param printed what the sheet prints before, 1-based; nothing where it prints all.
 */
export function withPrintArea(
  inserted: readonly InsertColumnEdit[],
  printed: readonly Rectangle[],
): InsertColumnEdit[] {
  let areas = printed;
  return inserted.map((edit) => {
    const isBehind = (area: Rectangle): boolean => area.right === edit.at - 1;
    const grows = areas.some(isBehind);
    areas = areas.map((area) => ({
      ...area,
      left: area.left + (area.left >= edit.at ? 1 : 0),
      right: area.right + (area.right >= edit.at || isBehind(area) ? 1 : 0),
    }));
    return grows ? { ...edit, printArea: areas.map(rangeAddress) } : edit;
  });
}
