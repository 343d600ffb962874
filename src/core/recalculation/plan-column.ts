import { cellAddress, type CellAddress, rangeAddress } from '../grid/address';
import {
  type CellContent,
  contentAt,
  type Grid,
  hasFormula,
  isBlankAt,
  numberAt,
  numberFormatAt,
  valueAt,
} from '../grid/grid';
import { isSameContent } from '../grid/sheet-reference';
import type { TableLayout } from '../layout/sheet-layout';
import { figureRows } from '../layout/table-columns';
import { additiveRoles, memberRows, sumOfMembers } from '../derived/additive-columns';
import type { DerivedColumn } from '../derived/derived-columns';
import { runs } from '../derived/rank-column';
import { inputOf } from '../edits/cell-input';
import type { CellsEdit } from '../edits/edit-plan';

/** A cell whose constant or wrong formula gives way. */
export interface Replacement {
  readonly address: CellAddress;
  readonly was: CellContent;
  readonly now: CellContent;
}

/** What derived cells hold: live formulas, or figures as they are when they are worked out. */
export type FillWith = 'formulas' | 'values';

/** One cell that a derived column gets. */
export interface DerivedCell {
  readonly row: number;
  /** A formula with its `=`, or a figure; `''` empties the cell. */
  readonly formula: string | number;
  /** What the cell will show, in the cell's own representation; `''` for nothing. */
  readonly shows: CellContent;
}

export interface ColumnPlan {
  readonly cells: readonly DerivedCell[];
  readonly edits: readonly CellsEdit[];
  readonly replaced: readonly Replacement[];
}

/** A figure of the person's own formula counts as right within this, in percent or people. */
const right = 0.005 + 1e-9;

/**
 * Plans one derived column: every row that has figures gets the formula, except where a formula of the person's own
 * already gives the right figure. Where figures are asked for in place of formulas, a figure that is right stays as it was
 * typed, and formulas of ours become what they show.
 */
export function planColumn(
  grid: Grid,
  table: TableLayout,
  derived: DerivedColumn,
  fillWith: FillWith = 'formulas',
): ColumnPlan {
  const cells: DerivedCell[] = [];
  const replaced: Replacement[] = [];
  const sums = new Set([...table.groupRows, ...table.ofWhichRows, ...table.totalRows]);
  for (const row of figureRows(table)) {
    const live = isSumOfUnits(grid, table, derived, row)
      ? sumCell(grid, table, derived, row)
      : planCell(grid, sums, derived, row, fillWith);
    const cell = fillWith === 'values' ? asFigure(grid, derived, live) : live;
    if (cell === null) continue;
    cells.push(cell);
    if (!isBlankAt(grid, row, derived.column.column)) {
      // A formula that was not wrong, only no longer what is asked for, is told of by what it showed.
      const isWrong = fillWith === 'formulas' && derived.column.convention === undefined;
      const was =
        isWrong && hasFormula(grid, row, derived.column.column)
          ? contentAt(grid, row, derived.column.column)
          : valueAt(grid, row, derived.column.column);
      replaced.push({ address: cellAddress(row, derived.column.column), was, now: cell.shows });
    }
  }
  return { cells, edits: editsOf(grid, derived, cells), replaced };
}

/** People remaining, beyond, more or fewer: a sum row may add those of its units, and then it goes on doing so. */
function isSumOfUnits(grid: Grid, table: TableLayout, { column }: DerivedColumn, row: number): boolean {
  const found = additiveRoles.has(column.role) ? numberAt(grid, row, column.column) : null;
  return found !== null && found === sumOfMembers(grid, table, column.column, row);
}

/** The sum as a live formula; one of the person's own stays. */
function sumCell(grid: Grid, table: TableLayout, { column }: DerivedColumn, row: number): DerivedCell | null {
  const at = column.column;
  if (hasFormula(grid, row, at)) return null;
  const areas = runs(memberRows(table, row)).map(([top, bottom]) =>
    rangeAddress({ top, left: at, bottom, right: at }),
  );
  return { row, formula: `=SUM(${areas.join(',')})`, shows: valueAt(grid, row, at) };
}

