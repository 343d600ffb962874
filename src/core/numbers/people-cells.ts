import { type Grid, hasFormula, valueAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { figureRows } from '../layout/table-columns';
import { figureSort } from './column-figures';
import { decimalsOf, isLostThousands, thousandfold } from './decimals';
import type { Separators } from './separators';
import { numbersOfText } from './text-numbers';

/** A typed cell of a people column, while it is being found out what it means. */
export interface PeopleCell {
  readonly row: number;
  readonly column: ColumnLayout;
  readonly raw: number | string;
  /** What it may mean; the first is what it says. */
  readonly candidates: readonly number[];
  /** What it says cannot be: 5.941 people with three decimals. */
  readonly impossible: boolean;
  /** Something beside the number was passed over (`46*`): a person has to agree. */
  readonly marked: boolean;
  /** What it is taken for. */
  chosen: number;
  /** Nothing speaks for another candidate. */
  certain: boolean;
}

/** The typed figures of people in one table, column by column, row by row (1-based). */
export type PeopleCells = ReadonlyMap<number, ReadonlyMap<number, PeopleCell>>;

/** The typed cells of a table's people columns that are numbers, or texts that may be some. */
export function peopleCells(grid: Grid, table: TableLayout, separators: Separators): PeopleCells {
  const columns = table.columns.filter((column) => figureSort(grid, table, column) === 'people');
  const rows = figureRows(table);
  return new Map(
    columns.map((column) => {
      const cells = rows.flatMap((row): [number, PeopleCell][] => {
        const cell = peopleCell(grid, row, column, separators);
        return cell === null ? [] : [[row, cell]];
      });
      return [column.column, new Map(cells)];
    }),
  );
}

function peopleCell(
  grid: Grid,
  row: number,
  column: ColumnLayout,
  separators: Separators,
): PeopleCell | null {
  const raw = valueAt(grid, row, column.column);
  if (raw === '') return null;
  // What a formula gives follows from other cells: it is neither read anew nor evidence for them.
  if (hasFormula(grid, row, column.column)) return null;
  const said = typeof raw === 'number' ? [raw] : typeof raw === 'string' ? peopleIn(raw, separators) : [];
  const marked = typeof raw === 'string' && numbersOfText(raw)?.marked === true;
  const [first] = said;
  if (first === undefined || typeof raw === 'boolean') return null;
  // A text was not read by Excel at all: if it is whole, no thousands were lost on the way.
  const mayBeLost = typeof raw === 'number' || !Number.isInteger(first);
  const more = said.length === 1 && mayBeLost && isLostThousands(first) ? [first, thousandfold(first)] : said;
  const impossible = typeof raw === 'number' && isLostThousands(first) && decimalsOf(first) === 3;
  return {
    row,
    column,
    raw,
    candidates: more,
    impossible,
    marked,
    chosen: first,
    certain: more.length === 1,
  };
}

function peopleIn(text: string, separators: Separators): readonly number[] {
  const read = numbersOfText(text, separators);
  if (read === null || read.percent) return [];
  const whole = read.numbers.filter((number) => Number.isInteger(number));
  return whole.length > 0 ? whole : read.numbers;
}
