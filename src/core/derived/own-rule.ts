import { contentAt, type Grid, hasFormula, numberAt } from '../grid/grid';
import { findQuotient, sampleColumn, sampleRows } from '../layout/column-arithmetic';
import type { TableLayout } from '../layout/sheet-layout';
import type { DerivedColumn } from './derived-columns';
import { percentTolerance } from './shown-decimals';

const fewest = 4;
const shareThatTells = 0.8;

/**
 * True where the figures of a derived column follow a rule of the person's own, whatever its header says: formulas that
 * all give something else (a formula is never out of date), or figures that are all the quotient of two other columns.
 * Such a column is not ours to fill, nor are its figures wrong. Constants that merely do not fit are out of date.
 */
export function followsOwnRule(grid: Grid, table: TableLayout, derived: DerivedColumn): boolean {
  const { column, fraction } = derived.column;
  const tolerance = derived.percent ? percentTolerance(grid, derived.column, table.bodyRows) : () => 0.5;
  let fits = 0;
  const off: number[] = [];
  for (const row of table.bodyRows) {
    const stored = numberAt(grid, row, column);
    const expected = derived.value(grid, row);
    if (stored === null || expected === null) continue;
    const found = fraction ? stored * 100 : stored;
    if (Math.abs(found - expected) <= tolerance(found)) fits += 1;
    else off.push(row);
  }
  if (off.length < fewest || off.length < (fits + off.length) * shareThatTells) return false;
  const formulas = off.filter(
    (row) => hasFormula(grid, row, column) && !derived.isOurs(row, contentAt(grid, row, column)),
  );
  if (formulas.length >= off.length * shareThatTells) return true;
  return derived.percent && isOtherQuotient(grid, table, derived);
}

/** Earlier figures by the plan are last week's rate, which only has to be worked out again. */
function isOtherQuotient(grid: Grid, table: TableLayout, { column, inputs }: DerivedColumn): boolean {
  const rows = sampleRows(table.bodyRows);
  const samples = new Map(table.columns.map((one) => [one.column, sampleColumn(grid, rows, one.column)]));
  const quotient = findQuotient(column.column, samples, shareThatTells);
  if (quotient === null || quotient.of < fewest) return false;
  const role = (at: number): string | undefined => table.columns.find((one) => one.column === at)?.role;
  const isOutOfDate = role(quotient.part) === 'prior' && inputs.includes(quotient.whole);
  return !isOutOfDate;
}
