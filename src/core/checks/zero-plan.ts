import { type Grid, numberAt } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import type { Finding } from './finding';
import { numberPlace } from './reading-findings';

/**
 * Units without anything planned, beside others that have a plan: their rate cannot be had. A column of noughts only is
 * one that nobody has filled yet.
 */
export function checkZeroPlans(grid: Grid, layout: SheetLayout): Finding[] {
  return layout.tables.flatMap((table) =>
    table.columns
      .filter(({ role }) => role === 'plan')
      .flatMap((column): Finding[] => {
        const zeros = table.bodyRows.filter((row) => numberAt(grid, row, column.column) === 0);
        const others = table.bodyRows.some((row) => (numberAt(grid, row, column.column) ?? 0) !== 0);
        if (!others && zeros.length > 1) return [];
        return zeros.map((row) => ({
          code: 'zero-plan',
          severity: 'warning',
          ...numberPlace('zero-plan', layout, table, row, column),
          found: 0,
          expected: null,
          repair: null,
          readings: [],
        }));
      }),
  );
}
