import { cellAddress } from '../grid/address';
import { type Grid, valueAt } from '../grid/grid';
import type { SheetLayout, TableLayout } from '../layout/sheet-layout';
import { unitColumnOf } from '../layout/table-columns';
import type { Finding } from './finding';

/** A running number where it stands. */
interface Numbered {
  readonly row: number;
  /** Null in a row of units that has none. */
  readonly number: number | null;
  /** True for a number cell, which a repair may replace by another number. */
  readonly typed: boolean;
}

/**
 * Running numbers that do not follow one another: a row was lost, or stands twice. They may begin anew below a group or
 * run on. Where many do not follow, the numbers are codes, or the rows were sorted: then nothing is said.
 */
export function checkOrdinals(grid: Grid, layout: SheetLayout): Finding[] {
  return layout.tables.flatMap((table) => {
    const column = ordinalColumnOf(grid, table);
    if (column === null) return [];
    const numbers = numbersOf(grid, table, column);
    const gaps = gapsIn(numbers, table);
    const numbered = numbers.filter(({ number }) => number !== null).length;
    return gaps.length > 1 && gaps.length * 4 > numbered
      ? []
      : gaps.map((gap) => asFinding(layout, column, gap));
  });
}

/** The column of running numbers; else that of the units, where the numbers are glued to the names ("10. Phù Cừ"). */
function ordinalColumnOf(grid: Grid, table: TableLayout): number | null {
  const own = table.columns.find(({ role }) => role === 'ordinal');
  if (own !== undefined) return own.column;
  const names = unitColumnOf(table)?.column ?? null;
  if (names === null) return null;
  const glued = table.bodyRows.filter((row) => gluedNumber.test(String(valueAt(grid, row, names))));
  return glued.length * 2 > table.bodyRows.length ? names : null;
}

const gluedNumber = /^\s*(\d{1,4})\s*[.)]\s*(?=\p{L})/u;
const bareNumber = /^\s*\(?(\d{1,5})[.)]?\s*$/;

/** Every row that takes part in the numbering: rows of units, and others that carry a number (names to come). */
function numbersOf(grid: Grid, table: TableLayout, column: number): Numbered[] {
  const body = new Set(table.bodyRows);
  const found: Numbered[] = [];
  const last = table.bodyRows.at(-1) ?? 0;
  for (let row = table.bodyRows[0] ?? 1; row <= last; row += 1) {
    const value = valueAt(grid, row, column);
    const number = numberOf(value);
    if (body.has(row) || number !== null) found.push({ row, number, typed: typeof value === 'number' });
  }
  return found;
}

function numberOf(value: string | number | boolean): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 ? value : null;
  if (typeof value !== 'string') return null;
  const digits = (bareNumber.exec(value) ?? gluedNumber.exec(value))?.[1];
  return digits === undefined ? null : Number(digits);
}

interface Gap extends Numbered {
  readonly number: number;
  readonly after: number;
  readonly expected: number;
  /** The number below goes on from the one that is expected here: this number alone is wrong. */
  readonly alone: boolean;
}

function gapsIn(numbers: readonly Numbered[], { bodyRows, groupRows, totalRows }: TableLayout): Gap[] {
  const body = new Set(bodyRows);
  const sums = [...groupRows, ...totalRows].sort((a, b) => a - b);
  const gaps: Gap[] = [];
  let before: number | null = null;
  let unnumbered = 0;
  let passed = 0;
  let begins = false;
  numbers.forEach(({ row, number, typed }, index) => {
    for (; (sums[passed] ?? Infinity) <= row; passed += 1) begins = true;
    // A group may have a number of its own, which is not one of the units'.
    if (sums[passed - 1] === row) return;
    if (number === null) {
      unnumbered += 1;
      return;
    }
    const step: number = before === null ? 1 : number - before;
    const follows = (step >= 1 && step <= 1 + unnumbered) || (begins && number === 1);
    const expected: number = before === null ? number : before + 1;
    const alone = unnumbered === 0 && numbers[index + 1]?.number === expected + 1;
    if (!follows && before !== null && body.has(row)) {
      gaps.push({ row, number, typed, after: before, expected, alone });
    }
    before = !follows && alone ? expected : number;
    unnumbered = 0;
    begins = false;
  });
  return gaps;
}

function asFinding({ name }: SheetLayout, column: number, gap: Gap): Finding {
  const address = cellAddress(gap.row, column);
  return {
    code: 'ordinal-gap',
    severity: 'warning',
    sheet: name,
    address,
    found: gap.number,
    expected: gap.expected,
    after: gap.after,
    repair: gap.alone && gap.typed ? { address, value: gap.expected } : null,
  };
}
