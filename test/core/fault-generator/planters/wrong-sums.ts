import { cellAddress } from '../../../../src/core/grid/address';
import { numberAt } from '../../../../src/core/grid/grid';
import type { RowKind } from '../../../../src/core/layout/vocabulary';
import type { PlantedFault, Planter, Site } from '../fault';
import { inputRoles, picked, type Place, placesOf, retyped } from '../places';
import { besideOf, columnsOf, sumMembers } from '../table-view';

/** A total that is not the sum of its units. */
export const totalMismatch: Planter = (site) => sumFault(site, 'total-mismatch', 'total');

/** A group's figure that is not the sum of the units under it. */
export const groupMismatch: Planter = (site) => sumFault(site, 'group-mismatch', 'group');

function sumFault(site: Site, code: 'total-mismatch' | 'group-mismatch', kind: RowKind): PlantedFault | null {
  const place = picked(
    site,
    placesOf(site, [...inputRoles, 'stretchPlan', 'receivable', 'arrears'], [kind]).filter(
      ({ row, column }) => site.isFreeColumn(column.column) && sumMembers(site.table, row).length >= 2,
    ),
  );
  if (place === null) return null;
  const value = wrongSum(site, place);
  return {
    code,
    severities: ['error'],
    cells: [cellAddress(place.row, place.column.column)],
    writes: [retyped(place, { value })],
  };
}

/** A unit forgotten, a unit added twice, digits changed about, a slip of the finger. */
function wrongSum({ sheet, table, draw }: Site, { row, column, figure }: Place): number {
  const member = draw.pick(sumMembers(table, row));
  const one = numberAt(sheet.grid, member, column.column) ?? 0;
  const slips = [
    figure - one,
    figure + one,
    swappedDigits(figure),
    figure + draw.pick([-100, -10, -1, 1, 10, 100]),
  ];
  const wrong = draw.shuffled(slips).find((slip) => slip !== figure && slip > 0);
  return wrong ?? figure + 1;
}

/** The last two digits that differ, changed about. */
function swappedDigits(figure: number): number {
  return Number(String(figure).replace(/(\d)(?!\1)(\d)(\d*)$/, '$2$1$3'));
}

/** New and renewed that do not add up to the plan or the actual any more: one of the parts was typed wrong. */
export const breakdownMismatch: Planter = (site) => {
  const pairs = columnsOf(site.table, 'newCount').flatMap((part) => {
    const other = besideOf(site.table, part, 'renewedCount');
    const whole = wholeOf(site, part);
    return other === undefined || whole === null ? [] : [{ part, other, whole }];
  });
  const pair = picked(site, pairs);
  if (pair === null) return null;
  const { part, other, whole } = pair;
  const place = picked(
    site,
    [...placesOf(site, part.roles), ...placesOf(site, other.roles)].filter(
      ({ row, column }) =>
        (column === part || column === other) &&
        [part, other, whole].every((one) => site.isFree(row, one.column)),
    ),
  );
  if (place === null) return null;
  const value = place.figure + site.draw.pick([1, 2, 5, 10]);
  return {
    code: 'breakdown-mismatch',
    severities: ['error'],
    cells: [cellAddress(place.row, whole.column)],
    writes: [retyped(place, { value })],
  };
};

/** What new and renewed add up to: on a quota sheet the plan, on a progress sheet what was done. */
function wholeOf({ sheet, table }: Site, part: Place['column']): Place['column'] | null {
  return besideOf(table, part, sheet.meant.kind === 'quota' ? 'plan' : 'actual') ?? null;
}
