import { type Grid, isDateFormatted, valueAt } from '../grid/grid';
import { dateOfSerial } from '../text/date';
import { composed } from '../text/fold';

/** The text of a header cell, NFC and on one line; years and dates as text (`31/10/2025`); `''` when empty. */
export function headerText(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (typeof value === 'boolean') return '';
  const date = typeof value === 'number' && isDateFormatted(grid, row, column) ? dateOfSerial(value) : null;
  return date === null ? composed(String(value)) : date.split('-').reverse().join('/');
}

/**
 * The header above each column, from the top down, with spans filled in. Merged cells are not asked for (reading them
 * can clear Excel's undo list, office-js #5918): a blank right of a text belongs to that text when the text stands over
 * something, that is, when its own column has another text below it.
 * @param rows 1-based header rows in order; @param left @param right 1-based columns, both included.
 * @example // | BHXH tự nguyện |          |
 *          // | Kế hoạch       | Thực hiện |   → second column: ['BHXH tự nguyện', 'Thực hiện']
 */
export function headerPaths(
  grid: Grid,
  rows: readonly number[],
  left: number,
  right: number,
): ReadonlyMap<number, readonly string[]> {
  const paths = new Map<number, string[]>();
  for (let column = left; column <= right; column += 1) paths.set(column, []);
  rows.forEach((row, depth) => {
    const below = rows.slice(depth + 1);
    let span = '';
    let over = '';
    for (let column = left; column <= right; column += 1) {
      const text = headerText(grid, row, column);
      const above = (paths.get(column) ?? []).join(' | ');
      const standsOver = below.some((lower) => headerText(grid, lower, column) !== '');
      if (text !== '') {
        span = standsOver ? text : '';
        over = above;
        // Where merges were dropped a span's text may stand in each of its cells: said again it adds nothing.
        if (paths.get(column)?.at(-1) !== text) paths.get(column)?.push(text);
      } else if (span !== '' && standsOver && above === over) {
        paths.get(column)?.push(span);
      } else if (!standsOver) {
        span = '';
      }
    }
  });
  return paths;
}
