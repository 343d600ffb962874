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
  readonly siblings: readonly (Witness & { readonly weight: number })[];
  readonly rates: readonly RateOfColumn[];
}

/** A column that speaks of another one. */
interface Witness {
  readonly cells: ReadonlyMap<number, PeopleCell>;
  /** True where most of its figures lost their thousands: one that does not show it may have lost them too. */
  readonly misread: boolean;
}

interface RateOfColumn extends Witness {
  readonly rated: ColumnLayout;
  /** True where the column is what was done; false where it is what that is held against. `cells` are of the other one. */
  readonly isPart: boolean;
}

/** How much less is heard of a figure that may be misread itself. */
const hearsay = 0.2;

/**
 * The columns that {@link rowExpectations} asks about the cells of a column.
 * @param misread the columns (1-based) of which most figures lost their thousands.
 */
export function witnessesOf(
  table: TableLayout,
  cells: PeopleCells,
  column: ColumnLayout,
  misread: ReadonlySet<number>,
): Witnesses {
  return {
    siblings: table.columns.flatMap((sibling) => {
      const weight = sibling.column === column.column ? 0 : kinship(column, sibling);
      const own = weight === 0 ? undefined : cells.get(sibling.column);
      return own === undefined ? [] : [{ cells: own, weight, misread: misread.has(sibling.column) }];
    }),
    rates: ratesOf(table, column).flatMap(({ rated, part, whole }) => {
      const isPart = part.column === column.column;
      const other = isPart ? whole.column : part.column;
      const others = cells.get(other);
      return others === undefined ? [] : [{ rated, isPart, cells: others, misread: misread.has(other) }];
    }),
  };
}

/** What the other figures of a row say of one of them: the rate, and figures of about the same size. */
export function rowExpectations(grid: Grid, { siblings, rates }: Witnesses, row: number): Expectation[] {
  const found: Expectation[] = [];
  for (const witness of siblings) {
    const heard = heardOf(witness, row);
    if (heard !== null)
      found.push({ figure: heard.figure, weight: witness.weight * heard.share, exact: false, by: 'row' });
  }
  for (const witness of rates) {
    const heard = heardOf(witness, row);
    if (heard === null) continue;
    for (const percent of percentsAt(grid, row, witness.rated)) {
      const figure = witness.isPart ? (percent * heard.figure) / 100 : (heard.figure * 100) / percent;
      found.push({ figure, weight: 3 * heard.share, exact: heard.share === 1, by: 'rate' });
    }
  }
  return found;
}

/**
 * The figure of a witness in a row, and how much it counts. 5.59 people are nobody's figure, and 6 in a column of lost
 * thousands may be 6000: with each other such two fit a rate whichever of both they are.
 */
function heardOf({ cells, misread }: Witness, row: number): { figure: number; share: number } | null {
  const cell = cells.get(row);
  if (cell === undefined || cell.chosen <= 0 || !Number.isInteger(cell.chosen)) return null;
  const isOpen = misread && cell.candidates.length > 1 && cell.chosen === cell.candidates[0];
  return { figure: cell.chosen, share: isOpen ? hearsay : 1 };
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
