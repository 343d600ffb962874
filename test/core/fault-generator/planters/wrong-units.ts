import { cellAddress } from '../../../../src/core/grid/address';
import { valueAt } from '../../../../src/core/grid/grid';
import type { PlantedFault, Planter, Site } from '../fault';
import { picked } from '../places';
import { columnsOf, rowsOf } from '../table-view';
import type { PlacedCell } from '../written-grid';

interface NamedPlace {
  readonly row: number;
  readonly column: number;
  /** A running number glued before the name, with its point: "3. ". */
  readonly mark: string;
  readonly name: string;
}

/** A unit that stands above once more, written as it is or otherwise. */
export const duplicateUnit: Planter = (site) => {
  const pair = picked(site, pairsOf(site));
  if (pair === null) return null;
  const [earlier, later] = pair;
  const name = isUnicode(site) ? rewritten(site, earlier.name) : earlier.name;
  const fault = renamed('duplicate-unit', ['error'], later, name);
  return { ...fault, writes: [...fault.writes, ...sameMarks(site, earlier, later)] };
};

/** A unit whose name differs from one above in a single mark: worth a look at most, for both may be real. */
export const similarUnit: Planter = (site) => {
  if (!isUnicode(site)) return null;
  const names = new Set(namedPlaces(site).map(({ name }) => name));
  const pairs = pairsOf(site).flatMap(([earlier, later]) => {
    const near = withOtherMark(earlier.name);
    return near === null || names.has(near) ? [] : [{ earlier, later, near }];
  });
  const pair = picked(site, pairs);
  if (pair === null) return null;
  const fault = renamed('similar-unit', ['warning', 'info'], pair.later, pair.near);
  return { ...fault, writes: [...fault.writes, ...sameMarks(site, pair.earlier, pair.later)] };
};

/** Two rows with a code or a "cụm" of their own may be two units of one name: these are copied with it. */
function sameMarks({ sheet: { grid }, table }: Site, earlier: NamedPlace, later: NamedPlace): PlacedCell[] {
  return columnsOf(table, 'code', 'group').map(({ column }) => ({
    row: later.row,
    column,
    cell: { value: valueAt(grid, earlier.row, column) },
  }));
}

/** Two units of one group, the earlier first; hamlets of two communes may share a name. */
function pairsOf(site: Site): (readonly [NamedPlace, NamedPlace])[] {
  const heads = rowsOf(site.table, 'group');
  const groupOf = (row: number): number => heads.filter((head) => head < row).length;
  const places = namedPlaces(site);
  return places
    .filter(({ row, column }) => site.isFree(row, column))
    .flatMap((later) =>
      places
        .filter((earlier) => earlier.row < later.row && groupOf(earlier.row) === groupOf(later.row))
        .map((earlier) => [earlier, later] as const),
    );
}

function namedPlaces({ sheet: { grid }, table }: Site): NamedPlace[] {
  const [unit] = columnsOf(table, 'unit');
  if (unit === undefined) return [];
  return rowsOf(table, 'body').map((row) => {
    const text = String(valueAt(grid, row, unit.column));
    const mark = /^\d+\. /.exec(text)?.[0] ?? '';
    return { row, column: unit.column, mark, name: text.slice(mark.length) };
  });
}

function renamed(
  code: 'duplicate-unit' | 'similar-unit',
  severities: PlantedFault['severities'],
  { row, column, mark }: NamedPlace,
  name: string,
): PlantedFault {
  return {
    code,
    severities,
    cells: [cellAddress(row, column)],
    writes: [{ row, column, cell: { value: mark + name } }],
  };
}

/** True where texts can be typed anew as they are: Unicode, composed, with marks. */
function isUnicode({ sheet }: Site): boolean {
  return !sheet.variations.some((variation) => variation.startsWith('encoding:'));
}

/** The same unit as another person types it. */
function rewritten({ draw }: Site, name: string): string {
  const [, place = ''] = /^(?:UBND )?(?:xã|x\.) (.+)$/iu.exec(name) ?? [];
  const prefixes = place === '' ? [] : [`Xã ${place}`, `UBND xã ${place}`, `X. ${place}`];
  return draw.pick([
    name,
    name.toLocaleUpperCase('vi'),
    name
      .replace(/òa(?!\p{L})/gu, 'oà')
      .replace(/úy(?!\p{L})/gu, 'uý')
      .replace(/ủy(?!\p{L})/gu, 'uỷ'),
    name.replace(/ /g, '  '),
    `${name} `,
    ...prefixes,
  ]);
}

const otherMarks: Readonly<Record<string, string>> = {
  à: 'á',
  á: 'à',
  ạ: 'à',
  ì: 'í',
  í: 'ì',
  ò: 'ó',
  ó: 'ò',
  ú: 'ù',
  ử: 'ữ',
  ữ: 'ử',
  ộ: 'ồ',
  ồ: 'ộ',
  ơ: 'ờ',
  ị: 'ì',
  ă: 'ằ',
  â: 'ă',
  ê: 'ề',
  ế: 'ề',
  ề: 'ế',
};

/** The name with another mark on a letter of its last word: Hương Chử, Hương Chữ. */
function withOtherMark(name: string): string | null {
  const from = name.lastIndexOf(' ') + 1;
  const letters = [...name.slice(from)];
  const at = letters.findIndex((letter) => otherMarks[letter] !== undefined);
  if (at < 0) return null;
  letters[at] = otherMarks[letters[at] ?? ''] ?? '';
  return name.slice(0, from) + letters.join('');
}
