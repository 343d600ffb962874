import { type Grid, isBlankAt, isDateFormatted, isPercentFormatted, valueAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { sureEnough } from '../layout/table-columns';
import { type ColumnRole, type InsuranceKind, parentKind } from '../layout/vocabulary';
import { figureSort } from '../numbers/column-figures';
import { mayBePeople } from './figure-cell';

/** A column of a block's table. */
export interface TableColumn {
  readonly table: TableLayout;
  readonly column: ColumnLayout;
}

/** Which columns could be the figures, and whether one has to be asked about even if it is the only one. */
export interface PossibleFigures {
  readonly columns: readonly TableColumn[];
  /** The header says that they are people who take part, or nothing else is said of a single column of people. */
  readonly sure: boolean;
  /** The columns are all of other kinds of insurance than the one asked for. */
  readonly otherInsurance: boolean;
}

/** Columns that are never the number of people who take part, even where nothing else is. */
const never: ReadonlySet<ColumnRole> = new Set([
  'ordinal',
  'unit',
  'group',
  'code',
  'note',
  'rank',
  'rate',
  'priorRate',
  'change',
  'coverage',
  'coverageTarget',
  'arrears',
  'arrearsRate',
  'receivable',
  'share',
]);

/**
 * The columns of a block that could be the figures: those that are headed as people who take part; where none is, every
 * column of people, and only one about which no header says otherwise is taken without asking.
 * @param insurance the kind that is to be filled; null where that is not known.
 */
export function possibleFigures(
  grid: Grid,
  tables: readonly TableLayout[],
  insurance: InsuranceKind | null,
): PossibleFigures {
  const all = tables.flatMap((table) => table.columns.map((column): TableColumn => ({ table, column })));
  const people = all.filter(
    ({ table, column }) => !never.has(column.role) && holdsPeople(grid, table, column),
  );
  const headed = people.filter(
    ({ table, column }) =>
      column.role === 'actual' &&
      column.confidence >= sureEnough &&
      figureSort(grid, table, column) === 'people',
  );
  const columns = headed.length > 0 ? headed : people;
  const open = columns.every(({ column }) => column.role === 'actual' || column.role === 'other');
  const first = distinct(columns);
  if (insurance === null) return { columns: first, sure: open, otherInsurance: false };
  const of = (isWanted: (kind: InsuranceKind) => boolean): TableColumn[] =>
    first.filter(({ column }) => isWanted(column.insurance));
  const exact = of((kind) => kind === insurance);
  if (exact.length > 0) return { columns: exact, sure: open, otherInsurance: false };
  const unsaid = of((kind) => kind === 'none');
  if (unsaid.length > 0) return { columns: unsaid, sure: open, otherInsurance: false };
  const related = of((kind) => isRelated(kind, insurance));
  if (related.length > 0) return { columns: related, sure: false, otherInsurance: false };
  return { columns: first, sure: false, otherInsurance: first.length > 0 };
}

/** BHYT may be that of households, and BHXH the voluntary one: a person knows. */
function isRelated(one: InsuranceKind, other: InsuranceKind): boolean {
  if (parentKind[one] === other || parentKind[other] === one) return true;
  const social: readonly InsuranceKind[] = ['bhxhTuNguyen', 'bhxhBatBuoc'];
  return (one === 'bhxh' && social.includes(other)) || (other === 'bhxh' && social.includes(one));
}

/** A table that goes on under a header that is said again has each column once. */
function distinct(columns: readonly TableColumn[]): TableColumn[] {
  return columns.filter((one, index) => columns.findIndex((other) => isContinued(other, one)) === index);
}

/** True where two columns are one that goes on in the next table. */
export function isContinued(one: TableColumn, other: TableColumn): boolean {
  return (
    one.column.column === other.column.column &&
    one.column.role === other.column.role &&
    one.column.insurance === other.column.insurance &&
    one.column.headerPath.join('|') === other.column.headerPath.join('|')
  );
}

/** At least half of what stands beside the units may be people. */
function holdsPeople(grid: Grid, { bodyRows }: TableLayout, { column }: ColumnLayout): boolean {
  const filled = bodyRows.filter((row) => !isBlankAt(grid, row, column));
  const people = filled.filter(
    (row) =>
      mayBePeople(valueAt(grid, row, column)) &&
      !isPercentFormatted(grid, row, column) &&
      !isDateFormatted(grid, row, column),
  );
  return people.length > 0 && people.length * 2 >= filled.length;
}
