import { type Grid, numberAt } from '../grid/grid';
import type { ColumnLayout } from '../layout/sheet-layout';
import { decimalsOf } from '../numbers/decimals';

/** Rounding is not an error: a figure may miss by this, or by half a unit of the decimals that its column shows. */
const leastTolerance = 0.01;
/** What is beyond these digits of a percentage is what arithmetic left. */
const digitsThatCount = 12;

/**
 * By how much each figure of a percent column may miss what it should be: 46,8 for 46,8132 is the column's own rounding
 * where its figures show one decimal; a figure may show more. A column is rounded to as many decimals as most of its
 * figures show, trailing zeros left out.
 * @param rows the rows whose figures tell, 1-based.
 * @returns the tolerance for a figure in percent.
 */
export function percentTolerance(
  grid: Grid,
  { column, fraction }: Pick<ColumnLayout, 'column' | 'fraction'>,
  rows: readonly number[],
): (percent: number) => number {
  const counts = [0, 0, 0];
  for (const row of rows) {
    const stored = numberAt(grid, row, column);
    if (stored === null) continue;
    const decimals = Math.min(2, decimalsOf(fraction ? stored * 100 : stored, digitsThatCount));
    counts[decimals] = (counts[decimals] ?? 0) + 1;
  }
  const shown = mostShown(counts);
  return (percent) => {
    const decimals = Math.max(shown, Math.min(2, decimalsOf(percent, digitsThatCount)));
    return Math.max(leastTolerance, 0.5 * 10 ** -decimals) + 1e-9;
  };
}

/** Of figures with two decimals one in ten ends in a zero; of those with one as many are whole. */
function mostShown([none = 0, one = 0, two = 0]: readonly number[]): number {
  if (two * 2 >= one + two && two * 2 >= none) return 2;
  return one >= none ? 1 : 0;
}
