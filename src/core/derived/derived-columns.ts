import type { RangeAddress } from '../grid/address';
import { type CellContent, type Grid, numberAt } from '../grid/grid';
import { type FormulaReference, isSameButForSheets, sheetReference } from '../grid/sheet-reference';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import type { ChangeConvention } from '../layout/vocabulary';
import { changeMeasures, isPercentConvention, needsPlan } from '../measures/change';
import { decrease, increase, remaining, surplus } from '../measures/difference';
import type { Measure } from '../measures/measure';
import { rate } from '../measures/rate';
import type { QuotaPlan } from '../quota/quota-plan';
import type { FigureSource } from './figure-source';
import { fittingInputs, type InputChoices } from './fitting-inputs';
import { inferConvention } from './infer-convention';
import { type InputSources, inputSources } from './input-sources';
import { followsOwnRule } from './own-rule';
import { rankColumn } from './rank-column';
import { plansOfRate } from './plans-of-rate';
import { remainingWholes } from './remaining-wholes';

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
    .filter((derived) => derived !== null)
    .filter(
      (derived) =>
        derived.column.role === 'rank' || isSaid(derived.column) || !followsOwnRule(grid, table, derived),
    );
}

/** What a person said of a column, or chose for it, is not doubted. */
function isSaid({ evidence, convention }: ColumnLayout): boolean {
  return convention !== undefined || evidence.some(({ by }) => by === 'person');
}

function deriveColumn(
  grid: Grid,
  table: TableLayout,
  column: ColumnLayout,
  quotas: readonly QuotaPlan[],
): DerivedColumn | null {
  const sources = inputSources(table, column, quotas);
  const fitted = <Input extends string>(
    measure: Measure<Input>,
    choices: InputChoices<Input>,
    percent: boolean,
  ): DerivedColumn | null => {
    const inputs = fittingInputs(grid, table, column, measure, choices);
    return inputs === null ? null : combine(column, measure, inputs, percent);
  };
  const [actual, plan, prior] = [sources.of('actual'), sources.of('plan'), sources.of('prior')];
  switch (column.role) {
    case 'rate':
      return fitted(rate, { actual, plan: plansOfRate(column, plan, sources.of('stretchPlan')) }, true);
    case 'priorRate':
      return fitted(rate, { actual: prior, plan }, true);
    case 'coverage':
      // Of two years beside each other the earlier has its coverage too.
      return fitted(
        rate,
        { actual: actual.length === 0 ? [] : [...actual, ...prior], plan: sources.base() },
        true,
      );
    case 'arrearsRate':
      return fitted(rate, { actual: sources.of('arrears'), plan: sources.of('receivable') }, true);
    case 'change':
      return deriveChange(grid, table, column, sources);
    case 'increase':
      return fitted(increase, { actual, prior }, false);
    case 'decrease':
      return fitted(decrease, { actual, prior }, false);
    case 'remaining':
      return fitted(
        remaining(isSigned(grid, table, column)),
        { actual, plan: remainingWholes(column, plan, sources.base(), hasTarget(table)) },
        false,
      );
    case 'surplus':
      return fitted(surplus(isSigned(grid, table, column)), { actual, plan }, false);
    case 'rank':
      return rankColumn(table, column);
    default:
      return null;
  }
}

function deriveChange(
  grid: Grid,
  table: TableLayout,
  column: ColumnLayout,
  sources: InputSources,
): DerivedColumn | null {
  const [[actual], priors, [plan = null]] = [sources.of('actual'), sources.of('prior'), sources.of('plan')];
  // "So với 31/8/2024" names the earlier figures that are meant, where there are several.
  const named = priors.find(
    (one) =>
      column.date !== null &&
      table.columns.find((other) => other.column === one.column)?.date === column.date,
  );
  const prior = named ?? priors[0];
  if (actual === undefined || prior === undefined) return null;
  const { convention } = inferConvention(grid, table, column, { actual, prior, plan });
  if (plan === null && needsPlan(convention)) return null;
  const inputs = { actual, prior, plan: plan ?? actual };
  return {
    ...combine(column, changeMeasures[convention], inputs, isPercentConvention(convention)),
    convention,
  };
}

function hasTarget({ columns }: TableLayout): boolean {
  return columns.some(({ role }) => role === 'coverageTarget');
}

/** A remaining or surplus column is signed when its own cells are: one below zero shows it. */
function isSigned(grid: Grid, table: TableLayout, column: ColumnLayout): boolean {
  return table.bodyRows.some((row) => (numberAt(grid, row, column.column) ?? 0) < 0);
}

function combine<Input extends string>(
  column: ColumnLayout,
  measure: Measure<Input>,
  sources: Readonly<Record<Input, FigureSource>>,
  percent: boolean,
): DerivedColumn {
  const inputs = measure.inputs.map((input) => [input, sources[input]] as const);
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
