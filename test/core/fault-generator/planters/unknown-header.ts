import { cellAddress } from '../../../../src/core/grid/address';
import { valueAt } from '../../../../src/core/grid/grid';
import type { MeantColumn } from '../../layout-generator/meant-sheet';
import type { Planter, Site } from '../fault';
import { picked } from '../places';
import { besideOf, columnsOf, rowsOf } from '../table-view';

/** A header over people that nobody of the field could read: which people these are has to be asked. */
export const unknownHeader: Planter = (site) => {
  const { table, sheet, draw, isFreeColumn } = site;
  const column = picked(
    site,
    columnsOf(table, 'prior', 'stretchPlan', 'estimate').filter(
      (one) => isFreeColumn(one.column) && !isToldOtherwise(site, one),
    ),
  );
  if (column === null) return null;
  const row = rowsOf(table, 'header')
    .reverse()
    .find((one) => valueAt(sheet.grid, one, column.column) !== '');
  if (row === undefined) return null;
  const value = draw.pick([
    'Số người rà soát',
    'Số người theo sổ tay',
    'Người theo đơn',
    'Số người chuyển sang',
  ]);
  return {
    code: 'layout-unsure',
    severities: ['warning'],
    cells: [cellAddress(row, column.column)],
    writes: [{ row, column: column.column, cell: { value } }],
  };
};

/** The figures themselves say what a column is that a rate or a change is made of, and so may a text above it. */
function isToldOtherwise({ table, sheet: { variations } }: Site, column: MeantColumn): boolean {
  const follows = (['change', 'priorRate', 'increase'] as const).some(
    (role) => besideOf(table, column, role) !== undefined,
  );
  return follows || variations.some((variation) => /^(headerForm: \w+Over|extraHeader)/.test(variation));
}
