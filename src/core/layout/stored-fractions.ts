import { contentAt, type Grid, hasFormula, isBlankAt, isPercentFormatted, numberAt } from '../grid/grid';
import { findQuotient, type Sample } from './column-arithmetic';
import type { Relations } from './column-relations';
import type { ColumnLayout } from './sheet-layout';
import type { ColumnRole } from './vocabulary';

const fractionRoles: ReadonlySet<ColumnRole> = new Set([
  'rate',
  'priorRate',
  'change',
  'coverage',
  'coverageTarget',
  'arrearsRate',
  'share',
]);

/** Of these nobody has about one percent: a column of such figures holds fractions. */
const nearWhole: ReadonlySet<ColumnRole> = new Set(['rate', 'priorRate', 'coverage', 'coverageTarget']);
const highestFraction = 1.5;
/** People read as thousands of people make percents as small as fractions, but seldom in all the rows. */
const shareOfSmall = 0.75;
/** Figures that were mistyped beside it leave a quotient no more rows than these; by chance it holds in none. */
const shareThatTells = 0.4;

/**
 * Says of each column whether its figures are fractions shown as percent (0,4681) or percents (46,81): by what they are
 * the quotient of, by their number format, by their size, and at last by what the table's other columns are.
 * @param rows the body rows that the samples were taken from.
 */
export function withFractions(
  grid: Grid,
  rows: readonly number[],
  columns: readonly ColumnLayout[],
  samples: ReadonlyMap<number, Sample>,
  relations: ReadonlyMap<number, Relations>,
): ColumnLayout[] {
  const own = columns.map((column): boolean | null => {
    if (!fractionRoles.has(column.role)) return false;
    // "46,81%" typed as a text beside 0,4521 says nothing of how the numbers are stored.
    const typed = rows.map((row) => numberAt(grid, row, column.column));
    const isTyped = typed.every((figure, index) => figure === samples.get(column.column)?.[index]);
    const known = isTyped ? relations.get(column.column)?.quotient : null;
    const quotient =
      known ?? findQuotient(column.column, new Map([...samples, [column.column, typed]]), shareThatTells);
    return quotient?.fraction ?? byFigures(grid, rows, column);
  });
  const sure = columns.flatMap(({ role }, index) => (fractionRoles.has(role) ? (own[index] ?? []) : []));
  const allAre = sure.length > 0 && sure.every((fraction) => fraction);
  return columns.map((column, index) => ({
    ...column,
    fraction: own[index] ?? (allAre && middle(figuresOf(grid, rows, column)) <= highestFraction),
  }));
}

/** Null where neither format nor size tells. */
function byFigures(grid: Grid, rows: readonly number[], column: ColumnLayout): boolean | null {
  const typed = rows.filter((row) => numberAt(grid, row, column.column) !== null);
  const shown = typed.length > 0 ? typed : rows.slice(0, 1);
  const formatted = shown.filter((row) => isPercentFormatted(grid, row, column.column));
  if (formatted.length * 2 > shown.length) return true;
  const formulas = typed.filter((row) => hasFormula(grid, row, column.column));
  const quotients = formulas.map((row) => String(contentAt(grid, row, column.column))).filter(isQuotient);
  if (quotients.length * 2 > typed.length) return !quotients.some(isTimesHundred);
  const sizes = figuresOf(grid, rows, column).map(Math.abs);
  // What was typed as texts beside fractions is shown as they are.
  if (sizes.length === 0) return rows.some((row) => !isBlankAt(grid, row, column.column)) ? null : false;
  const small = sizes.filter((size) => size <= highestFraction).length;
  if (small >= sizes.length * shareOfSmall) return nearWhole.has(column.role) ? true : null;
  return small * 2 > sizes.length ? null : false;
}

function isQuotient(formula: string): boolean {
  return formula.includes('/');
}

function isTimesHundred(formula: string): boolean {
  return /(?<![A-Za-z$\d.,])100(?!\d)|\d%|[A-Z]\d+%/.test(formula);
}

function figuresOf(grid: Grid, rows: readonly number[], { column }: ColumnLayout): number[] {
  return rows.flatMap((row) => numberAt(grid, row, column) ?? []).filter((figure) => figure !== 0);
}

function middle(figures: readonly number[]): number {
  const sizes = figures.map(Math.abs).sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}
