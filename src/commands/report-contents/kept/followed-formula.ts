import type { Rectangle } from '../../../core/grid/address';
import { movedReferences } from '../../../core/grid/moved-references';
import type { ColumnOrder } from './column-order';
import type { UnitTable } from './table-rows';

/** Where the cells of a report's sheet come to stand. */
export interface Moves {
  readonly sheet: string;
  readonly columns: Pick<ColumnOrder, 'ofPresent'>;
  /** Where each row of the report comes to stand; a row that is not among them has no place any more. */
  readonly rows: ReadonlyMap<number, number>;
  /** The last row of the report now; what stands below goes down by so many rows. */
  readonly end: number;
  readonly room: number;
  /** Tables as they stand, with what becomes of them: their units move, all of them stay together. */
  readonly tables: readonly (readonly [UnitTable, UnitTable])[];
}

const wholeColumn = 1_048_576;

/**
 * A formula of the person's in another row: what it says of its own row it says of the new one, references to other
 * rows of the report follow those, and one to all units of a table is to all of them again.
 * @returns null where a reference cannot be kept: the rows that it names are no longer there, or no longer together.
 */
export function followedFormula(formula: string, from: number, to: number, moves: Moves): string | null {
  return movedReferences(formula, moves.sheet, (area) => {
    const left = moves.columns.ofPresent(area.left);
    const right = area.right === area.left ? left : moves.columns.ofPresent(area.right);
    const rows = followedRows(area, from, to, moves);
    if (left === undefined || right === undefined || rows === null) return null;
    return { left, right, top: rows[0], bottom: rows[1] };
  });
}

function followedRows(
  { top, bottom }: Rectangle,
  from: number,
  to: number,
  { rows, end, room, tables }: Moves,
): readonly [number, number] | null {
  if (top === from && bottom === from) return [to, to];
  if (bottom === wholeColumn) return [top, bottom];
  if (top > end) return [top + room, bottom + room];
  const whole = tables.find(
    ([{ units }]) => units.length > 0 && units[0]?.row === top && units.at(-1)?.row === bottom,
  );
  if (whole !== undefined && top < bottom) {
    const [first, last] = [whole[1].units[0]?.row, whole[1].units.at(-1)?.row];
    if (first !== undefined && last !== undefined) return [first, last];
  }
  const start = rows.get(top);
  if (start === undefined) return null;
  for (let row = top + 1; row <= bottom; row += 1) if (rows.get(row) !== start + row - top) return null;
  return [start, start + bottom - top];
}
