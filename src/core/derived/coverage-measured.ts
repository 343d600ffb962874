import type { Grid } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor, sharedColumn } from '../layout/table-columns';
import type { ColumnRole, InsuranceKind } from '../layout/vocabulary';
import { rate } from '../measures/rate';
import type { QuotaPlan } from '../quota/quota-plan';
import { type FigureSource, ownColumn, planSource } from './figure-source';
import { fittingInputs } from './fitting-inputs';
import { inputSources } from './input-sources';

/** Coverage of a kind that a table gives the target of. */
export interface MeasuredCoverage {
  /** The column that shows the coverage; null where the table has none. */
  readonly shown: ColumnLayout | null;
  readonly target: ColumnLayout;
  readonly actual: FigureSource;
  /** The population, or the labour force. */
  readonly base: FigureSource;
}

/**
 * What a kind's coverage is made of, on a table with its target: the same people and the same base that *Tính lại* works
 * the coverage out from.
 * @returns null for a table that has no target of coverage: none at all, or no people to count it by, or a plan and no
 *   coverage, where a target is one of the plan.
 */
export function measuredCoverage(
  grid: Grid,
  table: TableLayout,
  insurance: InsuranceKind,
  quotas: readonly QuotaPlan[],
): MeasuredCoverage | null {
  const shown = shownCoverage(grid, table, insurance, quotas);
  const target = sharedColumn(table, 'coverageTarget', insurance, shown?.column.column ?? Infinity);
  if (target === null) return null;
  if (shown !== null) return { shown: shown.column, target, actual: shown.actual, base: shown.base };
  if (planSource(table, insurance, Infinity, quotas) !== null) return null;
  // Without a coverage column the likeliest of each is meant.
  const sources = inputSources(table, { ...target, insurance, column: Infinity }, quotas);
  const [[actual], [base]] = [sources.of('actual'), sources.base()];
  return actual === undefined || base === undefined ? null : { shown: null, target, actual, base };
}

/** What coverage is of, of kinds that take in everybody: not of parts such as households or pupils. */
const wholeOf: Readonly<Partial<Record<InsuranceKind, ColumnRole>>> = {
  bhyt: 'population',
  bhxh: 'labourForce',
  bhxhBatBuoc: 'labourForce',
  bhxhTuNguyen: 'labourForce',
  bhtn: 'labourForce',
};

/**
 * The people of a kind and those who could be: as the table's own coverage column has them, or where it has none, as its
 * population or labour force says.
 * @returns null where neither is there.
 */
export function knownCoverage(
  grid: Grid,
  table: TableLayout,
  insurance: InsuranceKind,
  quotas: readonly QuotaPlan[],
): Pick<MeasuredCoverage, 'actual' | 'base'> | null {
  const shown = shownCoverage(grid, table, insurance, quotas);
  if (shown !== null) return shown;
  const role = wholeOf[insurance];
  const base = role === undefined ? null : sharedColumn(table, role, insurance, Infinity);
  const actual = columnFor(table, 'actual', insurance, Infinity);
  return base === null || actual === null ? null : { actual: ownColumn(actual), base: ownColumn(base) };
}

/** The first coverage column that is of the present figures. */
function shownCoverage(
  grid: Grid,
  table: TableLayout,
  insurance: InsuranceKind,
  quotas: readonly QuotaPlan[],
): { column: ColumnLayout; actual: FigureSource; base: FigureSource } | null {
  for (const column of table.columns) {
    if (column.role !== 'coverage' || column.insurance !== insurance) continue;
    const sources = inputSources(table, column, quotas);
    const actuals = sources.of('actual');
    const inputs = fittingInputs(grid, table, column, rate, {
      actual: actuals.length === 0 ? [] : [...actuals, ...sources.of('prior')],
      plan: sources.base(),
    });
    if (inputs === null) continue;
    const { actual, plan: base } = inputs;
    const isPresent = actuals.some((source) => source.column === actual.column);
    if (isPresent) return { column, actual, base };
  }
  return null;
}

/**
 * The column of a table that says what each unit has to reach of its plan; null where there is none, or where it is a
 * target of coverage.
 */
export function targetOfPlan(
  grid: Grid,
  table: TableLayout,
  insurance: InsuranceKind,
  quotas: readonly QuotaPlan[],
): ColumnLayout | null {
  const coverageShown = columnFor(table, 'coverage', insurance, Infinity) !== null;
  if (coverageShown || measuredCoverage(grid, table, insurance, quotas) !== null) return null;
  return sharedColumn(table, 'coverageTarget', insurance, Infinity);
}
