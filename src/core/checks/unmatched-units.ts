import type { Grid } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import { type NearName, nearName, NearNames } from '../matching/near-names';
import { UnitIndex } from '../matching/unit-likeness';
import type { PlacedUnit } from '../matching/unit-rows';
import { unitReadings } from '../text/unit-name';
import { groupsOf, quotaRoster, unitsOf } from './quota-roster';
import type { WorkbookContext } from './workbook-context';

/** What of a progress sheet and its quota sheet does not match. */
export interface UnmatchedUnits {
  /** The quota sheet's name. */
  readonly quota: string;
  /** Units that the quota sheet does not have, each with one of it that is missing here and has nearly its name. */
  readonly unknown: readonly { readonly unit: PlacedUnit; readonly near: PlacedUnit | null }[];
  /** Units that the quota sheet alone has; without those that are perhaps here under another spelling. */
  readonly missing: readonly PlacedUnit[];
}

/**
 * Holds a progress sheet's units against the quota sheet of its workbook. Near names are offered, never taken for one.
 * @returns null where there is no quota sheet to hold it against.
 */
export function unmatchedUnits(
  grid: Grid,
  layout: SheetLayout,
  context: WorkbookContext,
): UnmatchedUnits | null {
  const before = known.get(layout);
  if (before?.grid === grid && before.context === context) return before.units;
  const units = matchUnits(grid, layout, context);
  known.set(layout, { grid, context, units });
  return units;
}

/** One check asks for the one half of it, another for the other. */
const known = new WeakMap<
  SheetLayout,
  { grid: Grid; context: WorkbookContext; units: UnmatchedUnits | null }
>();

function matchUnits(grid: Grid, layout: SheetLayout, context: WorkbookContext): UnmatchedUnits | null {
  const roster = quotaRoster(grid, layout, context);
  if (roster === null) return null;
  const own = unitsOf({ grid, layout });
  const here = new UnitIndex([...own, ...groupsOf({ grid, layout })].map(({ unit }) => unit));
  const absent = roster.units.filter(({ unit }) => !here.has(unit));
  const names = new NearNames<PlacedUnit>();
  for (const unit of absent) names.add(nameOf(unit), unit);
  const offered = new Set<PlacedUnit>();
  const unknown = own
    .filter(({ unit }) => !roster.known.has(unit))
    .map((unit) => {
      const near = names.firstNear(nameOf(unit));
      if (near !== undefined) offered.add(near);
      return { unit, near: near ?? null };
    });
  const missing = roster.isOfAll ? absent.filter((unit) => !offered.has(unit)) : [];
  return { quota: roster.sheet, unknown, missing };
}

function nameOf({ unit }: PlacedUnit): NearName | null {
  return nearName(unitReadings(unit)[0]);
}
