import { contentAt, type Grid, hasFormula, numberAt } from '../grid/grid';
import { areCounts, sampleColumn, sampleRows } from '../layout/column-arithmetic';
import type { TableLayout } from '../layout/sheet-layout';
import { formulaReferences } from '../numbers/formula-references';
import type { DerivedColumn } from './derived-columns';
import { percentTolerance } from './shown-decimals';

const fewest = 4;
const shareThatTells = 0.8;
/** Whole percents fit too many quotients by chance to prove one. */
const widest = 0.06;

/**
 * True where the figures of a derived column follow a rule of the person's own, whatever its header says: formulas of
 * other cells that all give something else (a formula is never out of date), or figures that are all the quotient of two other columns.
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
    (row) => hasFormula(grid, row, column) && usesOthers(String(contentAt(grid, row, column)), derived, row),
  );
  if (formulas.length >= off.length * shareThatTells) return true;
  return derived.percent && isOtherQuotient(grid, table, derived, tolerance);
}

/** A formula of the very figures that the column is made of is that one gone wrong (plan by actual), and no other rule. */
function usesOthers(formula: string, { inputs, column }: DerivedColumn, row: number): boolean {
  const own = new Set([...inputs, column.column]);
  return formulaReferences(formula).some(
    ({ top, left, bottom, right }) => top !== row || bottom !== row || left !== right || !own.has(left),
  );
}

/** Earlier figures by the plan are last week's rate, which only has to be worked out again. */
function isOtherQuotient(
  grid: Grid,
  table: TableLayout,
  { column, inputs }: DerivedColumn,
  tolerance: (percent: number) => number,
): boolean {
  const rows = sampleRows(table.bodyRows);
  const shown = sampleColumn(grid, rows, column.column).map((figure) =>
    figure !== null && column.fraction ? figure * 100 : figure,
  );
  const others = table.columns
    .filter((one) => one !== column && one.role !== 'ordinal')
    .map((one) => ({ ...one, sample: sampleColumn(grid, rows, one.column) }))
    .filter(({ sample }) => areCounts(sample));
  return others.some((part) =>
    others.some((whole) => {
      if (part === whole || (part.role === 'prior' && inputs.includes(whole.column))) return false;
      // Plan by actual is the column's own quotient upside down.
      if (inputs.includes(part.column) && inputs.includes(whole.column)) return false;
      const told = shown.flatMap((percent, index) => {
        const [one = null, all = null] = [part.sample[index], whole.sample[index]];
        if (percent === null || one === null || all === null || all === 0) return [];
        const allowed = tolerance(percent);
        return [allowed <= widest && Math.abs((one * 100) / all - percent) <= allowed];
      });
      return told.length >= fewest && told.filter((fits) => fits).length >= told.length * shareThatTells;
    }),
  );
}
