import { planSource } from '../derived/figure-source';
import { cellAddress } from '../grid/address';
import { type Grid, numberAt } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import { percentOf } from '../measures/rate';
import { roundedHalfAway } from '../measures/rounding';
import type { Finding } from './finding';
import type { WorkbookContext } from './workbook-context';

/** Percent of the plan above which a figure is looked at; 100 to 150 is a good year. */
const mostOfPlan = 150;

/**
 * Units with more than half as many people again as their plan: a digit too many, or a plan of something else. Units
 * only; a total that is far above its plan is so because of them.
 */
export function checkExceedsPlan(grid: Grid, layout: SheetLayout, { quotas }: WorkbookContext): Finding[] {
  const findings: Finding[] = [];
  for (const table of layout.tables) {
    for (const { column, role, insurance } of table.columns) {
      if (role !== 'actual') continue;
      const source = planSource(table, insurance, column, quotas);
      for (const row of source === null ? [] : table.bodyRows) {
        const actual = numberAt(grid, row, column);
        const plan = source?.figure(grid, row) ?? null;
        if (actual === null || plan === null || plan <= 0 || actual * 100 <= mostOfPlan * plan) continue;
        findings.push({
          code: 'exceeds-plan',
          severity: 'warning',
          sheet: layout.name,
          address: cellAddress(row, column),
          insurance,
          found: actual,
          expected: null,
          plan,
          rate: roundedHalfAway(percentOf(actual, plan) ?? 0, 2),
          repair: null,
        });
      }
    }
  }
  return findings;
}
