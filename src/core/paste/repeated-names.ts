import { repetitions } from '../matching/repetitions';
import { unitReadings } from '../text/unit-name';
import type { BlockUnit, RepeatedName } from './block';

/** The units that stand more than once in a group of a block, however they are written. */
export function repeatedNames(units: readonly BlockUnit[]): RepeatedName[] {
  const listed = units.map((unit) => ({
    ...unit,
    section: unit.group ?? '',
    reading: unitReadings(unit.unit)[0],
  }));
  const rows = new Map<BlockUnit, BlockUnit[]>();
  for (const { first, later } of repetitions(listed)) {
    rows.set(first, [...(rows.get(first) ?? [first]), later]);
  }
  return [...rows].map(([{ unit }, all]) => ({
    unit,
    rows: all.map((one) => ({ row: one.row, unit: one.unit, figure: one.figure })),
  }));
}
