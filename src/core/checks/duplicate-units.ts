import type { Grid } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import type { RepeatedUnit } from './unit-finding';
import { repetitions } from '../matching/repetitions';
import { unitRows } from '../matching/unit-rows';

/**
 * Units that stand twice in one group of a table, however they are written: Hòa or Hoà, "UBND xã" or "X.". A table that
 * has several rows for each unit is made so, and nothing is said of it.
 */
export function checkDuplicateUnits(grid: Grid, layout: SheetLayout): RepeatedUnit[] {
  return layout.tables.flatMap((table) => {
    const units = unitRows(grid, layout, table);
    const repeated = repetitions(units);
    if (repeated.length >= 3 && repeated.length * 2 >= units.length) return [];
    return repeated.map(({ first, later }): RepeatedUnit => ({
      code: 'duplicate-unit',
      severity: 'error',
      sheet: layout.name,
      address: later.address,
      found: later.unit,
      expected: null,
      other: { unit: first.unit, sheet: first.sheet, address: first.address },
      repair: null,
    }));
  });
}
