import { type Grid, numberAt, valueAt } from '../grid/grid';
import type { InsuranceKind } from '../layout/vocabulary';
import { type IsoDate, serialOfDate } from '../text/date';
import type { HistoryRow } from './history';
import { findHeadings, type HistoryColumns, readHistory } from './read-history';

/** What the history sheet keeps of a kind on a day, as its lines add up. */
interface KeptSum {
  readonly actual: number;
  readonly plan: number;
}

/** The history sheet as a report reads it: its lines, and the sums that a live formula gives of them. */
export interface KeptHistory {
  readonly sheet: string;
  readonly rows: readonly HistoryRow[];
  readonly columns: HistoryColumns;
  /**
   * The name under which SUMIFS adds up these very figures for a kind and day; null where no name does, because lines are
   * written in several ways, stand twice, or are of other sheets' units as well.
   */
  nameFor(insurance: InsuranceKind, date: IsoDate, sum: KeptSum): string | null;
}

/**
 * Reads the history sheet for reports.
 * @param kinds the kinds of insurance by the names that the sheet may call them.
 * @returns null where its headings are gone.
 * @example keptHistory(grid, kinds)?.nameFor('bhyt', '2023-11-18', { actual: 29261, plan: 30107 }) // 'BHYT'
 */
export function keptHistory(grid: Grid, kinds: ReadonlyMap<string, InsuranceKind>): KeptHistory | null {
  const found = findHeadings(grid);
  if (found === null) return null;
  const { columns } = found;
  const sums = sumsOf(grid, columns);
  return {
    sheet: grid.sheet,
    rows: readHistory(grid, kinds).rows,
    columns,
    nameFor(insurance, date, { actual, plan }) {
      const names = [...kinds].flatMap(([name, kind]) => (kind === insurance ? [name] : []));
      const same = names.find((name) => {
        const sum = sums.get(keyOf(name, serialOfDate(date)));
        return sum?.actual === actual && sum.plan === plan;
      });
      return same ?? null;
    },
  };
}

/** As SUMIFS sees the sheet: names in any case, days that are numbers, and only numbers are added. */
function sumsOf(grid: Grid, columns: HistoryColumns): ReadonlyMap<string, KeptSum> {
  const sums = new Map<string, KeptSum>();
  for (let row = grid.top; row < grid.top + grid.rowCount; row += 1) {
    const [name, day] = [valueAt(grid, row, columns.insurance), numberAt(grid, row, columns.date)];
    if (typeof name !== 'string' || day === null) continue;
    const key = keyOf(name, day);
    const before = sums.get(key) ?? { actual: 0, plan: 0 };
    const plan = columns.plan === null ? null : numberAt(grid, row, columns.plan);
    sums.set(key, {
      actual: before.actual + (numberAt(grid, row, columns.actual) ?? 0),
      plan: before.plan + (plan ?? 0),
    });
  }
  return sums;
}

function keyOf(name: string, day: number): string {
  return `${name.toLocaleLowerCase('vi')}|${day}`;
}
