import type { ReportCell, ReportStyle } from '../../../core/edits/report-content';
import { contentAt, type Grid, hasFormula, numberFormatAt, valueAt } from '../../../core/grid/grid';
import { followedFormula, type Moves } from './followed-formula';
import { lookAt, ownFormat, personsLook } from './own-formats';
import type { PersonsCell } from './persons-cells';
import type { PresentReport } from './present-report';

/**
 * A cell of the person's in the row where it goes, with its own format.
 * @param to the row where it comes to stand.
 */
export function keptCell(
  { grid, looks }: PresentReport,
  { row, column }: PersonsCell,
  to: number,
  style: ReportStyle,
  moves: Moves,
): { readonly cell: ReportCell; readonly isFixed: boolean } {
  const own =
    style === 'person'
      ? personsLook(looks, grid, row, column)
      : ownFormat(lookAt(looks, grid, row, column), style);
  const look = own === undefined ? {} : { own };
  if (!hasFormula(grid, row, column))
    return { cell: { value: contentAt(grid, row, column), style, ...look }, isFixed: false };
  const formula = followedFormula(String(contentAt(grid, row, column)), row, to, moves);
  return formula === null
    ? { cell: { value: valueAt(grid, row, column), style, ...look }, isFixed: true }
    : { cell: { value: { formula }, style, ...look }, isFixed: false };
}

/** A cell of the person's as a figure or a text: in a list of departed units its formula has nothing to count. */
export function keptValue(grid: Grid, row: number, column: number): ReportCell {
  const numberFormat = numberFormatAt(grid, row, column);
  const own = numberFormat === 'General' ? {} : { own: { numberFormat } };
  return { value: valueAt(grid, row, column), style: 'text', ...own };
}
