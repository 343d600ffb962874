import { type Grid, hasFormula, numberAt } from '../grid/grid';
import { parseRange } from '../grid/address';
import type { SheetLayout } from '../layout/sheet-layout';
import { figureRows } from '../layout/table-columns';
import type { RecognisedSheet } from '../recognised-sheet';
import type { TotalMismatch } from './finding';

/** Smaller figures are found again by mere chance. */
const telling = 100;

/**
 * True for a row of totals that is the higher level's own quota rather than a sum: on a quota sheet, typed above the sum
 * of the units in two or more columns (Trà Vinh, 49/KH-BCĐ).
 * @param found the row's totals that are not the sums of their rows.
 */
export function isHigherLevelsRow(grid: Grid, layout: SheetLayout, found: readonly TotalMismatch[]): boolean {
  const above = found.filter((mismatch) => mismatch.found > mismatch.expected && isTyped(grid, mismatch));
  return layout.kind === 'quota' && above.length >= 2;
}

/**
 * True for a typed total of plans that stands once more as a plan of the same kind on another sheet of the workbook: a
 * figure that was assigned, not summed.
 */
export function isAssignedElsewhere(
  grid: Grid,
  layout: SheetLayout,
  mismatch: TotalMismatch,
  others: readonly RecognisedSheet[],
): boolean {
  const { left } = parseRange(mismatch.address);
  const isPlan = layout.tables.some(({ columns }) =>
    columns.some(({ column, role }) => column === left && role === 'plan'),
  );
  if (!isPlan || mismatch.found < telling || !isTyped(grid, mismatch)) return false;
  return others.some((other) =>
    other.layout.tables.some((table) =>
      table.columns
        .filter(({ role, insurance }) => role === 'plan' && insurance === mismatch.insurance)
        .some(({ column }) =>
          figureRows(table).some((row) => numberAt(other.grid, row, column) === mismatch.found),
        ),
    ),
  );
}

function isTyped(grid: Grid, { address }: TotalMismatch): boolean {
  const { top, left } = parseRange(address);
  return !hasFormula(grid, top, left);
}
