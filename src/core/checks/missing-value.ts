import { type Grid, isBlankAt, valueAt } from '../grid/grid';
import type { ColumnLayout, SheetLayout, TableLayout } from '../layout/sheet-layout';
import { unitColumnOf } from '../layout/table-columns';
import { isEntered, saysLacking } from '../numbers/column-figures';
import { shownUnitName } from '../text/unit-name';
import type { Finding } from './finding';
import { numberPlace } from './reading-findings';

/** A column is being filled when this share of its units has a figure; below it, the figures are yet to come. */
const shareThatIsFilled = 0.6;
const fewestFilled = 2;

/**
 * Entered figures that one unit lacks and most others have. A column that is empty or hardly begun is not yet entered,
 * and a unit without any figure has not reported: that is told once its row is numbered like the others.
 */
export function checkMissingValues(grid: Grid, layout: SheetLayout): Finding[] {
  return layout.tables.flatMap((table) => {
    const columns = table.columns.filter(isEntered).filter((column) => isFilled(grid, table, column));
    const names = unitColumnOf(table);
    return table.bodyRows.flatMap((row) => {
      const missing = columns.filter(({ column }) => isMissing(grid, row, column));
      if (missing.length === 0 || !isReported(grid, table, row, missing)) return [];
      const unit =
        names === null ? '' : shownUnitName(String(valueAt(grid, row, names.column)), layout.encoding);
      return missing.map((column): Finding => {
        const found = valueAt(grid, row, column.column);
        return {
          code: 'missing-value',
          severity: 'error',
          ...numberPlace('missing-value', layout, table, row, column),
          found: found === '' ? null : String(found),
          expected: null,
          unit,
          repair: null,
          readings: [],
        };
      });
    });
  });
}

function isMissing(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return isBlankAt(grid, row, column) || (typeof value === 'string' && saysLacking(value));
}

function isFilled(grid: Grid, { bodyRows }: TableLayout, { column }: ColumnLayout): boolean {
  const filled = bodyRows.filter((row) => !isMissing(grid, row, column)).length;
  return filled >= fewestFilled && filled >= bodyRows.length * shareThatIsFilled;
}

/** Some figure stands in the row, or its unit is numbered in its turn and so was meant to have some. */
function isReported(grid: Grid, table: TableLayout, row: number, missing: readonly ColumnLayout[]): boolean {
  const others = table.columns.filter((column) => isEntered(column) && !missing.includes(column));
  if (others.some(({ column }) => !isBlankAt(grid, row, column))) return true;
  const ordinal = table.columns.find(({ role }) => role === 'ordinal');
  return ordinal !== undefined && /^\s*\d+\.?\s*$/.test(String(valueAt(grid, row, ordinal.column)));
}
