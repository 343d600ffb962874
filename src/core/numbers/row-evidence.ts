import { type Grid, hasFormula, valueAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor, sharedColumn } from '../layout/table-columns';
import type { ColumnRole } from '../layout/vocabulary';
import type { PeopleCell, PeopleCells } from './people-cells';
import { numbersOfText } from './text-numbers';

/** About what a figure should be, and how much that counts. */
export interface Expectation {
  readonly figure: number;
  readonly weight: number;
  /** The figure has to be this one to the person: it is a proof when it is. */
  readonly exact: boolean;
  readonly by: 'rate' | 'sum' | 'row' | 'column';
}

const comparable: readonly ColumnRole[] = ['plan', 'actual', 'prior', 'stretchPlan', 'estimate'];
const parts: readonly ColumnRole[] = ['newCount', 'renewedCount'];
const bases: readonly ColumnRole[] = ['population', 'labourForce'];

/** The columns of a table whose figures say something of one people column, found once for all its rows. */
export interface Witnesses {
  readonly siblings: readonly {
    readonly cells: ReadonlyMap<number, PeopleCell>;
    readonly weight: number;
  }[];
  readonly rates: readonly RateOfColumn[];
}

interface RateOfColumn {
  readonly rated: ColumnLayout;
  /** True where the column is what was done; false where it is what that is held against. */
  readonly isPart: boolean;
  /** The figures of the other of the two. */
  readonly cells: ReadonlyMap<number, PeopleCell>;
}

/** The columns that {@link rowExpectations} asks about the cells of a column. */
export function witnessesOf(table: TableLayout, cells: PeopleCells, column: ColumnLayout): Witnesses {
  return {
    siblings: table.columns.flatMap((sibling) => {
      const weight = sibling.column === column.column ? 0 : kinship(column, sibling);
      const own = weight === 0 ? undefined : cells.get(sibling.column);
      return own === undefined ? [] : [{ cells: own, weight }];
    }),
    rates: ratesOf(table, column).flatMap(({ rated, part, whole }) => {
      const isPart = part.column === column.column;
      const others = cells.get(isPart ? whole.column : part.column);
      return others === undefined ? [] : [{ rated, isPart, cells: others }];
    }),
  };
}

/** What the other figures of a row say of one of them: the rate, and figures of about the same size. */
export function rowExpectations(grid: Grid, { siblings, rates }: Witnesses, row: number): Expectation[] {
  const found: Expectation[] = [];
  for (const { cells, weight } of siblings) {
    const figure = cells.get(row)?.chosen ?? 0;
    if (figure > 0) found.push({ figure, weight, exact: false, by: 'row' });
  }
  for (const { rated, isPart, cells } of rates) {
    const other = cells.get(row)?.chosen ?? 0;
    if (other <= 0) continue;
    for (const percent of percentsAt(grid, row, rated)) {
      const figure = isPart ? (percent * other) / 100 : (other * 100) / percent;
      found.push({ figure, weight: 3, exact: true, by: 'rate' });
    }
  }
  return found;
}

const partOfRate: Readonly<Partial<Record<ColumnRole, ColumnRole>>> = {
  rate: 'actual',
  priorRate: 'prior',
  coverage: 'actual',
};

interface RateColumn {
  readonly rated: ColumnLayout;
  readonly part: ColumnLayout;
  readonly whole: ColumnLayout;
}

/** The rates that are made of a column's figures. A population has the coverage of every kind. */
function ratesOf(table: TableLayout, column: ColumnLayout): RateColumn[] {
  return table.columns.flatMap((rated): RateColumn[] => {
    const partRole = partOfRate[rated.role];
    const isOwn = bases.includes(column.role) || rated.insurance === column.insurance;
    if (partRole === undefined || !isOwn) return [];
    const part = columnFor(table, partRole, rated.insurance, rated.column);
    const whole =
      rated.role === 'coverage'
        ? baseOf(table, rated)
        : columnFor(table, 'plan', rated.insurance, rated.column);
    if (part === null || whole === null || (part !== column && whole !== column)) return [];
    return [{ rated, part, whole }];
  });
}

/** BHYT covers the population; BHXH and BHTN cover the labour force. */
function baseOf(table: TableLayout, { insurance, column }: ColumnLayout): ColumnLayout | null {
  const population = sharedColumn(table, 'population', insurance, column);
  const labourForce = sharedColumn(table, 'labourForce', insurance, column);
  return insurance.startsWith('bhyt') ? (population ?? labourForce) : (labourForce ?? population);
}

/** How surely two columns of a row are of about the same size: the plan and what is done of it. */
function kinship(one: ColumnLayout, other: ColumnLayout): number {
  const are = (roles: readonly ColumnRole[]): boolean =>
    roles.includes(one.role) && roles.includes(other.role);
  if (are(bases)) return 1;
  if (one.insurance !== other.insurance) return 0;
  if (are(comparable)) return 2;
  return are([...comparable, ...parts]) ? 0.5 : 0;
}

/** What a rate cell may say in percent, however it was misread itself. */
function percentsAt(grid: Grid, row: number, { column, fraction }: ColumnLayout): number[] {
  // A formula follows the very figures that are in doubt.
  if (hasFormula(grid, row, column)) return [];
  const raw = valueAt(grid, row, column);
  const said = typeof raw === 'number' ? [raw] : typeof raw === 'string' ? textPercents(raw) : [];
  return said.flatMap((number) => {
    const percent = fraction && typeof raw === 'number' ? number * 100 : number;
    if (percent <= 0) return [];
    return percent <= 200 ? [percent] : [percent / 100, percent / 10].filter((one) => one <= 200);
  });
}

function textPercents(text: string): readonly number[] {
  return numbersOfText(text)?.numbers.filter((number) => number > 0) ?? [];
}
