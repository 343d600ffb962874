import { type Grid, isBlankAt, isErrorValue, numberAt, valueAt } from '../grid/grid';
import type { ColumnLayout, SheetLayout, TableLayout } from '../layout/sheet-layout';
import { figureRows, unitColumnOf } from '../layout/table-columns';
import { figureSort, isEntered, saysLacking } from '../numbers/column-figures';
import { folded } from '../text/fold';
import { shownUnitName } from '../text/unit-name';
import type { Finding } from './finding';
import { numberPlace } from './reading-findings';

/** A column is being filled when this share of its units has a figure; below it, the figures are yet to come. */
const shareThatIsFilled = 0.6;
/** Of two units one tells what the other lacks. */
const fewestRows = 3;

/**
 * Entered figures that one unit lacks and most others have. A column that is empty or hardly begun is not yet entered,
 * and a unit without any figure has not reported: that is told once its row is numbered like the others.
 */
export function checkMissingValues(grid: Grid, layout: SheetLayout): Finding[] {
  return layout.tables.flatMap((table) => {
    const columns = table.columns.filter(isEntered).filter((column) => isFilled(grid, table, column));
    const names = unitColumnOf(table);
    const body = new Set(table.bodyRows);
    const rows = [...table.bodyRows, ...unitsWithoutFigures(grid, table)];
    return rows.flatMap((row) => {
      const missing = columns.filter(({ column }) => isMissing(grid, row, column));
      if (missing.length === 0) return [];
      if (body.has(row) && !isReported(grid, table, row, missing)) return [];
      const unit =
        names === null ? '' : shownUnitName(String(valueAt(grid, row, names.column)), layout.encoding);
      return missing.map((column): Finding => {
        const found = valueAt(grid, row, column.column);
        return {
          code: 'missing-value',
          severity: 'error',
          ...numberPlace('missing-value', layout, table, row, column),
          found: found === '' ? null : String(found),
          expected: null,
          unit,
          repair: null,
          readings: [],
        };
      });
    });
  });
}

/**
 * Rows among the units that have a unit's name and nothing else: where a table has one column and no running numbers,
 * a forgotten figure leaves no more. They are named like most of the others ("Khóm …"), which headings are not.
 */
function unitsWithoutFigures(grid: Grid, table: TableLayout): number[] {
  const names = unitColumnOf(table)?.column ?? null;
  const [first, last] = [table.bodyRows[0], table.bodyRows.at(-1)];
  if (names === null || first === undefined || last === undefined) return [];
  const known = new Set(figureRows(table));
  const unknown: number[] = [];
  for (let row = first; row <= last; row += 1) {
    if (!known.has(row) && valueAt(grid, row, names) !== '') unknown.push(row);
  }
  // Few sheets have such rows, and to read all names takes longer than to find that there are none.
  if (unknown.length === 0) return [];
  const wordOf = (row: number): string =>
    /^\p{L}+/u.exec(folded(String(valueAt(grid, row, names))))?.[0] ?? '';
  const words = new Map<string, number>();
  for (const row of table.bodyRows) {
    const word = wordOf(row);
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return unknown.filter((row) => {
    const word = wordOf(row);
    if (word === '' || isErrorInRow(grid, table, row)) return false;
    return (words.get(word) ?? 0) * 2 >= table.bodyRows.length;
  });
}

function isErrorInRow(grid: Grid, { columns }: TableLayout, row: number): boolean {
  return columns.some(({ column }) => isErrorValue(valueAt(grid, row, column)));
}

function isMissing(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return isBlankAt(grid, row, column) || (typeof value === 'string' && saysLacking(value));
}

function isFilled(grid: Grid, { bodyRows }: TableLayout, { column }: ColumnLayout): boolean {
  const filled = bodyRows.filter((row) => !isMissing(grid, row, column)).length;
  if (bodyRows.length < fewestRows) return filled > 0;
  return filled >= bodyRows.length * shareThatIsFilled;
}

/** Some figure stands in the row, entered or worked out, or its unit is numbered in its turn and so was meant to have some. */
function isReported(grid: Grid, table: TableLayout, row: number, missing: readonly ColumnLayout[]): boolean {
  const others = table.columns.filter((column) => isEntered(column) && !missing.includes(column));
  if (others.some(({ column }) => !isBlankAt(grid, row, column))) return true;
  const figures = table.columns.filter((column) => figureSort(grid, table, column) !== null);
  if (figures.some(({ column }) => numberAt(grid, row, column) !== null)) return true;
  const ordinal = table.columns.find(({ role }) => role === 'ordinal');
  return ordinal !== undefined && /^\s*\d+\.?\s*$/.test(String(valueAt(grid, row, ordinal.column)));
}
