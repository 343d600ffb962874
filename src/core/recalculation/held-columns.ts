import { measuredCoverage, targetOfPlan } from '../derived/coverage-measured';
import type { FigureSource } from '../derived/figure-source';
import { rateSources } from '../derived/rate-sources';
import { type Grid, numberAt } from '../grid/grid';
import type { ColumnLayout, SheetLayout, TableLayout } from '../layout/sheet-layout';
import { kindsOf } from '../layout/table-columns';
import { unitNameAt } from '../layout/unit-name-at';
import { isBelow } from '../measures/rate';
import type { Thresholds } from '../measures/threshold';
import type { QuotaPlan } from '../quota/quota-plan';
import { targetAt } from '../thresholds/own-target';
import { thresholdsOfUnits } from '../thresholds/unit-thresholds';

/** Rows of a column that are held against the same percent; null for what their target cells say alone. */
export interface HeldRows {
  readonly percent: number | null;
  readonly rows: readonly number[];
}

/** A column of rates whose body rows are held against thresholds. */
export interface HeldColumn {
  readonly shown: ColumnLayout;
  readonly actual: FigureSource;
  /** The plan, or the population or labour force. */
  readonly whole: FigureSource;
  /** The column whose numbers go before the rows' percents. */
  readonly target: ColumnLayout | null;
  readonly groups: readonly HeldRows[];
}

/** The columns of a sheet that carry flags: completion rates, and coverage where the sheet gives its targets. */
export function heldColumns(
  grid: Grid,
  layout: SheetLayout,
  thresholds: Thresholds,
  quotas: readonly QuotaPlan[],
): HeldColumn[] {
  return layout.tables.flatMap((table) => [
    ...completionColumns(grid, layout, table, thresholds, quotas),
    ...coverageColumns(grid, table, quotas),
  ]);
}

function completionColumns(
  grid: Grid,
  { asOf, encoding }: SheetLayout,
  table: TableLayout,
  thresholds: Thresholds,
  quotas: readonly QuotaPlan[],
): HeldColumn[] {
  const units = table.bodyRows.map((row) => unitNameAt(grid, table, row, encoding));
  return table.columns.flatMap((shown): HeldColumn[] => {
    const sources = shown.role === 'rate' ? rateSources(grid, table, shown, quotas) : null;
    if (sources === null) return [];
    const target = targetOfPlan(grid, table, shown.insurance, quotas);
    const percents = thresholdsOfUnits(units, shown.insurance, asOf, thresholds);
    const groups = grouped(table.bodyRows, (index) => percents[index]?.percent ?? null);
    const held = groups.filter(({ percent }) => percent !== null || target !== null);
    return [{ shown, actual: sources.actual, whole: sources.plan, target, groups: held }];
  });
}

function coverageColumns(grid: Grid, table: TableLayout, quotas: readonly QuotaPlan[]): HeldColumn[] {
  return kindsOf(table).flatMap((kind): HeldColumn[] => {
    const measured = measuredCoverage(grid, table, kind, quotas);
    if (measured === null || measured.shown === null) return [];
    const { shown, actual, base: whole, target } = measured;
    return [{ shown, actual, whole, target, groups: [{ percent: null, rows: table.bodyRows }] }];
  });
}

function grouped(rows: readonly number[], percentOf: (index: number) => number | null): HeldRows[] {
  const groups = new Map<number | null, number[]>();
  rows.forEach((row, index) => {
    const percent = percentOf(index);
    const own = groups.get(percent);
    if (own === undefined) groups.set(percent, [row]);
    else own.push(row);
  });
  return [...groups].map(([percent, own]) => ({ percent, rows: own }));
}

/**
 * How many cells of a sheet the flags mark.
 * @param grid the sheet as it is, its rates filled.
 */
export function markedCells(
  grid: Grid,
  layout: SheetLayout,
  thresholds: Thresholds,
  quotas: readonly QuotaPlan[],
): number {
  const columns = heldColumns(grid, layout, thresholds, quotas);
  return columns.reduce((sum, column) => {
    const marked = column.groups.flatMap(({ percent, rows }) =>
      rows.filter((row) => isMarked(grid, row, column, percent)),
    );
    return sum + marked.length;
  }, 0);
}

function isMarked(
  grid: Grid,
  row: number,
  { shown, actual, whole, target }: HeldColumn,
  percent: number | null,
): boolean {
  if (numberAt(grid, row, shown.column) === null) return false;
  const asked = (target === null ? null : targetAt(grid, row, target)) ?? percent;
  const [done, all] = [actual.figure(grid, row), whole.figure(grid, row)];
  return asked !== null && done !== null && all !== null && all > 0 && isBelow(done, all, asked);
}
