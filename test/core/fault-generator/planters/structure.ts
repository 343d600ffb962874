import { cellAddress } from '../../../../src/core/grid/address';
import {
  type CellContent,
  hasFormula,
  numberAt,
  numberFormatAt,
  valueAt,
} from '../../../../src/core/grid/grid';
import type { ColumnRole } from '../../../../src/core/layout/vocabulary';
import type { MeantColumn } from '../../layout-generator/meant-sheet';
import type { Planter, Site } from '../fault';
import { picked, placesOf } from '../places';
import { besideOf, columnsOf, rowsOf, sumMembers } from '../table-view';
import type { PlacedCell } from '../written-grid';

/** A row that was left out: from it on each number is one too high. */
export const ordinalGap: Planter = (site) => {
  const [ordinals] = columnsOf(site.table, 'ordinal');
  if (ordinals === undefined || !site.isFreeColumn(ordinals.column)) return null;
  const { grid } = site.sheet;
  const bodies = rowsOf(site.table, 'body');
  const numberOf = (row: number): number => parseInt(String(valueAt(grid, row, ordinals.column)), 10);
  const follows = (row: number, before: number | undefined): boolean =>
    before !== undefined && numberOf(row) === numberOf(before) + 1;
  const from = picked(
    site,
    bodies.filter(
      (row, index) => index > 0 && follows(row, bodies[index - 1]) && site.isFree(row, ordinals.column),
    ),
  );
  if (from === null) return null;
  const start = bodies.indexOf(from);
  const end = bodies.findIndex((row, index) => index > start && !follows(row, bodies[index - 1]));
  const raised = (content: CellContent): CellContent =>
    typeof content === 'number'
      ? content + 1
      : content
          .toString()
          .replace(/\d+/, (digits) => String(Number(digits) + 1).padStart(digits.length, '0'));
  return {
    code: 'ordinal-gap',
    severities: ['warning'],
    cells: [cellAddress(from, ordinals.column)],
    writes: bodies.slice(start, end < 0 ? undefined : end).map((row) => ({
      row,
      column: ordinals.column,
      cell: { value: raised(valueAt(grid, row, ordinals.column)) },
    })),
  };
};

/** What a block may hold for its row to be written anew when the actual changes. */
const rewritable: readonly ColumnRole[] = [
  'plan',
  'actual',
  'rate',
  'remaining',
  'surplus',
  'stretchPlan',
  'estimate',
];

/** People far beyond the plan, with all that follows from them: only the figure itself is strange. */
export const exceedsPlan: Planter = (site) => {
  const place = picked(
    site,
    placesOf(site, ['actual']).filter(
      ({ row, column }) =>
        isRewritable(site, column) &&
        blockOf(site, column).every((one) => site.isFreeColumn(one.column)) &&
        rowsTouched(site, row).every((one) => site.isFree(one, column.column)),
    ),
  );
  if (place === null) return null;
  const { grid } = site.sheet;
  const plan = besideOf(site.table, place.column, 'plan')!;
  const planned = numberAt(grid, place.row, plan.column);
  if (planned === null || planned < 20) return null;
  const actual = Math.round((planned * site.draw.int(160, 400)) / 100);
  return {
    code: 'exceeds-plan',
    severities: ['warning'],
    cells: [cellAddress(place.row, place.column.column)],
    writes: rowsTouched(site, place.row).flatMap((row) =>
      rowAnew(site, place.column, plan, row, actual - place.figure),
    ),
  };
};

function isRewritable({ table }: Site, actual: MeantColumn): boolean {
  return (
    besideOf(table, actual, 'plan') !== undefined &&
    blockOf({ table }, actual).every(({ roles }) => rewritable.includes(roles[0]!))
  );
}

/** The columns of the same kind of insurance. */
function blockOf({ table }: Pick<Site, 'table'>, { insurance: own }: MeantColumn): MeantColumn[] {
  return table.columns.filter(({ insurance }) => insurance !== null && insurance[0] === own?.[0]);
}

/** The row and the sums that it goes into. */
function rowsTouched({ table }: Site, row: number): number[] {
  const sums = [...rowsOf(table, 'group'), ...rowsOf(table, 'total')];
  return [row, ...sums.filter((sum) => sumMembers(table, sum).includes(row))];
}

/** The typed cells of a row whose actual grows by some people. */
function rowAnew(
  { sheet: { grid }, table }: Site,
  actual: MeantColumn,
  plan: MeantColumn,
  row: number,
  more: number,
): PlacedCell[] {
  const [before, planned] = [numberAt(grid, row, actual.column), numberAt(grid, row, plan.column)];
  if (before === null || planned === null) return [];
  const now = before + more;
  const anew = (
    column: MeantColumn | undefined,
    figure: (shown: number, format: string) => number,
  ): PlacedCell[] => {
    if (column === undefined || hasFormula(grid, row, column.column)) return [];
    const shown = numberAt(grid, row, column.column);
    const format = numberFormatAt(grid, row, column.column);
    return shown === null
      ? []
      : [{ row, column: column.column, cell: { value: figure(shown, format), format } }];
  };
  const beside = (role: ColumnRole): MeantColumn | undefined => besideOf(table, actual, role);
  const percent = (100 * now) / planned;
  return [
    ...anew(actual, () => now),
    ...anew(beside('rate'), (_, format) =>
      format.includes('%') ? percent / 100 : Math.round(percent * 100) / 100,
    ),
    ...anew(beside('remaining'), () => Math.max(0, planned - now)),
    ...anew(beside('surplus'), () => Math.max(0, now - planned)),
  ];
}
