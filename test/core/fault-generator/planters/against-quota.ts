import { cellAddress } from '../../../../src/core/grid/address';
import { type CellContent, valueAt } from '../../../../src/core/grid/grid';
import { recogniseSheet } from '../../../../src/core/layout/recognise-sheet';
import type { RecognisedSheet } from '../../../../src/core/recognised-sheet';
import { typedSheet } from '../../typed-sheet';
import type { Planter, Site } from '../fault';
import { picked } from '../places';
import { columnsOf, rowsOf } from '../table-view';

/** A unit that the quota sheet does not have. */
export const unknownUnit: Planter = (site) => {
  const names = unitsOf(site);
  const left =
    names === null
      ? null
      : picked(
          site,
          names.filter(({ row, column }) => site.isFree(row, column)),
        );
  if (names === null || left === null) return null;
  return {
    code: 'unknown-unit',
    severities: ['warning'],
    cells: [cellAddress(left.row, left.column)],
    writes: [],
    others: [
      quotaSheet(
        site,
        names.filter((one) => one !== left).map(({ name }) => name),
      ),
    ],
  };
};

/** A unit of the quota sheet that is not here. */
export const missingUnit: Planter = (site) => {
  const names = unitsOf(site);
  const [first] = names ?? [];
  if (names === null || first === undefined || !site.isFreeColumn(first.column)) return null;
  const heads = rowsOf(site.table, 'header').filter(
    (row) => valueAt(site.sheet.grid, row, first.column) !== '',
  );
  const [head] = heads;
  if (head === undefined || heads.length > 1) return null;
  return {
    code: 'missing-unit',
    severities: ['warning'],
    cells: [cellAddress(head, first.column)],
    writes: [],
    others: [
      quotaSheet(site, [...names.map(({ name }) => name), site.draw.pick(['Xã Quỳnh Lưu', 'Xã Ba Động'])]),
    ],
  };
};

interface Named {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/** The units of a progress sheet of one table, four at least; null for others, and where names are not in Unicode. */
function unitsOf({ sheet, table }: Site): Named[] | null {
  const [unit] = columnsOf(table, 'unit');
  const unicode = !sheet.variations.some((variation) => variation.startsWith('encoding:'));
  const rows = rowsOf(table, 'body');
  if (unit === undefined || !unicode || sheet.meant.kind !== 'progress') return null;
  if (sheet.meant.tables.length > 1 || rows.length < 4) return null;
  return rows.map((row) => ({
    row,
    column: unit.column,
    name: String(valueAt(sheet.grid, row, unit.column)),
  }));
}

function quotaSheet({ draw }: Site, names: readonly string[]): RecognisedSheet {
  const rows: CellContent[][] = names.map((name, index) => [
    index + 1,
    name.replace(/^\d+\. /, ''),
    draw.int(20, 400),
    draw.int(300, 4_000),
  ]);
  const grid = typedSheet(
    [['GIAO CHỈ TIÊU CHO CÁC ĐƠN VỊ'], ['STT', 'Đơn vị', 'BHXH tự nguyện', 'BHYT hộ gia đình'], ...rows],
    { name: 'Giao chỉ tiêu' },
  );
  return { grid, layout: recogniseSheet(grid) };
}
