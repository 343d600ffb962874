import { type Grid, isBlankAt, valueAt } from '../grid/grid';
import { isYearOrDate } from './header-extent';
import { ordinalMark } from './row-words';

/** True where names stand right below a cell. `bottom` is the last row looked at. */
export function holdsNames(grid: Grid, row: number, column: number, least = 2, bottom = Infinity): boolean {
  let names = 0;
  for (let below = row + 1; below <= Math.min(row + 8, bottom); below += 1) {
    const value = valueAt(grid, below, column);
    if (typeof value === 'string' && !value.startsWith('#') && isName(value)) names += 1;
  }
  return names >= least;
}

/** Two letters at the least, or the name of a class: "6A", "10A1". */
function isName(value: string): boolean {
  return /\p{L}{2}|^\s*\d{1,2}\s?\p{L}\d{0,2}\s*$/u.test(value);
}

/** True where running numbers stand right below a cell. */
export function holdsNumbers(grid: Grid, row: number, column: number): boolean {
  let numbers = 0;
  for (let below = row + 1; below <= row + 10; below += 1) {
    const value = valueAt(grid, below, column);
    if (value !== '' && ordinalMark(value) !== null) numbers += 1;
  }
  return numbers >= 2;
}

/** A header's row has years and dates at most. */
export function holdsFigures(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    if (isBlankAt(grid, row, column)) continue;
    const value = valueAt(grid, row, column);
    if (typeof value === 'number' ? !isYearOrDate(grid, row, column, value) : isTypedCount(value))
      return true;
  }
  return false;
}

/** "12.719.195.516" typed as a text. */
function isTypedCount(value: string | boolean): boolean {
  return typeof value === 'string' && /^\s*\d{1,3}([.,\u00a0 ]\d{3})+\s*$/.test(value);
}
