import { type Grid, isBlankAt } from '../grid/grid';
import { folded } from '../text/fold';
import { headerText } from './header-paths';
import { insuranceKindsIn } from './insurance-words';
import { roleByWords } from './role-words';

/** Header cells of a row that say something of the field. */
export function fieldWords(grid: Grid, row: number, left: number, right: number): number {
  let words = 0;
  for (let column = left; column <= right; column += 1) {
    if (isBlankAt(grid, row, column)) continue;
    const text = headerText(grid, row, column);
    if (text.length > 120 || /^[\d\s.,%-]*$/.test(text)) continue;
    if (
      roleByWords([text]) !== null ||
      /bhxh|bhyt|bhtn|bao hiem|^(bb|tn|hs|hssv)$/.test(folded(text)) ||
      insuranceKindsIn(text, true).length > 0
    )
      words += 1;
  }
  return words;
}

/** The first column of a row that says something of the field; null where none does. */
export function firstFieldWord(grid: Grid, row: number, left: number, right: number): number | null {
  for (let column = left; column <= right; column += 1) {
    if (fieldWords(grid, row, column, column) > 0) return column;
  }
  return null;
}
