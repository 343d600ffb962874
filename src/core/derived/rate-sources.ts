import type { Grid } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { rate } from '../measures/rate';
import type { QuotaPlan } from '../quota/quota-plan';
import type { FigureSource } from './figure-source';
import { fittingInputs } from './fitting-inputs';
import { inputSources } from './input-sources';
import { plansOfRate } from './plans-of-rate';

/**
 * The actual and the plan that a rate column is made of: whoever flags or ranks by a rate has to go by the same figures.
 * @returns null where the table lacks one of them.
 */
export function rateSources(
  grid: Grid,
  table: TableLayout,
  column: ColumnLayout,
  quotas: readonly QuotaPlan[],
): Readonly<Record<'actual' | 'plan', FigureSource>> | null {
  const sources = inputSources(table, column, quotas);
  return fittingInputs(grid, table, column, rate, {
    actual: sources.of('actual'),
    plan: plansOfRate(column, sources.of('plan'), sources.of('stretchPlan')),
  });
}
