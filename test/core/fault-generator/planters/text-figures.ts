import { cellAddress } from '../../../../src/core/grid/address';
import type { PlantedFault, Planter, Site } from '../fault';
import { inputRoles, isFraction, picked, type Place, placesOf, rateRoles, retyped } from '../places';

const grouped = (figure: number, sign: string): string => String(figure).replace(/\B(?=(\d{3})+$)/g, sign);

/** 5941 typed as text, in the ways that are met: with points, spaces, hard spaces, blanks around it. */
function countText({ draw }: Site, { figure }: Place): string {
  const plain = String(figure);
  if (figure < 1_000)
    return draw.pick([plain, ` ${plain}`, `${plain} `, `\u00a0${plain}`, plain.padStart(2, '0')]);
  return draw.pick([
    plain,
    `${plain} `,
    grouped(figure, '.'),
    grouped(figure, ' '),
    grouped(figure, '\u00a0'),
  ]);
}

/** 46.81 typed as text: with a comma, with a percent sign, with both. */
function percentText({ draw }: Site, place: Place): string {
  const percent = Number((isFraction(place) ? place.figure * 100 : place.figure).toFixed(2));
  const comma = String(percent).replace('.', ',');
  return isFraction(place)
    ? draw.pick([`${comma}%`, `${comma} %`, `${percent}%`])
    : draw.pick([comma, `${comma}%`, ` ${comma}`, `${percent}%`]);
}

/** A number that Excel holds for a text. */
export const numberAsText: Planter = (site) => {
  const place = picked(site, [
    ...placesOf(site, inputRoles, ['body', 'total', 'group']),
    ...placesOf(site, [...rateRoles, 'coverageTarget']),
  ]);
  if (place === null) return null;
  const count = inputRoles.some((role) => place.column.roles.includes(role));
  const value = count ? countText(site, place) : percentText(site, place);
  const format = site.draw.chance(0.5) ? { format: '@' } : {};
  return error('number-as-text', place, retyped(place, { value, ...format }));
};

/** Words where a figure belongs. */
export const notANumber: Planter = (site) => {
  const place = picked(site, placesOf(site, inputRoles));
  if (place === null) return null;
  const value = site.draw.pick([
    '>90',
    '6,6-6,8',
    'Dưới 3',
    'chưa báo cáo',
    'khoảng 200',
    '12/15',
    'chờ số liệu',
  ]);
  return error('not-a-number', place, retyped(place, { value }));
};

/** A figure that was forgotten. */
export const missingValue: Planter = (site) => {
  const place = picked(site, placesOf(site, inputRoles));
  if (place === null) return null;
  const filled = placesOf(site, place.column.roles).filter(({ column }) => column === place.column);
  // Of two figures one that is not there may be one that is yet to come.
  if (filled.length < 4) return null;
  return error('missing-value', place, retyped(place, { value: '' }));
};

/** A formula that gives an error word. */
export const formulaError: Planter = (site) => {
  const place = picked(site, placesOf(site, [...inputRoles, ...rateRoles], ['body', 'total']));
  if (place === null) return null;
  const [formula, value] = site.draw.pick([
    ['=1/0', '#DIV/0!'],
    ['=#REF!*100', '#REF!'],
    ['=#N/A', '#N/A'],
    ['=#NAME?', '#NAME?'],
    ['="x"*1', '#VALUE!'],
  ] as const);
  return error('formula-error', place, retyped(place, { value, formula }));
};

function error(
  code: PlantedFault['code'],
  place: Place,
  write: PlantedFault['writes'][number],
): PlantedFault {
  return {
    code,
    severities: ['error'],
    cells: [cellAddress(place.row, place.column.column)],
    writes: [write],
  };
}
