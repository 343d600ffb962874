import { type CellAddress, cellAddress } from '../grid/address';
import { isBlankAt, numberAt, valueAt } from '../grid/grid';
import { columnFor } from '../layout/table-columns';
import { numbersOfText } from '../numbers/text-numbers';
import type { RecognisedSheet } from '../recognised-sheet';
import { isTyped } from './plan-new-period';
import { priorSort } from './prior-sort';

/** A present figure that a new period would clear and keep nowhere. */
export interface UnkeptFigure {
  readonly address: CellAddress;
  /** Nobody knows its day; or it is a text, and the history keeps numbers. */
  readonly why: 'no-day' | 'text';
}

/**
 * The first figure of a unit that would be lost: there is no column of earlier figures that it goes to, and the history
 * cannot take it. Null where each is kept.
 */
export function unkeptFigure({ grid, layout }: RecognisedSheet): UnkeptFigure | null {
  for (const table of layout.tables) {
    for (const actual of table.columns.filter(({ role }) => role === 'actual')) {
      const { column, insurance } = actual;
      const prior = columnFor(table, 'prior', insurance, column);
      if (prior !== null && priorSort(prior, layout.asOf) === 'report-before') continue;
      const isDated = (actual.date ?? layout.asOf) !== null;
      for (const row of table.bodyRows) {
        if (isBlankAt(grid, row, column) || !isTyped(grid, row, column)) continue;
        const value = valueAt(grid, row, column);
        const isText = typeof value === 'string' && (numbersOfText(value)?.numbers.length ?? 0) > 0;
        const address = cellAddress(row, column);
        if (isText) return { address, why: 'text' };
        if (!isDated && numberAt(grid, row, column) !== null) return { address, why: 'no-day' };
      }
    }
  }
  return null;
}
