import { cellAddress } from '../../../../src/core/grid/address';
import type { FindingCode } from '../../../../src/core/checks/finding';
import type { ColumnRole } from '../../../../src/core/layout/vocabulary';
import type { PlantedFault, Planter, Site } from '../fault';
import { isFraction, picked, type Place, placesOf, rateRoles, retyped } from '../places';
import { besideOf } from '../table-view';

/** A rate that is not its row's. */
export const rateMismatch: Planter = (site) =>
  derivedFault(site, 'rate-mismatch', rateRoles, (place) => wrongPercent(site, place));

/** A change that is not its row's: the sign, the digits, the column beside it. */
export const changeMismatch: Planter = (site) => {
  if (placesOf(site, ['change', 'increase', 'decrease']).length < 5) return null;
  return derivedFault(site, 'change-mismatch', ['change', 'increase', 'decrease'], (place) =>
    place.column.roles.includes('change') && site.draw.chance(0.4)
      ? -place.figure
      : Number.isInteger(place.figure) && !isFraction(place)
        ? place.figure + site.draw.int(1, 30)
        : wrongPercent(site, place),
  );
};

/** People still missing, or beyond the plan, that are not the row's. */
export const remainingMismatch: Planter = (site) => {
  const counted: Site = {
    ...site,
    table: { ...site.table, columns: site.table.columns.filter(hasPlan(site)) },
  };
  return derivedFault(counted, 'remaining-mismatch', ['remaining', 'surplus'], ({ figure }) =>
    site.draw.chance(0.5) ? figure + site.draw.int(1, 40) : figure * 10 + site.draw.int(1, 9),
  );
};

/** On coverage sheets "còn lại" is counted from the population, which the checks leave alone. */
function hasPlan({ table }: Site): (column: Place['column']) => boolean {
  return (column) =>
    besideOf(table, column, 'plan') !== undefined && besideOf(table, column, 'actual') !== undefined;
}

function derivedFault(
  site: Site,
  code: FindingCode,
  roles: readonly ColumnRole[],
  become: (place: Place) => number,
): PlantedFault | null {
  const place = picked(site, placesOf(site, roles, ['body', 'body', 'total', 'group']));
  if (place === null) return null;
  const value = become(place);
  // A sign changed on nothing changes nothing.
  if (Math.abs(value - place.figure) < (isFraction(place) ? 0.0003 : 0.03)) return null;
  return {
    code,
    severities: ['error'],
    cells: [cellAddress(place.row, place.column.column)],
    writes: [retyped(place, { value })],
  };
}

/** 46,81 typed as 48,61 or a little beside it. */
function wrongPercent({ draw }: Site, place: Place): number {
  const scale = isFraction(place) ? 100 : 1;
  const percent = place.figure * scale;
  const swapped = Number(percent.toFixed(2).replace(/^(-?\d*)(\d)\.(\d)/, '$1$3.$2'));
  const beside = percent + draw.pick([-4, -1, -0.3, 0.1, 0.5, 2, 7.25]);
  const wrong = draw.chance(0.4) && Math.abs(swapped - percent) > 0.05 ? swapped : beside;
  return Number((wrong / scale).toFixed(scale === 1 ? 2 : 4));
}
