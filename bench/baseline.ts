import type { Grid } from '../src/core/grid/grid';
import { folded } from '../src/core/text/fold';

/**
 * The least that any reading of a sheet must do: every text cell normalised once.
 * @returns the letters of all texts, so that no engine may leave the work out.
 */
export function normaliseTexts({ values }: Grid): number {
  let letters = 0;
  for (const row of values) {
    for (const value of row) if (typeof value === 'string' && value !== '') letters += folded(value).length;
  }
  return letters;
}

/** The least that writing formulas must do: one text for each cell that gets one. */
export function buildFormulas(cells: number, firstRow: number): number {
  let letters = 0;
  for (let row = firstRow; row < firstRow + cells; row += 1)
    letters += `=IF(AND(ISNUMBER(C${row}),ISNUMBER(D${row}),N(C${row})>0),D${row}*100/C${row},"")`.length;
  return letters;
}
