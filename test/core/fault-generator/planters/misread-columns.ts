import { cellAddress } from '../../../../src/core/grid/address';
import type { ColumnRole } from '../../../../src/core/layout/vocabulary';
import type { FaultCode, PlantedFault, Planter, Site } from '../fault';
import { inputRoles, isFraction, picked, type Place, placesOf, rateRoles, retyped } from '../places';

const everyRow = ['body', 'group', 'ofWhich', 'total'] as const;

/**
 * 5.941 pasted into an Excel set to US English becomes five and a bit, 6.000 becomes six: mostly a whole column, now and
 * then one cell that was typed later.
 */
export const thousandsMisread: Planter = (site) => {
  const lost = ({ figure }: Place): boolean => figure >= 1_000;
  return misread(site, 'thousands-misread', inputRoles, lost, ({ figure }) => figure / 1_000, {
    // Money in full, and people beyond a million, have two points: these stay texts when they are pasted.
    columnFits: (places) => places.every(({ figure }) => figure < 1_000_000),
    // A round thousand alone among small figures is one more small figure.
    isTelling: ({ figure }) => figure % 1_000 !== 0,
  });
};

/** 46,81 that lost its comma. */
export const decimalMisread: Planter = (site) =>
  misread(
    site,
    'decimal-misread',
    rateRoles,
    (place) => !isFraction(place) && /^\d+\.\d{1,2}$/.test(String(place.figure)),
    ({ figure }) => Number(String(figure).replace('.', '')),
    { columnFits: () => true, isTelling: () => true },
  );

interface Sense {
  columnFits(places: readonly Place[]): boolean;
  isTelling(place: Place): boolean;
}

function misread(
  site: Site,
  code: FaultCode,
  roles: readonly ColumnRole[],
  isLost: (place: Place) => boolean,
  become: (place: Place) => number,
  { columnFits, isTelling }: Sense,
): PlantedFault | null {
  const fault = (places: readonly Place[]): PlantedFault => ({
    code,
    severities: ['error'],
    cells: places.map(({ row, column }) => cellAddress(row, column.column)),
    writes: places.map((place) => retyped(place, { value: become(place) })),
  });
  if (site.draw.chance(0.35)) {
    const place = picked(
      site,
      placesOf(site, roles).filter((one) => isLost(one) && isTelling(one)),
    );
    return place === null ? null : fault([place]);
  }
  // A paste asks nobody: it goes over the rows of other faults too.
  const whole: Site = { ...site, isFree: (_, column) => site.isFreeColumn(column) };
  const all = placesOf(whole, roles, everyRow);
  const columns = [...new Set(all.map(({ column }) => column))]
    .map((column) => all.filter((place) => place.column === column))
    .filter((places) => columnFits(places) && places.filter(isLost).filter(isTelling).length >= 2);
  const places = picked(site, columns);
  return places === null ? null : fault(places.filter(isLost));
}
