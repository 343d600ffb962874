import type { Grid } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import type { UnitReading } from '../text/unit-name';
import type { RepeatedUnit } from './unit-finding';
import { isInsuranceOffice, isSameUnit } from './unit-likeness';
import { type UnitRow, unitRows } from './unit-rows';

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

interface Repetition {
  readonly first: UnitRow;
  readonly later: UnitRow;
}

/** Each later row of a unit with its first one. */
export function repetitions(units: readonly UnitRow[]): Repetition[] {
  const seen = new Map<string, { type: UnitReading['type']; unit: UnitRow }[]>();
  const found: Repetition[] = [];
  for (const unit of units) {
    const { reading } = unit;
    if (reading === undefined) continue;
    const key = [unit.section, isInsuranceOffice(unit.unit), reading.name].join('|');
    const known = seen.get(key) ?? [];
    const first = known.find(({ type }) => isSameUnit(reading.name, type, reading.type));
    if (first !== undefined) found.push({ first: first.unit, later: unit });
    // One for each prefix: a list of a thousand like names is still read once.
    else seen.set(key, [...known, { type: reading.type, unit }]);
  }
  return found;
}
