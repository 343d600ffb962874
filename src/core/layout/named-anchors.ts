import { type Grid, isBlankAt, valueAt } from '../grid/grid';
import { folded } from '../text/fold';
import { holdsFigures, holdsNames } from './column-contents';
import { fieldWords } from './field-words';
import { labelHeader } from './label-headers';
import type { Anchor } from './table-frame';

/** The tables that begin in a row, from the left; a second one begins where the labels are headed again. */
export function anchorsIn(grid: Grid, row: number, left: number, right: number): Anchor[] {
  const labels: { column: number; header: 'ordinal' | 'unit'; text: string }[] = [];
  for (let column = left; column <= right; column += 1) {
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string' || value === '') continue;
    const header = labelHeader(value);
    if (header !== null) labels.push({ column, header, text: folded(value) });
  }
  const first = labels[0];
  if (first === undefined) return [];
  const starts = labels.filter(({ column, header, text }) => {
    if (column === first.column) return true;
    const apart = isBlankAt(grid, row, column - 1) && holdsNames(grid, row, column);
    // "Thứ tự" in a last column ranks: no names follow it.
    const numbers = header === 'ordinal' && [1, 2, 3].some((step) => holdsNames(grid, row, column + step, 1));
    const again = numbers || (header === 'unit' && text === first.text) || apart;
    return header === first.header && again && column - first.column > 1;
  });
  return starts.flatMap(({ column, header }, index): Anchor[] => {
    const limit = (starts[index + 1]?.column ?? right + 1) - 1;
    // "Các xã" over the sums of its units is a group, not a header.
    if (holdsFigures(grid, row, column + 1, limit)) return [];
    if (!speaksOfField(grid, row, column, limit)) return [];
    const unit = header === 'unit' ? column : unitBeside(grid, row, column, limit, labels);
    return unit === null
      ? []
      : [{ row, left: column, unit, ordinal: header === 'ordinal' ? column : null, limit }];
  });
}

/** Words of the field beside a label, one row below it, or above where the label stands at the header's foot. */
function speaksOfField(grid: Grid, row: number, label: number, limit: number): boolean {
  const rows = isBlankAt(grid, row - 1, label) ? [row, row + 1, row - 1] : [row, row + 1];
  return rows.some((near) => fieldWords(grid, near, label + 1, limit) > 0);
}

/** The units' column near the running numbers': by its header, else the next one that holds names. */
function unitBeside(
  grid: Grid,
  row: number,
  ordinal: number,
  limit: number,
  labels: readonly { column: number; header: 'ordinal' | 'unit' }[],
): number | null {
  const headed = labels.find(
    ({ column, header }) => header === 'unit' && column > ordinal && column <= ordinal + 4,
  );
  if (headed !== undefined) return headed.column <= limit ? headed.column : null;
  const near = Array.from({ length: Math.min(3, limit - ordinal) }, (_, index) => ordinal + 1 + index);
  const speaks = (column: number): number =>
    fieldWords(grid, row, column, column) + fieldWords(grid, row + 1, column, column);
  return (
    near.find((column) => speaks(column) === 0 && holdsNames(grid, row, column)) ??
    // A single unit is a table too, where nothing else heads its column.
    near.find((column) => isBlankAt(grid, row, column) && holdsNames(grid, row, column, 1)) ??
    null
  );
}
