import { cellAddress } from '../grid/address';
import { type Grid, hasFormula, numberAt } from '../grid/grid';
import type { SheetLayout, TableLayout } from '../layout/sheet-layout';
import { bodySum } from '../numbers/body-sum';
import { type Breakdown, type CellPlace, holds, sumOfParts, tolerance } from './breakdown';
import { columnBreakdowns } from './column-breakdowns';
import type { BreakdownMismatch } from './structure-finding';
import { rowBreakdowns } from './row-breakdowns';

/**
 * Figures against their parts: new and renewed people against what they make up, and parts that say they are all of it
 * ("chia ra", "bao gồm"). Parts of which only some are named ("trong đó") sum to nothing.
 */
export function checkBreakdowns(grid: Grid, layout: SheetLayout): BreakdownMismatch[] {
  return layout.tables.flatMap((table) =>
    [...columnBreakdowns(grid, layout, table), ...rowBreakdowns(grid, layout, table)].flatMap(
      (breakdown) => mismatchOf(grid, layout, table, breakdown) ?? [],
    ),
  );
}

function mismatchOf(
  grid: Grid,
  layout: SheetLayout,
  table: TableLayout,
  breakdown: Breakdown,
): BreakdownMismatch | null {
  const { whole, parts, insurance } = breakdown;
  const found = numberAt(grid, whole.row, whole.column);
  const expected = sumOfParts(grid, breakdown);
  if (found === null || expected === null || holds(grid, breakdown) === true) return null;
  // Rows of which one alone is more than twice the whole are not its parts, whatever they are.
  const inRows = parts.some(({ row }) => row !== whole.row);
  if (inRows && parts.some(({ row, column }) => (numberAt(grid, row, column) ?? 0) > 2 * found)) return null;
  const address = cellAddress(whole.row, whole.column);
  const repairable =
    !hasFormula(grid, whole.row, whole.column) && isOff(grid, table, whole, found - expected);
  return {
    code: 'breakdown-mismatch',
    severity: 'error',
    sheet: layout.name,
    address,
    insurance,
    found,
    expected,
    parts: parts.map(({ row, column }) => ({
      address: cellAddress(row, column),
      figure: numberAt(grid, row, column) ?? 0,
    })),
    repair: repairable ? { address, value: expected } : null,
  };
}

/**
 * True where the column's total says that this very cell is off by that much. Without it nobody knows whether the whole
 * or one of its parts is wrong, and nothing is offered.
 */
function isOff(grid: Grid, table: TableLayout, { row, column }: CellPlace, by: number): boolean {
  const [totalRow, ...others] = table.totalRows;
  if (totalRow === undefined || others.length > 0) return false;
  const total = numberAt(grid, totalRow, column);
  if (total === null || Math.abs(bodySum(grid, table, column) - total - by) > tolerance) return false;
  return table.bodyRows.includes(row);
}
