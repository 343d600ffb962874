import { type Grid, numberAt } from '../grid/grid';
import type { ColumnLayout } from '../layout/sheet-layout';

/**
 * What a target column asks of a row's unit, in percent however it is written: 0,9789 under a % format is 97,89, to the
 * fifteen digits that Excel counts.
 * @returns null where the row says nothing, or says it in words.
 */
export function targetAt(grid: Grid, row: number, { column, fraction }: ColumnLayout): number | null {
  const figure = numberAt(grid, row, column);
  if (figure === null) return null;
  return fraction ? Number((figure * 100).toPrecision(15)) : figure;
}
