import { type CellContent, type Grid, isBlankAt, numberAt, valueAt } from '../grid/grid';
import { insuranceKindsIn } from '../layout/insurance-words';
import type { InsuranceKind } from '../layout/vocabulary';
import { numbersOfText } from '../numbers/text-numbers';
import { dateOfSerial, datesIn, type IsoDate } from '../text/date';
import { folded } from '../text/fold';
import { shownUnitName } from '../text/unit-name';
import type { HistoryRow } from './history';

/** What a history sheet says, and how many of its lines could not be read. */
export interface ReadHistory {
  readonly rows: readonly HistoryRow[];
  readonly unread: number;
}

/** Which column is which, by the words of its heading. */
const headings = {
  unit: /^(ten )?don vi|^unit/,
  insurance: /^loai|bao hiem|insurance|kind/,
  date: /ngay|thoi diem|\bky\b|date|\bday\b/,
  plan: /ke hoach|chi tieu|plan|quota/,
  actual: /thuc hien|actual|people/,
} as const;

type Field = keyof typeof headings;
/** The 1-based columns of a history sheet. */
export type HistoryColumns = Readonly<Record<Exclude<Field, 'plan'>, number>> & {
  readonly plan: number | null;
};

/** A person may put lines of their own above the headings. */
const lastHeadingRow = 20;

/**
 * Reads the history sheet by its headings, for it is the person's to sort, to filter, to delete lines of and to put
 * columns into: order means nothing, but that of two lines of one unit, kind and day the lower one holds.
 * @param kinds the kinds of insurance by the names that the sheet calls them; other writings of a kind are understood too.
 * @returns no rows where the headings are gone.
 * @example readHistory(grid, new Map([['BHXH tự nguyện', 'bhxhTuNguyen']])).rows.length // 18
 */
export function readHistory(grid: Grid, kinds: ReadonlyMap<string, InsuranceKind>): ReadHistory {
  const found = findHeadings(grid);
  if (found === null) return { rows: [], unread: 0 };
  const { columns, row: heading } = found;
  const byName = new Map([...kinds].map(([name, kind]) => [folded(name), kind]));
  const rows: HistoryRow[] = [];
  let unread = 0;
  for (let row = heading + 1; row < grid.top + grid.rowCount; row += 1) {
    const fields = [columns.unit, columns.insurance, columns.date, columns.actual];
    if (fields.every((column) => isBlankAt(grid, row, column))) continue;
    const line = lineAt(grid, row, columns, byName);
    if (line === null) unread += 1;
    else rows.push(line);
  }
  return { rows, unread };
}

/** Where the headings of a history sheet stand; null where they are gone. */
export function findHeadings(grid: Grid): { row: number; columns: HistoryColumns } | null {
  const last = Math.min(lastHeadingRow, grid.top + grid.rowCount - 1);
  for (let row = grid.top; row <= last; row += 1) {
    const columnOf = (field: Field): number | null => {
      for (let column = grid.left; column < grid.left + grid.columnCount; column += 1) {
        const value = valueAt(grid, row, column);
        if (typeof value === 'string' && headings[field].test(folded(value).trim())) return column;
      }
      return null;
    };
    const [unit, insurance, date, actual] = [
      columnOf('unit'),
      columnOf('insurance'),
      columnOf('date'),
      columnOf('actual'),
    ];
    if (unit === null || insurance === null || date === null || actual === null) continue;
    return { row, columns: { unit, insurance, date, actual, plan: columnOf('plan') } };
  }
  return null;
}

function lineAt(
  grid: Grid,
  row: number,
  columns: HistoryColumns,
  kinds: ReadonlyMap<string, InsuranceKind>,
): HistoryRow | null {
  const unit = shownUnitName(String(valueAt(grid, row, columns.unit)), null);
  const name = String(valueAt(grid, row, columns.insurance));
  const insurance = kinds.get(folded(name)) ?? insuranceKindsIn(name)[0] ?? null;
  const date = dayOf(valueAt(grid, row, columns.date));
  const actual = peopleOf(valueAt(grid, row, columns.actual));
  if (unit === '' || insurance === null || date === null || actual === null) return null;
  const plan = columns.plan === null ? null : numberAt(grid, row, columns.plan);
  return { unit, insurance, date, plan, actual };
}

function dayOf(value: CellContent): IsoDate | null {
  if (typeof value === 'number') return dateOfSerial(value);
  return datesIn(String(value), null)[0]?.date ?? null;
}

/** A figure held for a text is read as Vietnam writes it. */
function peopleOf(value: CellContent): number | null {
  if (typeof value === 'number') return value;
  const numbers = numbersOfText(String(value))?.numbers ?? [];
  return numbers.find((number) => Number.isInteger(number) && number >= 0) ?? null;
}
