import type { Rectangle } from '../grid/address';
import { type Grid, isBlankAt } from '../grid/grid';
import { folded } from '../text/fold';
import { holdsFigures, holdsNames, holdsNumbers } from './column-contents';
import { fieldWords, firstFieldWord } from './field-words';
import { headerText } from './header-paths';
import { labelHeader } from './label-headers';
import type { Anchor } from './table-frame';
import { respelt } from './typing-slips';

/** The columns of names in a row of words of the field, each with the words and figures right of it. */
export function unnamedAnchors(grid: Grid, row: number, extent: Rectangle): Anchor[] {
  const units: number[] = [];
  for (let column = extent.left; column < extent.right; column += 1) {
    if (mayBeUnnamed(grid, row, column, extent.bottom) && fieldWords(grid, row, column + 1, extent.right) > 0)
      units.push(column);
  }
  return units.flatMap((unit, index): Anchor[] => {
    const limit = (units[index + 1] ?? extent.right + 1) - 1;
    const first = firstFieldWord(grid, row, unit + 1, limit);
    if (first === null) return [];
    const words = fieldWords(grid, row, first, limit) + fieldWords(grid, row + 1, first, limit);
    const figures = [1, 2, 3].some((below) => holdsFigures(grid, row + below, first, first));
    if (words < 2 && !figures) return [];
    const ordinal = unit > extent.left && holdsNumbers(grid, row, unit - 1) ? unit - 1 : null;
    return [
      { row, left: ordinal ?? unit, unit, ordinal, limit: ordinalBefore(grid, row, units[index + 1], limit) },
    ];
  });
}

/** A table ends before the running numbers of the one beside it. */
function ordinalBefore(grid: Grid, row: number, next: number | undefined, limit: number): number {
  return next !== undefined && holdsNumbers(grid, row, next - 1) && isBlankAt(grid, row, next - 1)
    ? limit - 1
    : limit;
}

/** A column of names without a header, or with one that was mistyped. */
function mayBeUnnamed(grid: Grid, row: number, column: number, bottom: number): boolean {
  const header = headerText(grid, row, column);
  const fits =
    header === '' ? !isNamedAbove(grid, row, column) : labelHeader(respelt(folded(header))) === 'unit';
  return fits && holdsNames(grid, row, column, 2, bottom);
}

/** A text one row higher, beside others, is the column's header: it names something else than units. */
function isNamedAbove(grid: Grid, row: number, column: number): boolean {
  if (isBlankAt(grid, row - 1, column)) return false;
  return !isBlankAt(grid, row - 1, column - 1) || !isBlankAt(grid, row - 1, column + 1);
}
