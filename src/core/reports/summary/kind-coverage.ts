import type { SheetArea } from '../../derived/figure-source';
import { knownCoverage } from '../../derived/coverage-measured';
import { coverage } from '../../measures/coverage';
import type { RecognisedSheet } from '../../recognised-sheet';
import type { KindFigures } from '../unit-figures';

/** The share of people who are insured, of a kind that is measured by its plan. */
export interface KindCoverage {
  /** Percent; null where units with people lack the number of those who could be insured. */
  readonly rate: number | null;
  readonly base: number;
  readonly actual: number;
  readonly baseAreas: readonly SheetArea[];
  readonly actualAreas: readonly SheetArea[];
}

/**
 * The coverage of all units together.
 * @returns null where the sheet does not say how many could be insured in each of the kind's tables, and for a kind that is
 *   measured by coverage anyway.
 */
export function kindCoverage(
  { grid, quotas = [] }: RecognisedSheet,
  { by, parts, insurance }: KindFigures,
): KindCoverage | null {
  if (by === 'coverage') return null;
  const sums = parts.flatMap(({ table }) => {
    const known = knownCoverage(grid, table, insurance, quotas);
    if (known === null) return [];
    const { actual, base } = known;
    const add = (source: typeof base): number =>
      table.bodyRows.reduce((sum, row) => sum + (source.figure(grid, row) ?? 0), 0);
    const complete = table.bodyRows.every(
      (row) => actual.figure(grid, row) === null || base.figure(grid, row) !== null,
    );
    const areas = { baseAreas: base.areas(grid, table), actualAreas: actual.areas(grid, table) };
    return [{ base: add(base), actual: add(actual), complete, ...areas }];
  });
  if (sums.length === 0 || sums.length < parts.length) return null;
  const total = (of: (one: (typeof sums)[number]) => number): number =>
    sums.reduce((sum, one) => sum + of(one), 0);
  const [base, actual] = [total((one) => one.base), total((one) => one.actual)];
  return {
    rate: sums.every(({ complete }) => complete) ? coverage.value({ actual, base }) : null,
    base,
    actual,
    baseAreas: sums.flatMap(({ baseAreas }) => baseAreas),
    actualAreas: sums.flatMap(({ actualAreas }) => actualAreas),
  };
}
