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

/** What the other figures of a row say of one of them: the rate, and figures of about the same size. */
export function rowExpectations(
  grid: Grid,
  table: TableLayout,
  cells: PeopleCells,
  { row, column }: PeopleCell,
): Expectation[] {
  const figure = (at: ColumnLayout | null): number | null =>
    at === null ? null : (cells.get(at.column)?.get(row)?.chosen ?? null);
  const found: Expectation[] = [];
  for (const sibling of table.columns) {
    if (sibling.column === column.column) continue;
    const weight = kinship(column, sibling);
    const size = weight === 0 ? null : figure(sibling);
    if (size !== null && size > 0) found.push({ figure: size, weight, exact: false, by: 'row' });
  }
  for (const { percents, part, whole } of ratesOf(grid, table, row, column)) {
    const [done, all] = [figure(part), figure(whole)];
    for (const percent of percents) {
      if (column.column === part.column && all !== null && all > 0) {
        found.push({ figure: (percent * all) / 100, weight: 3, exact: true, by: 'rate' });
      } else if (column.column === whole.column && done !== null && done > 0) {
        found.push({ figure: (done * 100) / percent, weight: 3, exact: true, by: 'rate' });
      }
    }
  }
  return found;
}

interface RateOfRow {
  readonly percents: readonly number[];
  readonly part: ColumnLayout;
  readonly whole: ColumnLayout;
}

const partOfRate: Readonly<Partial<Record<ColumnRole, ColumnRole>>> = {
  rate: 'actual',
  priorRate: 'prior',
  coverage: 'actual',
};

/** The rates of a row that are made of a column's figures. A population has the coverage of every kind. */
function ratesOf(grid: Grid, table: TableLayout, row: number, column: ColumnLayout): RateOfRow[] {
  return table.columns.flatMap((rated): RateOfRow[] => {
    const partRole = partOfRate[rated.role];
    const isOwn = bases.includes(column.role) || rated.insurance === column.insurance;
    if (partRole === undefined || !isOwn) return [];
    const part = columnFor(table, partRole, rated.insurance, rated.column);
    const whole =
      rated.role === 'coverage'
        ? baseOf(table, rated)
        : columnFor(table, 'plan', rated.insurance, rated.column);
    if (part === null || whole === null || (part !== column && whole !== column)) return [];
    return [{ percents: percentsAt(grid, row, rated), part, whole }];
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