function planCell(
  grid: Grid,
  sums: ReadonlySet<number>,
  derived: DerivedColumn,
  row: number,
  fillWith: FillWith,
): DerivedCell | null {
  const column = derived.column.column;
  const formula = derived.formula(row);
  const present = contentAt(grid, row, column);
  const isOurs = derived.elsewhere && derived.isOurs(row, present);
  // A row that has lost its plan, because the unit was renamed or a total has a stranger among its units, shows nothing.
  if (formula === '') return isOurs ? { row, formula, shows: '' } : null;
  if (fillWith === 'formulas' && isSameContent(present, formula)) return null;
  const value = derived.value(grid, row);
  if (value === null && sums.has(row) && isHeading(grid, derived, row)) return null;
  if (isPartOfArray(grid, row, column, present)) return null;
  // A formula of ours may name another unit's plan since the quota was sorted, and give the same by chance.
  const isOwn = hasFormula(grid, row, column) && !isOurs && !isSameContent(present, formula);
  if (isOwn && isRight(grid, derived, row, value)) return null;
  return { row, formula, shows: value === null ? '' : derived.column.fraction ? value / 100 : value };
}

/** What a cell gets where figures are asked for: what its formula would show; nothing where it shows that already. */
function asFigure(grid: Grid, derived: DerivedColumn, live: DerivedCell | null): DerivedCell | null {
  if (live === null) return null;
  const { row, shows } = live;
  const figure = typeof shows === 'number' ? shows : '';
  const typed = !hasFormula(grid, row, derived.column.column);
  const percent = typeof shows === 'number' && derived.column.fraction ? shows * 100 : shows;
  if (typed && isRight(grid, derived, row, typeof percent === 'number' ? percent : null)) return null;
  return { row, formula: figure, shows: figure };
}

/** One formula over several cells reads the same in each of them; Excel lets no part of it be written. */
function isPartOfArray(grid: Grid, row: number, column: number, present: CellContent): boolean {
  if (!hasFormula(grid, row, column) || !/[A-Z]\d+:\$?[A-Z]+\$?\d/.test(String(present))) return false;
  return [row - 1, row + 1].some((beside) => contentAt(grid, beside, column) === present);
}

/** A group, total or part row without any figure of this column's inputs is a mere heading: nothing is put there. */
function isHeading(grid: Grid, derived: DerivedColumn, row: number): boolean {
  return [...derived.inputs, derived.column.column].every((column) => isBlankAt(grid, row, column));
}

function isRight(grid: Grid, derived: DerivedColumn, row: number, expected: number | null): boolean {
  const found = numberAt(grid, row, derived.column.column);
  if (expected === null || found === null) {
    return expected === null && valueAt(grid, row, derived.column.column) === '';
  }
  return Math.abs((derived.column.fraction ? found * 100 : found) - expected) <= right;
}

function editsOf(grid: Grid, derived: DerivedColumn, cells: readonly DerivedCell[]): CellsEdit[] {
  const byRow = new Map(cells.map((cell) => [cell.row, cell]));
  const column = derived.column.column;
  return runs(cells.map(({ row }) => row)).map(([top, bottom]) => {
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    const formats = rows.map((row) => [formatFor(grid, derived, row)]);
    return {
      kind: 'cells',
      sheet: grid.sheet,
      range: rangeAddress({ top, left: column, bottom, right: column }),
      contents: rows.map((row) => [byRow.get(row)?.formula ?? null]),
      numberFormats: formats.some(([format]) => format !== null) ? formats : null,
      before: {
        contents: rows.map((row) => [contentAt(grid, row, column)]),
        inputs: rows.map((row) => [inputOf(grid, row, column)]),
        numberFormats: rows.map((row) => [numberFormatAt(grid, row, column)]),
      },
    };
  });
}

/** A number format for a cell that has none; a text format would keep the formula from being one. */
function formatFor(grid: Grid, derived: DerivedColumn, row: number): string | null {
  const format = numberFormatAt(grid, row, derived.column.column);
  if (format !== 'General' && format !== '@' && format !== '') return null;
  if (!derived.percent) return format === '@' ? '#,##0' : null;
  return derived.column.fraction ? '0.00%' : '0.00';
}
