import type { Grid } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import { progressYear, quotaYear } from '../quota/sheet-year';
import type { RecognisedSheet } from '../recognised-sheet';
import { UnitIndex } from '../matching/unit-likeness';
import { namedIn, type PlacedUnit } from '../matching/unit-rows';
import type { WorkbookContext } from './workbook-context';

/** The quota sheet that a progress sheet is held against, unit by unit. */
export interface QuotaRoster {
  readonly sheet: string;
  readonly units: readonly PlacedUnit[];
  /** Its units and groups. */
  readonly known: UnitIndex;
  /** True where the progress sheet has at least half of its units: else it is of a part, and the rest is not missing. */
  readonly isOfAll: boolean;
}

/**
 * The quota sheet of the same workbook that has most of a progress sheet's units, at least half of them, and is not of
 * another year.
 * @returns null for a sheet that is no progress sheet, and where no quota sheet fits.
 */
export function quotaRoster(grid: Grid, layout: SheetLayout, context: WorkbookContext): QuotaRoster | null {
  const before = known.get(layout);
  if (before?.grid === grid && before.context === context) return before.roster;
  const roster = findRoster(grid, layout, context);
  known.set(layout, { grid, context, roster });
  return roster;
}

/** Three checks ask for the same roster. */
const known = new WeakMap<
  SheetLayout,
  { grid: Grid; context: WorkbookContext; roster: QuotaRoster | null }
>();

function findRoster(grid: Grid, layout: SheetLayout, { others }: WorkbookContext): QuotaRoster | null {
  if (layout.kind !== 'progress' || others.length === 0) return null;
  const own = unitsOf({ grid, layout });
  const here = new UnitIndex(own.map(({ unit }) => unit));
  const year = progressYear({ grid, layout });
  let best: { roster: QuotaRoster; matched: number } | null = null;
  for (const other of others) {
    if (other.layout.kind !== 'quota') continue;
    const itsYear = quotaYear(other);
    if (year !== null && itsYear !== null && year !== itsYear) continue;
    const units = unitsOf(other);
    const known = new UnitIndex([...units, ...groupsOf(other)].map(({ unit }) => unit));
    const matched = own.filter(({ unit }) => known.has(unit)).length;
    if (matched * 2 < own.length || matched <= (best?.matched ?? 0)) continue;
    const isOfAll = units.filter(({ unit }) => here.has(unit)).length * 2 >= units.length;
    best = { roster: { sheet: other.layout.name, units, known, isOfAll }, matched };
  }
  return best?.roster ?? null;
}

/** Every unit of a sheet, over all its tables. */
export function unitsOf({ grid, layout }: RecognisedSheet): PlacedUnit[] {
  return layout.tables.flatMap((table) => namedIn(grid, layout, table, table.bodyRows).map(placed));
}

/** Every group: what is a group on one sheet may be a unit on the other. */
export function groupsOf({ grid, layout }: RecognisedSheet): PlacedUnit[] {
  return layout.tables.flatMap((table) => namedIn(grid, layout, table, table.groupRows).map(placed));
}

function placed({ unit, sheet, address }: PlacedUnit): PlacedUnit {
  return { unit, sheet, address };
}
