import type { RangeAddress } from '../grid/address';
import { type CellContent, type Grid, numberAt } from '../grid/grid';
import { type FormulaReference, isSameButForSheets, sheetReference } from '../grid/sheet-reference';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor, sharedColumn } from '../layout/table-columns';
import type { ChangeConvention, ColumnRole } from '../layout/vocabulary';
import { changeMeasures, isPercentConvention, needsPlan } from '../measures/change';
import { decrease, increase, remaining, surplus } from '../measures/difference';
import type { Measure } from '../measures/measure';
import { rate } from '../measures/rate';
import type { QuotaPlan } from '../quota/quota-plan';
import { type FigureSource, ownColumn, planSource } from './figure-source';
import { inferConvention } from './infer-convention';
import { rankColumn } from './rank-column';
import { remainingWhole } from './remaining-whole';

/** A column whose figures follow from others of its row: what each cell should be, as a value and as a formula. */
export interface DerivedColumn {
  readonly column: ColumnLayout;
  /** The convention, for a change column. */
  readonly convention: ChangeConvention | null;
  /** True for percent figures, false for people and ranks. */
  readonly percent: boolean;
  /** The columns of the same table (1-based) that it is made of. */
  readonly inputs: readonly number[];
  /** True where it takes figures from another sheet too. */
  readonly elsewhere: boolean;
  /** What the row's cell should show: percent (46.81…, also in a column of fractions) or people; null for nothing. */
  value(grid: Grid, row: number): number | null;
  /** The formula for the row's cell, with its `=`; `''` where the row has none. */
  formula(row: number): string;
  /** True for a formula such as `formula` gives, whichever cells of other sheets it names. */
  isOurs(row: number, content: CellContent): boolean;
}

/**
 * The derived columns of a table that can be computed: those whose inputs stand in the same table for the same kind, the
 * plan perhaps on a quota sheet.
 * @param quotas the plans that the table's sheet takes from quota sheets.
 */
export function derivedColumns(
  grid: Grid,
  table: TableLayout,
  quotas: readonly QuotaPlan[] = [],
): DerivedColumn[] {
  return table.columns
    .map((column) => deriveColumn(grid, table, column, quotas))
    .filter((derived) => derived !== null);
}

function deriveColumn(
  grid: Grid,
  table: TableLayout,
  column: ColumnLayout,
  quotas: readonly QuotaPlan[],
): DerivedColumn | null {
  const own = (role: ColumnRole): FigureSource | null =>
    role === 'plan'
      ? planSource(table, column.insurance, column.column, quotas)
      : sourceOf(columnFor(table, role, column.insurance, column.column));
  const shared = (role: ColumnRole): FigureSource | null =>
    sourceOf(sharedColumn(table, role, column.insurance, column.column));
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
        { actual: own('actual'), plan: wholeOfRemaining(grid, table, column, own, shared('population')) },
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

function wholeOfRemaining(
  grid: Grid,
  table: TableLayout,
  column: ColumnLayout,
  own: (role: ColumnRole) => FigureSource | null,
  population: FigureSource | null,
): FigureSource | null {
  const [actual, plan] = [own('actual'), own('plan')];
  if (actual === null || plan === null || population === null) return plan;
  return remainingWhole(grid, table, column, { actual, plan, population });
}

function sourceOf(column: ColumnLayout | null): FigureSource | null {
  return column === null ? null : ownColumn(column);
}

/** BHYT covers the population; BHXH and BHTN cover the labour force. Where only one of the two stands, it is meant. */
function coverageBase(
  column: ColumnLayout,
  shared: (role: ColumnRole) => FigureSource | null,
): FigureSource | null {
  const ofPopulation = column.insurance.startsWith('bhyt');
  const first = shared(ofPopulation ? 'population' : 'labourForce');
  return first ?? shared(ofPopulation ? 'labourForce' : 'population');
}

function deriveChange(
  grid: Grid,
  table: TableLayout,
  column: ColumnLayout,
  own: (role: ColumnRole) => FigureSource | null,
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
  sources: Readonly<Record<Input, FigureSource | null>>,
  percent: boolean,
): DerivedColumn | null {
  const inputs: [Input, FigureSource][] = [];
  for (const input of measure.inputs) {
    const found = sources[input];
    if (found === null) return null;
    inputs.push([input, found]);
  }
  const each = <T>(make: (source: FigureSource) => T): Record<Input, T> =>
    Object.fromEntries(inputs.map(([input, source]) => [input, make(source)])) as Record<Input, T>;
  return {
    column,
    convention: null,
    percent,
    inputs: inputs.flatMap(([, source]) => source.column ?? []),
    elsewhere: inputs.some(([, source]) => source.column === null),
    value: (grid, row) => measure.value(each((source) => source.figure(grid, row))),
    formula(row) {
      const references = each((source) => source.reference(row));
      return isComplete(references) ? measure.formula(references, column.fraction) : '';
    },
    isOurs(row, content) {
      const references = each((source) => source.reference(row) ?? anywhere);
      return isSameButForSheets(content, measure.formula(references, column.fraction));
    },
  };
}

/** Stands for any cell of another sheet. */
const anywhere = sheetReference('?', 'A1' as RangeAddress);

function isComplete<Input extends string>(
  references: Record<Input, FormulaReference | null>,
): references is Record<Input, FormulaReference> {
  return Object.values(references).every((reference) => reference !== null);
}
