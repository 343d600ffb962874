import { type Grid, numberAt } from '../../grid/grid';
import { rangeAddress } from '../../grid/address';
import { type FormulaReference, sheetReference } from '../../grid/sheet-reference';
import { roundedHalfAway } from '../../measures/rounding';
import { stillAt } from '../dispatch/dispatch-figures';
import type { UnitChange } from '../summary';
import type { KindFigures, KindPart } from '../unit-figures';

/** A unit's change, and the cell that shows it: null where the sheet has none, or it shows something else. */
export interface ShownChange extends UnitChange {
  readonly cell: { readonly reference: FormulaReference; readonly fraction: boolean } | null;
}

export interface StrongestChanges {
  readonly rises: readonly ShownChange[];
  readonly falls: readonly ShownChange[];
}

/** Figures that differ by less show the same two decimals, or nearly so. */
const tolerance = 0.005;

/**
 * The units that rose and fell most, the strongest first; of equal ones the first on the sheet. What two decimals do not
 * show is no change; a ratio rises above 100.
 * @param most of each.
 */
export function strongestChanges(
  grid: Grid,
  { parts, convention, insurance }: KindFigures,
  most: number,
): StrongestChanges {
  const still = stillAt(convention);
  const changed = parts.flatMap((part) =>
    part.units.flatMap(({ unit, row, change }) =>
      change === null || roundedHalfAway(change - still, 2) === 0
        ? []
        : [{ unit, row, change, cell: changeCell(grid, part, insurance, row, change) }],
    ),
  );
  const byStrength = (direction: 1 | -1): ShownChange[] =>
    changed
      .filter(({ change }) => (change - still) * direction > 0)
      .sort((one, other) => (other.change - one.change) * direction || one.row - other.row)
      .slice(0, most);
  return { rises: byStrength(1), falls: byStrength(-1) };
}

function changeCell(
  grid: Grid,
  { table }: KindPart,
  insurance: KindFigures['insurance'],
  row: number,
  change: number,
): ShownChange['cell'] {
  for (const { role, insurance: kind, column, fraction } of table.columns) {
    if (role !== 'change' || kind !== insurance) continue;
    const shown = numberAt(grid, row, column);
    if (shown === null || Math.abs((fraction ? shown * 100 : shown) - change) > tolerance) continue;
    const cell = rangeAddress({ top: row, left: column, bottom: row, right: column });
    return { reference: sheetReference(grid.sheet, cell), fraction };
  }
  return null;
}
