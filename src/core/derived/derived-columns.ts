import { cellAddress } from '../grid/address';
import { type Grid, numberAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor, sharedColumn } from '../layout/table-columns';
import type { ChangeConvention, ColumnRole } from '../layout/vocabulary';
import { changeMeasures, isPercentConvention, needsPlan } from '../measures/change';
import { decrease, increase, remaining, surplus } from '../measures/difference';
import type { Measure } from '../measures/measure';
import { rate } from '../measures/rate';
import { inferConvention } from './infer-convention';
import { rankColumn } from './rank-column';

/** A column whose figures follow from others of its row: what each cell should be, as a value and as a formula. */
export interface DerivedColumn {
  readonly column: ColumnLayout;
  /** The convention, for a change column. */
  readonly convention: ChangeConvention | null;
  /** True for percent figures, false for people and ranks. */
  readonly percent: boolean;
  /** The columns (1-based) that it is made of. */
  readonly inputs: readonly number[];
  /** What the row's cell should show: percent (46.81…, also in a column of fractions) or people; null for nothing. */
  value(grid: Grid, row: number): number | null;
  /** The formula for the row's cell, with its `=`. */
  formula(row: number): string;
}

/**
 * The derived columns of a table that can be computed: those whose inputs stand in the same table for the same kind.
 */
export function derivedColumns(grid: Grid, table: TableLayout): DerivedColumn[] {
  return table.columns
    .map((column) => deriveColumn(grid, table, column))
    .filter((derived) => derived !== null);
}

function deriveColumn(grid: Grid, table: TableLayout, column: ColumnLayout): DerivedColumn | null {
  const own = (role: ColumnRole): ColumnLayout | null =>
    columnFor(table, role, column.insurance, column.column);
  const shared = (role: ColumnRole): ColumnLayout | null =>
    sharedColumn(table, role, column.insurance, column.column);
  switch (column.role) {
    case 'rate':
      return combine(column, rate, { actual: own('actual'), plan: own('plan') }, true);
    case 'priorRate':
      return combine(column, rate, { actual: own('prior'), plan: own('plan') }, true);
    case 'coverage':
      return combine(column, rate, { actual: own('actual'), plan: coverageBase(column, shared) }, true);
    case 'arrearsRate':
      return combine(column, rate, { actual: own('arrears'), plan: own('receivable') }, true);
    case 'change':
      return deriveChange(grid, table, column, own);
    case 'increase':
      return combine(column, increase, { actual: own('actual'), prior: own('prior') }, false);
    case 'decrease':
      return combine(column, decrease, { actual: own('actual'), prior: own('prior') }, false);
    case 'remaining':
      return combine(
        column,
        remaining(isSigned(grid, table, column)),
        { actual: own('actual'), plan: own('plan') },
        false,
      );
    case 'surplus':
      return combine(
        column,
        surplus(isSigned(grid, table, column)),
        { actual: own('actual'), plan: own('plan') },
        false,
      );
    case 'rank':
      return rankColumn(table, column);
    default:
      return null;
  }
}

/** BHYT covers the population; BHXH and BHTN cover the labour force. Where only one of the two stands, it is meant. */
function coverageBase(
  column: ColumnLayout,
  shared: (role: ColumnRole) => ColumnLayout | null,
): ColumnLayout | null {
  const ofPopulation = column.insurance.startsWith('bhyt');
  const first = shared(ofPopulation ? 'population' : 'labourForce');
  return first ?? shared(ofPopulation ? 'labourForce' : 'population');
}

function deriveChange(
  grid: Grid,
  table: TableLayout,
  column: ColumnLayout,
  own: (role: ColumnRole) => ColumnLayout | null,
): DerivedColumn | null {
  const [actual, prior, plan] = [own('actual'), own('prior'), own('plan')];
  if (actual === null || prior === null) return null;
  const { convention } = inferConvention(grid, table, column, { actual, prior, plan });
  if (plan === null && needsPlan(convention)) return null;
  const derived = combine(
    column,
    changeMeasures[convention],
    { actual, prior, plan: plan ?? actual },
    isPercentConvention(convention),
  );
  return derived === null ? null : { ...derived, convention };
}

/** A remaining or surplus column is signed when its own cells are: one below zero shows it. */
function isSigned(grid: Grid, table: TableLayout, column: ColumnLayout): boolean {
  return table.bodyRows.some((row) => (numberAt(grid, row, column.column) ?? 0) < 0);
}

function combine<Input extends string>(
  column: ColumnLayout,
  measure: Measure<Input>,
  columns: Readonly<Record<Input, ColumnLayout | null>>,
  percent: boolean,
): DerivedColumn | null {
  const inputs: [Input, number][] = [];
  for (const input of measure.inputs) {
    const found = columns[input];
    if (found === null) return null;
    inputs.push([input, found.column]);
  }
  const each = <T>(make: (inputColumn: number) => T): Record<Input, T> =>
    Object.fromEntries(inputs.map(([input, at]) => [input, make(at)])) as Record<Input, T>;
  return {
    column,
    convention: null,
    percent,
    inputs: inputs.map(([, at]) => at),
    value: (grid, row) => measure.value(each((at) => numberAt(grid, row, at))),
    formula: (row) =>
      measure.formula(
        each((at) => cellAddress(row, at)),
        column.fraction,
      ),
  };
}
