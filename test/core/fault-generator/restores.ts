import type { Finding } from '../../../src/core/checks/finding';
import { parseRange } from '../../../src/core/grid/address';
import { type Grid, isPercentFormatted, valueAt } from '../../../src/core/grid/grid';
import { formulaValue } from './formula-value';

/** A rate is shown with two decimals: a formula gives it back when it gives these. */
const shownTo = 0.005 + 1e-9;

/**
 * True where a finding's repair gives back what stood in its cell before anything was planted, or where it offers none.
 * A number has to be the very number; a formula goes by the other cells as they were, since it follows them.
 * @param clean the sheet before anything was planted.
 */
export function restores({ address, repair }: Finding, clean: Grid): boolean {
  if (repair === null) return true;
  const { top, left } = parseRange(repair.address);
  const original = valueAt(clean, top, left);
  if (repair.address !== address || typeof original !== 'number') return false;
  if ('value' in repair) return Math.abs(repair.value - original) <= 1e-12 * Math.abs(original);
  const shown = formulaValue(repair.formula, (row, column) => valueAt(clean, row, column));
  const scale = isPercentFormatted(clean, top, left) ? 100 : 1;
  return typeof shown === 'number' && Math.abs(shown - original) * scale <= shownTo;
}
