import type { Grid } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import { repetitions } from '../matching/repetitions';
import { nearName, NearNames } from '../matching/near-names';
import type { RepeatedUnit } from './unit-finding';
import { isInsuranceOffice } from '../matching/unit-likeness';
import { haveSameFigures, type UnitRow, unitRows } from '../matching/unit-rows';
import { quotaRoster } from './quota-roster';
import type { WorkbookContext } from './workbook-context';

/**
 * Units whose names are a letter or a tone apart, in one group of a table. Hương Văn and Hương Vân are both real, so it is
 * information where their figures differ, and a warning where nothing but the spelling tells them apart. Two that the
 * quota sheet has as well are two.
 */
export function checkSimilarUnits(grid: Grid, layout: SheetLayout, context: WorkbookContext): RepeatedUnit[] {
  return layout.tables.flatMap((table) => {
    const units = unitRows(grid, layout, table);
    const again = new Set(repetitions(units).map(({ later }) => later.row));
    const pairs = nearPairs(units.filter(({ row }) => !again.has(row)));
    const roster = pairs.length === 0 ? null : quotaRoster(grid, layout, context);
    return pairs
      .filter(({ first, later }) => !(roster?.known.has(first.unit) && roster.known.has(later.unit)))
      .map(({ first, later }): RepeatedUnit => ({
        code: 'similar-unit',
        severity: haveSameFigures(grid, table, first.row, later.row) ? 'warning' : 'info',
        sheet: layout.name,
        address: later.address,
        found: later.unit,
        expected: null,
        other: { unit: first.unit, sheet: first.sheet, address: first.address },
        repair: null,
      }));
  });
}

/** Each later unit with the first above it that has nearly its name. */
function nearPairs(units: readonly UnitRow[]): { first: UnitRow; later: UnitRow }[] {
  const listed = new Map<string, NearNames<UnitRow>>();
  const pairs: { first: UnitRow; later: UnitRow }[] = [];
  for (const later of units) {
    const place = placeOf(later);
    const names = listed.get(place) ?? new NearNames<UnitRow>();
    listed.set(place, names);
    const name = nearName(later.reading);
    const first = names.firstNear(name);
    if (first !== undefined) pairs.push({ first, later });
    names.add(name, later);
  }
  return pairs;
}

/** A commune is not a misspelled ward, nor an office its place: units are near within their group and prefix. */
function placeOf({ unit, section, reading }: UnitRow): string {
  return `${section}|${isInsuranceOffice(unit)}|${reading?.type ?? ''}`;
}
