import { cellAddress } from '../../../../src/core/grid/address';
import type { Severity } from '../../../../src/core/checks/finding';
import type { FaultCode, PlantedFault, Planter } from '../fault';
import { inputRoles, picked, type Place, placesOf, retyped } from '../places';

/** A plan of nobody. */
export const zeroPlan: Planter = (site) => {
  const place = picked(site, placesOf(site, ['plan']));
  return place === null ? null : figureFault('zero-plan', ['warning'], place, 0);
};

/** Fewer people than none. */
export const negativeCount: Planter = (site) => {
  const place = picked(
    site,
    placesOf(site, inputRoles).filter(({ figure }) => figure > 0),
  );
  return place === null ? null : figureFault('negative-count', ['error'], place, -place.figure);
};

/** Half a person; three decimals would be thousands that were lost. */
export const fractionalCount: Planter = (site) => {
  const place = picked(
    site,
    placesOf(site, inputRoles).filter(({ figure }) => figure >= 10),
  );
  if (place === null) return null;
  return figureFault(
    'fractional-count',
    ['error'],
    place,
    place.figure + site.draw.pick([0.5, 0.25, 0.75, 0.2, 0.4]),
  );
};

function figureFault(
  code: FaultCode,
  severities: readonly Severity[],
  place: Place,
  value: number,
): PlantedFault {
  const cells = [cellAddress(place.row, place.column.column)];
  return { code, severities, cells, writes: [retyped(place, { value })] };
}
